import { type Claim, type Dataset, find, firstArticle, fold, nearest, titleOf } from "@multivector/data";
import { moved } from "@multivector/data/moved";
import { COLLECTION_NAMES, type CollectionName } from "@multivector/data/schema";
import { idOf, KINDS, type Kind, pathsOf } from "./names.ts";
import { NotHeld, Refusal } from "./refusal.ts";

type AnyRecord = Dataset[CollectionName]["records"][number];

export interface Opened {
  path: string;
  collection: CollectionName;
  record: AnyRecord;
}

/**
 * The record that a text means: `<collection>/<id>`, an id in any case, a name or a title in any language held, or the symbol of a vote.
 * Ids come before names.
 *
 * @throws Refusal that names the nearest, or all that are meant
 */
export function openRecord(dataset: Dataset, text: string, option = "id"): Opened {
  const asked = text.trim().replace(/^(multivector:\/\/|\/?(v1\/)?)/, "");
  const slash = asked.indexOf("/");
  const collection = COLLECTION_NAMES.find((known) => known === asked.slice(0, slash).toLowerCase());
  const paths = collection === undefined ? pathsCalled(dataset, asked) : pathsIn(dataset, collection, asked.slice(slash + 1));
  const [only] = paths;
  if (only === undefined) throw notHeld(dataset, option, asked, collection);
  if (paths.length > 1)
    throw new Refusal(`${option} is ${JSON.stringify(text)}, and several records are called so. Open one of ${paths.slice(0, 8).join(", ")}.`);
  return opened(dataset, only);
}

function opened(dataset: Dataset, path: string): Opened {
  const collection = path.slice(0, path.indexOf("/")) as CollectionName;
  const record = find<AnyRecord>(dataset[collection], idOf(path));
  if (record === undefined) throw new Refusal(`There is no record ${path}.`);
  return { path, collection, record };
}

function pathsIn(dataset: Dataset, collection: CollectionName, name: string): readonly string[] {
  const own = idsIn(dataset, collection, name);
  if (own.length > 0) return own;
  const redirect = moved.redirects.find(({ from }) => from === `${collection}/${name}`);
  if (redirect !== undefined) return [redirect.to];
  const tombstone = moved.tombstones.find(({ id }) => id === `${collection}/${name}`);
  if (tombstone !== undefined) throw new Refusal(`${tombstone.id} was withdrawn in version ${tombstone.since}: ${tombstone.reason}`);
  const numbered = collection === "claims" ? claimNumbered(dataset, name) : undefined;
  if (numbered !== undefined) return [numbered];
  return pathsCalled(dataset, name).filter((path) => path.startsWith(`${collection}/`));
}

/** The claims of the article that appeared first are known by their numbers, also by those they had before one was divided. @returns path of the claim */
export function claimNumbered(dataset: Dataset, number: string): string | undefined {
  const first = firstArticle(dataset)?.id;
  const held = dataset.claims.records.find((claim) => claim.article === first && String(claim.number) === number);
  if (held !== undefined) return `claims/${held.id}`;
  return moved.redirects.find(({ from }) => from.startsWith(`claims/${first}-`) && /-0*(\d+)$/.exec(from)?.[1] === number)?.to;
}

/** What a claim is called in a line: its number, and of another article than the first its id. */
export function claimCalled(dataset: Dataset, { article, number, id }: Pick<Claim, "article" | "number" | "id">): string {
  return article === firstArticle(dataset)?.id ? String(number) : id;
}

function idsIn(dataset: Dataset, collection: CollectionName, name: string): string[] {
  if (find<AnyRecord>(dataset[collection], name) !== undefined) return [`${collection}/${name}`];
  const wanted = name.toLowerCase();
  return (dataset[collection].records as readonly AnyRecord[]).filter(({ id }) => id.toLowerCase() === wanted).map(({ id }) => `${collection}/${id}`);
}

/** What comes first where one id stands in several collections: the thing itself, before the word for it and the page on it. */
const AFTER_ALL: readonly CollectionName[] = ["terms", "sources"];

function pathsCalled(dataset: Dataset, name: string): readonly string[] {
  const byId = COLLECTION_NAMES.flatMap((collection) => idsIn(dataset, collection, name));
  const things = byId.filter((path) => !AFTER_ALL.some((collection) => path.startsWith(`${collection}/`)));
  if (byId.length > 0) return things.length > 0 ? things : byId;
  const byName = (Object.keys(KINDS) as Kind[]).flatMap((kind) => pathsOf(kind, name));
  if (byName.length > 0) return byName;
  const wanted = fold(name);
  if (wanted === "") return [];
  const vote = dataset.votes.records.filter(({ symbol }) => symbol !== null && [fold(symbol), fold(symbol.replace(/^A\/RES\//, ""))].includes(wanted));
  if (vote.length > 0) return vote.map(({ id }) => `votes/${id}`);
  return titlesIn(dataset).get(wanted) ?? [];
}

/** Paths by folded title. Made once: there are thousands. */
const titled = new WeakMap<Dataset, ReadonlyMap<string, readonly string[]>>();

function titlesIn(dataset: Dataset): ReadonlyMap<string, readonly string[]> {
  const known = titled.get(dataset);
  if (known !== undefined) return known;
  const titles = new Map<string, string[]>();
  for (const collection of COLLECTION_NAMES) {
    for (const record of dataset[collection].records as readonly AnyRecord[]) {
      const title = fold(titleOf(dataset, record));
      titles.set(title, [...(titles.get(title) ?? []), `${collection}/${record.id}`]);
    }
  }
  titled.set(dataset, titles);
  return titles;
}

function notHeld(dataset: Dataset, option: string, asked: string, collection: CollectionName | undefined): NotHeld {
  const name = idOf(asked);
  // Sources are a third of all records, and are asked for by their paths.
  const collections = collection === undefined ? COLLECTION_NAMES.filter((one) => one !== "sources") : [collection];
  const ids = collections.flatMap((one) => dataset[one].records.map(({ id }) => id)).filter((id) => isNearInLength(name, id));
  return new NotHeld(`${option} is ${JSON.stringify(asked.slice(0, 120))}, and no record has this id, path or name.`, asked, nearest(name, ids));
}

/** Can so many slips make one of the other at all? Spares the comparison, which takes time. */
function isNearInLength(name: string, id: string): boolean {
  return Math.abs(id.length - name.length) <= Math.max(2, name.length / 2) || id.includes(name);
}
