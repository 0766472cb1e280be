import { z } from "zod";
import { COMPONENT } from "../openapi/shared.ts";
import { wholeNumber } from "./parameters.ts";
import { RequestProblem } from "./problem.ts";

const MAX_PAGE = 500;
const PAGE = 100;

const after = z.string().min(1).optional().describe("Where the page starts, as given by the link to the next page.");

/** Query parameters of a list in JSON, which comes in pages. */
export const pageParameters = {
  limit: wholeNumber({ min: 1, max: MAX_PAGE }).optional().describe(`How many at the most, 1 to ${MAX_PAGE}; ${PAGE} if left out.`),
  after,
};

/** Query parameters of a table, which comes whole unless a limit is asked for. */
export const tableParameters = {
  limit: wholeNumber({ min: 1 })
    .optional()
    .meta({ param: { [COMPONENT]: "TableLimitParameter" } })
    .describe("How many at the most; all if left out."),
  after,
};

export interface Page<R> {
  items: readonly R[];
  total: number;
  /** Place after which the next page starts, or null on the last one. */
  next: string | null;
}

/** Cuts a page out of a list. The place is an id, not a number, so it stays right when records are added before it. */
export function pageOf<R>(all: readonly R[], idOf: (item: R) => string, { limit, after }: { limit: number; after?: string | undefined }): Page<R> {
  const start = after === undefined ? 0 : all.findIndex((item) => idOf(item) === after) + 1;
  if (after !== undefined && start === 0) {
    throw new RequestProblem(
      "unknown-place",
      `after is ${JSON.stringify(after)}, which is not in this list. Follow the link to the next page, or ask without it.`,
      [{ parameter: "after", in: "query", found: after, expected: "a place in this list, as given by the link to the next page", nearest: [] }],
    );
  }
  if (start === 0 && limit >= all.length) return { items: all, total: all.length, next: null };
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  const more = start + items.length < all.length && last !== undefined;
  return { items, total: all.length, next: more ? idOf(last) : null };
}

/** How many a list gives where no limit is asked for. */
export function usualLimit(format: string): number {
  return format === "json" ? PAGE : Number.POSITIVE_INFINITY;
}
