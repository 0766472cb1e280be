import { type Collection, type Dataset, find, nearest, QueryError, type Resolve } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { moved } from "@multivector/data/moved";
import type { Lang } from "../data/languages.ts";
import type { Asked, Store } from "../data/store.ts";
import { RequestProblem } from "./problem.ts";

/** What a path names has another id; the app's error handler sends the reader there. */
export class Moved extends Error {
  /** The ids that it has now, by what it was called. */
  readonly ids: Readonly<Record<string, string>>;
  constructor(ids: Readonly<Record<string, string>>) {
    super(
      Object.entries(ids)
        .map(([from, to]) => `${from} is ${to}`)
        .join(", "),
    );
    this.ids = ids;
  }
}

/** The same address with the ids that there are: a path with its query, whoever the request says that we are. */
export function movedTo(url: string, { ids }: Pick<Moved, "ids">): string {
  const { pathname, search } = new URL(url);
  const segments = pathname.split("/").map((segment) => {
    const [, name = segment, extension = ""] = /^(.*?)(\.\w+)?$/.exec(segment) ?? [];
    const id = [segment, name].map(decodeURIComponent).find((called) => Object.hasOwn(ids, called));
    return id === undefined ? segment : `${encodeURIComponent(ids[id] ?? "")}${id === decodeURIComponent(segment) ? "" : extension}`;
  });
  return segments.join("/") + search;
}

/** What became of ids that are no longer records. */
export interface MovedIds {
  redirects: readonly { from: string; to: string; since: string }[];
  tombstones: readonly { id: string; reason: string; since: string }[];
}

/** The record of an id in a path. @throws Moved, or RequestProblem (404 that names the nearest ids, 410 that gives the reason) */
export function recordOf<C extends keyof Dataset>(
  dataset: Dataset,
  collection: C,
  kind: string,
  id: string,
  { redirects, tombstones }: MovedIds = moved,
): Dataset[C]["records"][number] {
  const held = dataset[collection] as Collection<Dataset[C]["records"][number]>;
  const record = find(held, id);
  if (record !== undefined) return record;
  const path = `${collection}/${id}`;
  const redirect = redirects.find(({ from }) => from === path);
  if (redirect !== undefined) throw new Moved({ [id]: redirect.to.slice(redirect.to.indexOf("/") + 1) });
  const tombstone = tombstones.find((withdrawn) => withdrawn.id === path);
  if (tombstone !== undefined) {
    throw new RequestProblem("gone", `${path} was withdrawn in version ${tombstone.since}: ${tombstone.reason}`, [
      { parameter: "id", in: "path", found: id, expected: `a version before ${tombstone.since}, as asOf`, nearest: [] },
    ]);
  }
  const near = nearestIds(held, id);
  const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
  throw new RequestProblem("unknown-id", `No ${kind} has the id ${JSON.stringify(id)}.${hint}`, [
    { parameter: "id", in: "path", found: id, expected: `the id of one ${kind}`, nearest: near },
  ]);
}

/** The dataset at the version asked for, to be told in a language. @throws RequestProblem (404) */
export async function datasetAsked(store: Store, { asOf, lang = "en" }: { asOf?: string | undefined; lang?: Lang | undefined }): Promise<Asked> {
  const asked = await versionAsked(store, asOf);
  return lang === asked.language.code ? asked : { ...asked, language: await store.language(lang) };
}

/** The dataset at a version. What stood between two releases is not kept. */
async function versionAsked(store: Store, asOf: string | undefined): Promise<Asked> {
  if (asOf === undefined || asOf === meta.version) return store.newest;
  if (!asOf.includes("-next.")) return store.asOf(asOf);
  const last = meta.releases.at(-1)?.version ?? meta.version;
  const expected = `a release, such as ${last}; what is newest is ${meta.version}`;
  const detail = `${asOf} stood between two releases, and is not kept; expected ${expected}.`;
  throw new RequestProblem("unknown-id", detail, [{ parameter: "asOf", in: "query", found: asOf, expected, nearest: [meta.version, last] }]);
}

/** Checks that the version asked for has the records that a parameter names; later ones have. @throws RequestProblem (404) */
export function requireInVersion(
  { dataset, version }: Pick<Asked, "dataset" | "version">,
  collection: keyof Dataset,
  parameter: string,
  ids: readonly string[] = [],
): void {
  const missing = ids.find((id) => find<unknown>(dataset[collection], id) === undefined);
  if (missing === undefined) return;
  throw new RequestProblem("unknown-id", `${missing} is not among the ${collection} of version ${version}.`, [
    {
      parameter,
      in: "query",
      found: missing,
      expected: `one of the ${collection} of version ${version}, or a later version as asOf`,
      nearest: nearestIds(dataset[collection], missing),
    },
  ]);
}

/** The ids that texts in a path name; any other spelling leads there. @throws Moved, or RequestProblem (404) that names the nearest */
export function resolved<Id extends string, P extends string>(resolve: Resolve<Id>, given: Readonly<Record<P, string>>): Record<P, Id> {
  const ids = Object.entries<string>(given).map(([parameter, text]) => [parameter, idOf(resolve, parameter, text)] as const);
  const elsewhere = ids.flatMap(([parameter, id]) => (given[parameter as P] === id ? [] : [[given[parameter as P], id] as const]));
  if (elsewhere.length > 0) throw new Moved(Object.fromEntries(elsewhere));
  return Object.fromEntries(ids) as Record<P, Id>;
}

function idOf<Id extends string>(resolve: Resolve<Id>, parameter: string, text: string): Id {
  try {
    return resolve(text, parameter);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new RequestProblem("unknown-id", `${error.message}.`, [
      { parameter, in: "path", found: text, expected: error.expected, nearest: [...error.nearest] },
    ]);
  }
}

function nearestIds(collection: Collection<{ id: string }>, id: string): string[] {
  return nearest(
    id,
    collection.records.map((other) => other.id),
  );
}
