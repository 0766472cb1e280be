import type { IndicatorId } from "./indicators.ts";
import type { Partner } from "./partners.ts";

/** What a tie rests on: a record, or a row of a series. `rest` is what a row leaves over when those of the partners are taken off. */
export type Row =
  | { collection: "agreements" | "deployments" | "memberships" | "corridors" | "visits"; id: string }
  | { series: string; item: string; entity: string; partner: string; year: number; rest?: true };

/** With whom a tie is, and how many of its states are in it. */
export type Party = readonly [partner: Partner | "others", states: number];

/** One tie of a republic: so much, with these. */
export interface Tie {
  row: Row;
  /** In the unit of the indicator; 1 for what is counted. */
  amount: number;
  parties: readonly Party[];
  /** False where the records leave open whether it holds. */
  certain: boolean;
}

/** What one indicator says about a republic in a year. */
export interface Evidence {
  indicator: IndicatorId;
  /** The year the values are of: earlier than the one asked for if they are carried. */
  year: number;
  carried: boolean;
  /** Empty: searched, and there is no tie. */
  ties: readonly Tie[];
  /** Counted, but whose is not known; in the unit of the ties. */
  unallocated: number;
  /** Least and most share of a partner where sources differ or list only the leading ones. */
  ranges: Readonly<Partial<Record<Partner | "others", readonly [least: number, most: number]>>>;
}

/** What a reader finds in one year; null where nothing was observed. */
export type Found = Pick<Evidence, "ties" | "unallocated" | "ranges"> | null;
