import type { z } from "zod";
import { country, date, flag, manyOf, organization, party, person } from "../http/parameters.ts";
import { type Fields, filtersAt, type Takes } from "./fields.ts";
import { VOTE_IDS } from "./vote-ids.ts";

const NAMED = { country, organization, party, person, flag, vote: manyOf(VOTE_IDS) };
type Named = typeof NAMED;

type AtMcpAlone<F> = F extends { only?: { mcp?: readonly (infer M)[] } } ? M : never;
type FilterName<F extends Pick<Fields, "filters">> = Exclude<keyof F["filters"], AtMcpAlone<F>>;
type SchemaOf<T> = T extends keyof Named ? Named[T] : T extends readonly [string, ...string[]] ? ReturnType<typeof manyOf<T>> : never;

/** What a parameter says of itself; with an example where the first word is a poor one. */
type Said = string | { says: string; example: string };

/** The filters of a collection as query parameters: all that it has over HTTP, each in words. */
export function parametersOf<F extends Fields>(
  fields: F,
  said: Readonly<Record<FilterName<F>, Said>>,
): { [N in FilterName<F>]: z.ZodOptional<SchemaOf<F["filters"][N]>> } {
  const parameters = filtersAt("http", fields).map(([filter, takes]) => {
    const description: Said = said[filter as FilterName<F>];
    const { says, example } = typeof description === "string" ? { says: description, example: undefined } : description;
    return [filter, schemaOf(takes, example).optional().describe(says)];
  });
  return Object.fromEntries(parameters) as never;
}

function schemaOf(takes: Takes, example: string | undefined): z.ZodType {
  if (typeof takes === "string") return NAMED[takes];
  return manyOf(takes, example === undefined ? {} : { example });
}

export const at = date.optional().describe("Day, month or year, or `now`: only what held then, for certain or possibly. Everything, undated, if left out.");
export const from = date.optional().describe("First date; its first day counts. From the beginning if only `to` is given; everything, undated, if neither is.");
export const to = date
  .optional()
  .describe("Last date, not before `from`; its last day counts. The dataset's horizon (`meta.horizon` of the answer) if left out.");
