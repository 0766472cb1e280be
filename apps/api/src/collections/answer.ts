import type { Limit } from "@multivector/data";

export type Certainty = "yes" | "possibly";

interface Counts {
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  possible: number;
  limits: readonly Limit[];
}

/** What a query of the package answered about a date, or about the time between two, whatever it calls its records. */
export interface DatedAnswer<R> extends Counts {
  records: readonly (R & { holds: Certainty })[];
  /** The date that it is for; left out where it is for a time between two. */
  at?: { edtf: string } | undefined;
}

/** Gives the records of an answer the name that they have here. */
export function datedAnswer<R>(records: readonly (R & { holds: Certainty })[], answer: Counts & { at?: { edtf: string } }): DatedAnswer<R> {
  const { least, most, possible, limits, at } = answer;
  return { records, least, most, possible, limits, at };
}

/** Keeps those records of an answer that match filters that the package's query has no option for, and counts them anew. */
export function narrow<R>(answer: DatedAnswer<R>, matches: (record: R) => boolean): DatedAnswer<R> {
  const records = answer.records.filter(matches);
  if (records.length === answer.records.length) return answer;
  const least = records.filter(({ holds }) => holds === "yes").length;
  return { ...answer, records, least, most: answer.most === null ? null : records.length, possible: records.length };
}
