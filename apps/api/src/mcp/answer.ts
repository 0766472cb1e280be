import type { Limit } from "@multivector/data";
import type { Asked } from "../data/store.ts";
import { Refusal } from "./refusal.ts";

/** A record in a line, with the path under which it opens. */
export interface Item {
  path: string | null;
  says: string;
  /** Null where no date was asked. */
  holds?: "yes" | "possibly" | null;
}

/** What every tool answers; some add parts of their own. */
export interface Answer {
  /** The answer in a sentence, with its count and its date. */
  says: string;
  /** What each name was taken for. */
  resolved?: Record<string, string>;
  items?: readonly object[];
  /** Why the answer says less than it seems to. */
  limits?: readonly Limit[];
  total?: number;
  /** Cursor of the next page; null on the last. */
  next?: string | null;
  [part: string]: unknown;
}

/** The same as a schema, with what most answers have: short because it stands with every tool. */
export const ANSWER_SCHEMA = {
  type: "object" as const,
  properties: {
    says: { type: "string" },
    items: { type: "array" },
    next: { type: ["string", "null"] },
  },
  required: ["says"],
};

const PAGE = 20;

/**
 * Cuts a page out of a list. The cursor names the version, the question and the place, and goes with no other.
 *
 * @throws Refusal for a cursor that was not given for this question.
 */
export function paged<T>(
  all: readonly T[],
  { limit = PAGE, cursor }: { limit?: number | undefined; cursor?: string | undefined },
  { version }: Pick<Asked, "version">,
  question: string,
): { items: T[]; total: number; next: string | null } {
  const start = cursor === undefined ? 0 : placeIn(cursor, `${version}@${question}@`, all.length);
  const end = start + limit;
  return { items: all.slice(start, end), total: all.length, next: end < all.length ? `${version}@${question}@${end}` : null };
}

function placeIn(cursor: string, prefix: string, length: number): number {
  const place = cursor.startsWith(prefix) ? cursor.slice(prefix.length) : "";
  if (!/^[1-9]\d{0,5}$/.test(place) || Number(place) >= length) {
    throw new Refusal(`cursor is ${JSON.stringify(cursor)}; expected the next of an answer to this very question in this version. Ask again without it.`);
  }
  return Number(place);
}

/** A count as a sentence: what is certain, and how many there can be. @param what is counted, and of when */
export function countInWords({ least, most, possible }: { least: number; most: number | null; possible: number }, what: string): string {
  const counted = `${what.charAt(0).toUpperCase()}${what.slice(1)}: `;
  if (most === null && possible === 0) return `${counted}none held, which does not say that there were none.`;
  if (most === null) return `${counted}at least ${least}${possible === least ? "" : `, ${possible} with those that are possible`}.`;
  return least === most ? `${counted}${least}.` : `${counted}at least ${least}, at most ${most}.`;
}

/** How many there are of what one is called. */
export function number(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** Each limit once. */
export function distinct(limits: readonly Limit[]): Limit[] {
  return limits.filter(({ message }, index) => limits.findIndex((other) => other.message === message) === index);
}
