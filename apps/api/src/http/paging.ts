import { z } from "zod";
import { RequestProblem } from "./problem.ts";

const MAX_PAGE = 500;

/** Query parameters of every list. */
export const pageParameters = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).optional().describe(`How many at the most, 1 to ${MAX_PAGE}; 100 if left out.`),
  after: z.string().min(1).optional().describe("Id after which the page starts, as given by the link to the next page."),
};

export interface Page<R> {
  items: R[];
  total: number;
  /** Id after which the next page starts, or null on the last one. */
  next: string | null;
}

/** Cuts a page out of a list. The place is an id, not a number, so it stays right when records are added before it. */
export function pageOf<R>(
  all: readonly R[],
  idOf: (item: R) => string,
  { limit = 100, after }: { limit?: number | undefined; after?: string | undefined },
): Page<R> {
  const start = after === undefined ? 0 : all.findIndex((item) => idOf(item) === after) + 1;
  if (after !== undefined && start === 0) {
    throw new RequestProblem("bad-request", `after is ${JSON.stringify(after)}, which is not in this list.`, [
      { parameter: "after", in: "query", found: after, expected: "an id of this list, as given by the link to the next page", nearest: [] },
    ]);
  }
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  const more = start + items.length < all.length && last !== undefined;
  return { items, total: all.length, next: more ? idOf(last) : null };
}
