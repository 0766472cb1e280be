import { type Cell, chose } from "./filters.ts";
import type { Expected } from "./lists.ts";
import type { Party, Query, Rec } from "./world.ts";

type Key = string | number | boolean | null;
const yearOf = (date: unknown): Key => {
  const text = (date as { edtf: string | null } | null | undefined)?.edtf ?? "";
  return /^\d{4}/.test(text) ? Number(text.slice(0, 4)) : null;
};
const keys =
  (name: string) =>
  (record: Rec): Key[] => [(record[name] ?? null) as Key];
const sides = (all: unknown) => (all as Party[]).map((one) => one.country ?? one.organization).filter((id) => id !== null);

/** Under what a record counts, by the names of the groups. */
const GROUPS: Record<string, Record<string, (record: Rec, query: Query) => Key[]>> = {
  countries: { kind: keys("kind") },
  organizations: { kind: keys("kind") },
  memberships: { country: keys("country"), organization: keys("organization"), founder: keys("founder") },
  tenures: { country: keys("country"), organization: keys("organization"), person: keys("person"), office: keys("office") },
  events: {
    type: keys("type"),
    year: ({ start }) => [yearOf(start)],
    country: ({ participants }) => (participants as Party[]).flatMap((one) => one.country ?? []),
    organization: ({ participants }) => (participants as Party[]).flatMap((one) => one.organization ?? []),
  },
  agreements: {
    kind: keys("kind"),
    status: keys("status"),
    binding: keys("binding"),
    year: ({ signed }) => [yearOf(signed)],
    party: ({ parties }) => sides(parties),
  },
  deployments: {
    host: keys("host"),
    kind: keys("kind"),
    status: keys("status"),
    operator: ({ operators }) => sides((operators as (Party & { part: string })[]).filter(({ part }) => part !== "funder")),
  },
  corridors: { kind: keys("kind"), status: keys("status"), country: ({ countries }) => countries as string[] },
  visits: {
    person: keys("person"),
    kind: keys("kind"),
    status: keys("status"),
    visitor: ({ from }) => sides([from]),
    host: ({ to }) => sides([to]),
    year: ({ start }) => [yearOf(start)],
  },
  positions: { country: keys("country"), issue: keys("issue"), stance: keys("stance") },
  votes: {
    year: ({ date }) => [yearOf(date)],
    country: ({ cells }, { country, choice }) =>
      (cells as Cell[])
        .filter((cell) => (country === undefined || country.split(",").includes(cell.country)) && chose(cell, choice))
        .map((cell) => cell.country),
  },
  series: { domain: keys("domain"), dyadic: keys("dyadic") },
  claims: { verdict: keys("verdict"), kind: keys("kind"), organization: ({ organizations }) => organizations as string[] },
  signposts: { future: keys("future") },
  sources: { kind: keys("kind"), language: keys("language"), read: ({ read }) => [read !== null] },
};
export const groupsOf = (collection: string) => Object.keys(GROUPS[collection] ?? {});

/** `<keys> <count> <certain>` of each group, sorted: every group that there can be is looked through for what is in it. */
export function countsOf({ found }: Expected, collection: string, by: readonly string[], query: Query): string[] {
  const under = new Map(found.map(({ record }) => [record, Object.fromEntries(by.map((name) => [name, GROUPS[collection]?.[name]?.(record, query) ?? []]))]));
  const of = (name: string, record: Rec) => under.get(record)?.[name] ?? [];
  const all = by.map((name) => [...new Set(found.flatMap(({ record }) => of(name, record)))]);
  const groups = all.reduce<Key[][]>((some, next) => some.flatMap((group) => next.map((key) => [...group, key])), [[]]);
  return groups
    .flatMap((group) => {
      const inside = found.filter(({ record }) => group.every((key, place) => of(by[place] ?? "", record).includes(key)));
      // What was announced or called off did not take place.
      const took = ({ status }: Rec) => !(collection === "visits" || collection === "events") || status === "occurred";
      const certain = inside.filter(({ record, holds }) => holds !== "possibly" && took(record));
      return inside.length === 0 ? [] : [`${JSON.stringify(group)} ${inside.length} ${certain.length}`];
    })
    .sort();
}
