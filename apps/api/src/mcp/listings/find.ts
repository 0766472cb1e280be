import { type Dataset, type Limit, mostOf } from "@multivector/data";
import type { DatedAnswer } from "../../collections/answer.ts";
import { boundsOf, limitsOf, type When } from "./coverage.ts";
import type { Found, Query, Row } from "./listing.ts";

type AnyCollection = Dataset[keyof Dataset];
type Days = { earliest: number; latest: number };

export const isBetween = ({ from, to }: When) => from !== undefined || to !== undefined;

/** Counts rows that were found here, as the queries of the package count theirs. */
export function counted<R>(collection: AnyCollection, rows: readonly Row<R>[], limits: readonly Limit[]): Found<R> {
  const least = rows.filter(({ holds }) => holds !== "possibly").length;
  return { rows, least, most: mostOf(rows.length, [collection.coverage], limits), limits };
}

/** Records whatever the date. */
export function undated<R>(collection: AnyCollection, records: readonly R[]): Found<R> {
  return counted(
    collection,
    records.map((record) => ({ record, holds: null })),
    limitsOf(collection),
  );
}

/** What a query of the package answered about its dates, as rows. */
export function rowsOf<R>({ records, least, most, limits }: DatedAnswer<R>): Found<R> {
  return { rows: records.map((record) => ({ record, holds: record.holds })), least, most, limits };
}

/** Records that held, or happened, at some time between two dates; of any time where none is given. */
export function foundBetween<R>(
  collection: AnyCollection,
  records: readonly R[],
  query: When,
  holdsIn: (record: R, days: Days) => "yes" | "no" | "possibly",
): Found<R> {
  if (!isBetween(query)) return undated(collection, records);
  const bounds = boundsOf(collection, query);
  const rows = records.flatMap((record): Row<R>[] => {
    const holds = holdsIn(record, bounds);
    return holds === "no" ? [] : [{ record, holds }];
  });
  return counted(collection, rows, bounds.limits);
}

/**
 * Finds what holds for a time: at a date, or at some time between two. A status is as last read, so that whoever asks for one asks about
 * records of any time.
 */
export function spells<C extends keyof Dataset>(
  name: C,
  { matching, atDate }: Spells<Dataset[C]["records"][number]>,
  holdsIn: (record: Dataset[C]["records"][number], days: Days) => "yes" | "no" | "possibly",
) {
  type R = Dataset[C]["records"][number];
  return (dataset: Dataset, query: Query): Found<R> => {
    const { records } = dataset[name] as { records: readonly R[] };
    if (isBetween(query) || query.status !== undefined) return foundBetween(dataset[name], records.filter(matching(query)), query, holdsIn);
    return rowsOf(atDate(dataset, query));
  };
}

/** What a collection of what holds for a time gives to both doors. */
interface Spells<R> {
  matching(query: Query): (record: R) => boolean;
  atDate(dataset: Dataset, query: Query): DatedAnswer<R>;
}
