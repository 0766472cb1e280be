import { type Collection, type Dataset, find, nearest, QueryError, type Resolve } from "@multivector/data";
import { moved } from "@multivector/data/moved";
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

/** The id that a text in a path names; any other spelling of it leads there. @throws Moved, or RequestProblem (404) that names the nearest */
export function resolved<Id extends string>(resolve: Resolve<Id>, parameter: string, text: string): Id {
  try {
    const found = resolve(text, parameter);
    if (found !== text) throw new Moved(text, found);
    return found;
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new RequestProblem("unknown-id", `${error.message}.`, [{ parameter, in: "path", found: text, expected: error.expected, nearest: [...error.nearest] }]);
  }
}

function nearestIds(collection: Collection<{ id: string }>, id: string): string[] {
  return nearest(
    id,
    collection.records.map((other) => other.id),
  );
}
