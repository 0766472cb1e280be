import type { Dataset, Limit } from "@multivector/data";
import type { Certainty } from "../../collections/answer.ts";
import { type Fields, filtersAt, groupsAt } from "../../collections/fields.ts";
import type { GroupKey } from "../../http/list-definition.ts";
import { lineOf } from "../line.ts";
import type { Told } from "../told.ts";
import type { When } from "./coverage.ts";

/** Filters that take the ids of what is named. */
const NAMED = ["country", "organization", "with", "person", "visitor", "host", "operator", "avoiding", "vote"] as const;
/** Filters that take words of a list. */
export const WORDED = ["kind", "type", "role", "office", "status", "choice", "issue", "stance", "verdict", "future", "domain"] as const;
type FilterName = (typeof NAMED)[number] | (typeof WORDED)[number];
type Filters = Partial<Record<FilterName, readonly string[]>> & { binding?: boolean | undefined };
export type Query = Filters & When;

export interface Row<R> {
  record: R;
  /** Null where no date was asked. */
  holds: Certainty | null;
}

export interface Found<R> {
  rows: readonly Row<R>[];
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  limits: readonly Limit[];
}

/** How one collection is listed, filtered, counted and grouped. */
export interface Listing<R> {
  /** Which dates it takes: `spell` those on which something held, `happened` those between which it began; none for what has no date. */
  time: "spell" | "happened" | null;
  /** How from and to are meant, in words before them. */
  between?: string;
  named: readonly (typeof NAMED)[number][];
  worded: Partial<Record<(typeof WORDED)[number], readonly string[]>>;
  binding?: true;
  groups: Readonly<Record<string, (record: R) => readonly (string | null)[]>>;
  find(dataset: Dataset, query: Query): Found<R>;
  /** One record may stand in several rows; it is counted once. */
  idOf(record: R): string;
  pathOf(record: R): string;
  says(told: Told, record: R): string;
}

/** What a collection can be asked by and counted by here, out of what it can be at either door. */
export function fieldsOf<R>(fields: Fields): Pick<Listing<R>, "named" | "worded" | "binding" | "groups"> {
  const filters = filtersAt("mcp", fields);
  const groups = groupsAt("mcp", fields) as Readonly<Record<string, (record: R) => GroupKey | readonly GroupKey[]>>;
  return {
    named: filters.flatMap(([filter, takes]) => (typeof takes === "string" && takes !== "flag" ? [filter as (typeof NAMED)[number]] : [])),
    worded: Object.fromEntries(filters.flatMap(([filter, takes]) => (typeof takes === "string" ? [] : [[filter, takes] as const]))),
    ...(filters.some(([filter]) => filter === "binding") ? { binding: true as const } : {}),
    groups: Object.fromEntries(
      Object.entries(groups).map(([group, of]) => [group, (record: R) => [of(record)].flat().map((value) => (value === null ? null : String(value)))]),
    ),
  };
}
/** How records of a collection of the dataset are named and put into lines. */
export function recordsOf<C extends keyof Dataset>(collection: C) {
  return {
    idOf: ({ id }: { id: string }) => id,
    pathOf: ({ id }: { id: string }) => `${collection}/${id}`,
    says: (told: Told, record: Dataset[C]["records"][number]) => lineOf(told, collection, record),
  };
}
