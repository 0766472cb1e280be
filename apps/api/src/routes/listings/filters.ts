import type { z } from "zod";
import { type FIELDS, filtersAt, type ListName, type Takes, VOTE_IDS } from "../../collections/fields.ts";
import { country, flag, manyOf, organization, party, person } from "../../http/parameters.ts";

const NAMED = { country, organization, party, person, flag, vote: manyOf(VOTE_IDS) };
type Named = typeof NAMED;

type Fields<N extends ListName> = (typeof FIELDS)[N];
type AtMcpAlone<N extends ListName> = Fields<N> extends { only?: { mcp?: readonly (infer M)[] } } ? M : never;
type FilterName<N extends ListName> = Exclude<keyof Fields<N>["filters"], AtMcpAlone<N>>;
type SchemaOf<T> = T extends keyof Named ? Named[T] : T extends readonly [string, ...string[]] ? ReturnType<typeof manyOf<T>> : never;

/** What a parameter says of itself; with an example where the first word is a poor one. */
type Said = string | { says: string; example: string };

/** The filters of a collection as parameters: all that it has at this door, each in words. */
export function filtersOf<N extends ListName>(
  name: N,
  said: Readonly<Record<FilterName<N>, Said>>,
): { [F in FilterName<N>]: z.ZodOptional<SchemaOf<Fields<N>["filters"][F]>> } {
  const filters = filtersAt("http", name).map(([filter, takes]) => {
    const words: Said = said[filter as FilterName<N>];
    const { says, example } = typeof words === "string" ? { says: words, example: undefined } : words;
    return [filter, schemaOf(takes, example).optional().describe(says)];
  });
  return Object.fromEntries(filters) as never;
}

function schemaOf(takes: Takes, example: string | undefined): z.ZodType {
  if (typeof takes === "string") return NAMED[takes];
  return manyOf(takes, example === undefined ? {} : { example });
}
