import type { Part } from "@/locale/message.ts";

/** What is shared of a page: the words of its picture, which are its text alternative too, and a small graphic where the page has one. */
export interface Shared {
  /** What kind of page it is. */
  kicker: string;
  title: string;
  /** What the page finds, made by its own queries; empty where the title says it. */
  say: string;
  graphic?: Bars | Columns;
}

/** Named values beside each other, at most six. */
export interface Bars {
  kind: "bars";
  /** What the bars are of: a bar without it says nothing. */
  caption: string;
  bars: readonly { name: string; value: number; text: string; colour: string }[];
  /** The end of the scale; the largest value if left out. */
  top?: number;
}

/** A value a year or a month. */
export interface Columns {
  kind: "columns";
  /** What is counted, and when. */
  caption: string;
  values: readonly number[];
  /** What stands under the first and the last. */
  ends: readonly [string, string];
}

/** A sentence without its emphasis. */
export function plain(parts: readonly Part<"b">[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

export const INK = "#1c2126";
export const FACT = "#2a5566";
