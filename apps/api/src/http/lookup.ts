import { type Collection, find } from "@multivector/data";
import { nearest } from "./nearest.ts";
import { RequestProblem } from "./problem.ts";

/** The record of an id in a path. @throws RequestProblem (404) that names the nearest ids */
export function recordOf<R extends { id: string }>(collection: Collection<R>, kind: string, id: string): R {
  const record = find(collection, id);
  if (record !== undefined) return record;
  const near = nearest(
    id,
    collection.records.map((other) => other.id),
  );
  const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
  throw new RequestProblem("unknown-id", `No ${kind} has the id ${JSON.stringify(id)}.${hint}`, [
    { parameter: "id", in: "path", found: id, expected: `the id of one ${kind}`, nearest: near },
  ]);
}

/** Checks an id in a query parameter, if there is one. @throws RequestProblem (400) that names the nearest ids */
export function requireKnown<R extends { id: string }>(collection: Collection<R>, parameter: string, id: string | undefined): void {
  if (id === undefined || find(collection, id) !== undefined) return;
  const near = nearest(
    id,
    collection.records.map((other) => other.id),
  );
  throw new RequestProblem("bad-request", `${parameter} is ${JSON.stringify(id)}, which no record has.`, [
    {
      parameter,
      in: "query",
      found: id,
      expected: `the id of one ${parameter}, as listed at /v1/${parameter === "country" ? "countries" : `${parameter}s`}`,
      nearest: near,
    },
  ]);
}
