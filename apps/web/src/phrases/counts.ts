import type { Locale } from "@/locale/locale.ts";
import { countMessages } from "@/messages/count/index.ts";

/** A count as every answer gives it: for certain, and at the most; no most where not all that there are are held. */
export interface Count {
  least: number;
  most: number | null;
}

/** What the message of something counted is made from. */
interface Counted {
  kind: "none" | "exact" | "between" | "atLeast";
  /** The count in words, as `countIn` gives it. */
  amount: string;
  /** The number that a noun agrees with. */
  number: number;
}

function kindOf({ least, most }: Count): Counted["kind"] {
  if (most === null) return least === 0 ? "none" : "atLeast";
  return least === most ? "exact" : "between";
}

/** "six", "between four and six", or, where not all that there are are held, "at least six" and never a most. */
export function countIn(locale: Locale, count: Count, write: (value: number) => string = (value) => inProse(locale, value)): string {
  return countMessages(locale).amount({ kind: kindOf(count), least: write(count.least), most: write(count.most ?? count.least) });
}

/** The values of a message that says how many there are of something: "at least one body", "no recorded bodies". */
export function countedIn(locale: Locale, count: Count, write?: (value: number) => string): Counted {
  return { kind: kindOf(count), amount: countIn(locale, count, write), number: count.most ?? count.least };
}

/** The same of states, with "six of the states followed here" or "at least six of …" as the words for the count. */
export function statesIn(locale: Locale, count: Count): Counted & { states: string } {
  const { zero, states } = countMessages(locale);
  const counted = countedIn(locale, count, (value) => (value === 0 ? zero : inProse(locale, value)));
  return { ...counted, states: states(counted) };
}

/** Numbers that stand in one sentence: in words only where all of them are, so that none looks chosen. */
export function inProseTogether(locale: Locale, values: readonly number[]): (value: number) => string {
  return values.every((value) => value < 10) ? (value) => inProse(locale, value) : (value) => (value === 0 ? inProse(locale, 0) : String(value));
}

/** A number as prose has it. English writes out what is below ten; Russian, where the word would have to agree, keeps figures. */
export function inProse(locale: Locale, value: number): string {
  return countMessages(locale).prose({ value });
}
