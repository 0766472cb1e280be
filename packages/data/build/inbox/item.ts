import type { Dataset } from "../../src/query/index.ts";
import type { CollectionName } from "../../src/schema/index.ts";
import type { Day } from "../../src/time/index.ts";

/** Why something waits for a person. The order is that of the list: what is plainly wrong by now comes first. */
export const KINDS = {
  announced: "Announced for a day that has passed",
  "only-announced": "Held to have taken place, on announcements alone",
  expected: "A day that was still to come when the sources were read, and has passed",
  term: "Terms that ended, with nobody after",
  stay: "Stays of forces past the day to which their agreement runs",
  waiting: "Signed or applied for, and not heard of since",
  "source-announced": "Sources that announced, and were not read again since",
  late: "Series and collections that are late",
  position: "Positions that are old",
  reading: "Sources read long ago, for what is said to hold now",
} as const;
export type Kind = keyof typeof KINDS;

/** One thing that waits for a person. */
export interface Item {
  kind: Kind;
  /** `<collection>/<id>`; a collection alone where the whole of it is meant. */
  path: string;
  what: string;
  why: string;
  todo: string;
  command: string;
}

/** What is looked through, and as of when. */
export interface Asked {
  dataset: Dataset;
  /** Today. */
  on: Day;
  /** After how many years a position or a reading is old. */
  years: number;
}

const DAYS_A_YEAR = 365.25;

/** The day so many years before a day. */
export const yearsBefore = (day: Day, years: number): Day => Math.floor(day - years * DAYS_A_YEAR);

/** Shows each value of a record and what it rests on; the file to edit is named like it. */
export const recordCommand = (collection: CollectionName, id: string): string => `pnpm data:receipt ${collection}/${id}`;
