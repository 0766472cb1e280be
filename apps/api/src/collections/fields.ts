import type { Period } from "@multivector/data";
import type { GroupKey } from "../http/list-definition.ts";

type Words = readonly [string, ...string[]];
/** What a filter takes: things that are called by name, some of a list of words, a vote by its id, or a yes or a no. */
export type Takes = "country" | "organization" | "party" | "person" | "vote" | "flag" | Words;

type GroupsOf<R> = Readonly<Record<string, (record: R) => GroupKey | readonly GroupKey[]>>;

/** One of the two doors at which lists are asked for. */
export type Door = "http" | "mcp";

/**
 * What a collection can be asked by and counted by, at the HTTP addresses and by the MCP server alike: the same names mean the same, take
 * the same words and group by the same values. Dates are each door's own matter.
 */
export interface Fields {
  filters: Readonly<Record<string, Takes>>;
  /** By what the records can be counted. */
  groups: GroupsOf<never>;
  /** Filters that one door alone has. */
  only?: { http?: readonly string[]; mcp?: readonly string[] };
  /** Can a year be asked for at the addresses? Then they count by it, too. */
  byYear?: boolean;
}

/** Fields with their names kept, so that a filter without words, or words without a filter, do not compile. */
export const define =
  <R>() =>
  <
    const F extends Readonly<Record<string, Takes>>,
    const G extends string = never,
    const Http extends keyof F = never,
    const Mcp extends keyof F = never,
  >(fields: {
    filters: F;
    groups: Readonly<Record<G, GroupsOf<R>[string]>>;
    only?: { http?: readonly Http[]; mcp?: readonly Mcp[] };
    byYear?: boolean;
  }) =>
    fields;

/** The filters of a question, once read: ids, words, or a yes or a no. */
export type FiltersOf<F extends { filters: Readonly<Record<string, Takes>> }> = {
  readonly [K in keyof F["filters"]]?: (F["filters"][K] extends "flag" ? boolean : readonly string[]) | undefined;
};

export const words = <T extends string>(options: readonly T[]) => options as readonly [T, ...T[]];

/** The year of a date, where it is known to the year. */
export function yearOf(date: Pick<Period, "edtf"> | null): number | null {
  const year = date?.edtf?.slice(0, 4) ?? "";
  return /^\d{4}$/.test(year) ? Number(year) : null;
}

interface Party {
  country: string | null;
  organization: string | null;
}
export const idOfParty = ({ country, organization }: Party) => country ?? organization;
export const statesOf = (parties: readonly Party[]) => parties.flatMap(({ country }) => country ?? []);
export const organizationsOf = (parties: readonly Party[]) => parties.flatMap(({ organization }) => organization ?? []);

/** The filters of a collection that a door has. */
export function filtersAt(door: Door, { filters, only }: Pick<Fields, "filters" | "only">): [filter: string, takes: Takes][] {
  const elsewhere = only?.[door === "http" ? "mcp" : "http"] ?? [];
  return Object.entries(filters).filter(([filter]) => !elsewhere.includes(filter));
}

/** By what a collection is counted at a door. At the addresses what can be counted by can be filtered by, so that a group can be opened. */
export function groupsAt(door: Door, fields: Fields): GroupsOf<never> {
  if (door === "mcp") return fields.groups;
  const filters = new Set(filtersAt("http", fields).map(([filter]) => filter));
  return Object.fromEntries(Object.entries(fields.groups).filter(([group]) => filters.has(group) || (group === "year" && fields.byYear === true)));
}

/** The options that a query of the package takes, out of all that were asked. Ids and words were checked when they were read. */
export function options<Q>(query: object, ...names: readonly (keyof NonNullable<Q> & string)[]): Q {
  const given = query as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, given[name]])) as Q;
}
