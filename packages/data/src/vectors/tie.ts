import type { IndicatorId } from "./indicator.ts";
import type { MethodId } from "./method.ts";
import type { Partner, Republic } from "./partners.ts";

/** What a tie rests on: a record, or a row of a series. `rest` is what a row leaves over when those of the partners are taken off. */
export type Row =
  | { collection: "agreements" | "deployments" | "memberships" | "corridors" | "visits"; id: string }
  | { series: string; item: string; entity: string; partner: string; year: number; rest?: true };

/** With whom a tie is, and how many of its states are in it. */
export type Party = readonly [partner: Partner | "others", states: number];

/** What an amount may be instead. Ties with the same key have the same place in their ranges in a draw. */
export interface Span {
  /** The factor that it is drawn by: the weight of a class, or an amount that is not known. */
  of: "classes" | "ranges";
  key: string;
  least: number;
  most: number;
}

/** One tie of a republic: so much, with these. */
export interface Tie {
  row: Row;
  /** In the unit of the indicator; in the first method 1 for what is counted, in the second the weight of its class. */
  amount: number;
  parties: readonly Party[];
  /** False where the records leave open whether it holds. */
  certain: boolean;
  /** Which republics stand for the region in it. */
  republics?: readonly Republic[];
  /** The amount where each republic is a partner of its own, if it is another. */
  alone?: number;
  /** Left out where the amount is sure. Second method. */
  span?: Span;
  /** How complete the records are that it was chosen from; left out where they are whole, and of series. Second method. */
  state?: "partial" | "selection";
}

/** What one indicator says about a republic in a year. */
export interface Evidence {
  /** By which method it was read; the first if left out, as before there were two. */
  method?: MethodId;
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
