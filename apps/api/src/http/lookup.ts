import { type Collection, type Dataset, find } from "@multivector/data";
import { moved } from "@multivector/data/moved";
import { nearest } from "./nearest.ts";
import { RequestProblem } from "./problem.ts";

/** The record lives under another id; the app's error handler sends the reader there. */
export class Moved extends Error {
  readonly from: string;
  readonly to: string;
  constructor(from: string, to: string) {
    super(`${from} is now ${to}`);
    this.from = from;
    this.to = to;
  }
}

/** The same address with the id that the record has now: a path with its query, whoever the request says that we are. */
export function movedTo(url: string, { from, to }: Pick<Moved, "from" | "to">): string {
  const { pathname, search } = new URL(url);
  const segments = pathname.split("/").map((segment) => {
    const [, id = segment, extension = ""] = /^(.*?)(\.\w+)?$/.exec(segment) ?? [];
    return id === from ? `${to}${extension}` : segment;
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
  if (redirect !== undefined) throw new Moved(id, redirect.to.slice(redirect.to.indexOf("/") + 1));
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

/** Checks an id in a query parameter, if there is one. @throws RequestProblem (400) that names the nearest ids */
export function requireKnown(dataset: Dataset, collection: keyof Dataset, parameter: string, id: string | undefined): void {
  if (id === undefined || find<unknown>(dataset[collection], id) !== undefined) return;
  refuse(parameter, id, `an id as listed at /v1/${collection}`, nearestIds(dataset[collection], id));
}

/** Checks the id of a state or an organization. @throws RequestProblem (400) */
export function requireParty(dataset: Dataset, parameter: string, id: string | undefined): void {
  if (id === undefined || find(dataset.countries, id) !== undefined || find(dataset.organizations, id) !== undefined) return;
  const near = [...nearestIds(dataset.countries, id), ...nearestIds(dataset.organizations, id)].slice(0, 3);
  refuse(parameter, id, "the code of a state (/v1/countries) or the id of an organization (/v1/organizations)", near);
}

function refuse(parameter: string, found: string, expected: string, near: string[]): never {
  throw new RequestProblem("bad-request", `${parameter} is ${JSON.stringify(found)}; expected ${expected}.`, [
    { parameter, in: "query", found, expected, nearest: near },
  ]);
}

function nearestIds(collection: Collection<{ id: string }>, id: string): string[] {
  return nearest(
    id,
    collection.records.map((other) => other.id),
  );
}
