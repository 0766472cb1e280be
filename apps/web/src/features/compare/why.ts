import type { Locale } from "@/locale/locale.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import type { SeriesYears } from "./bounds.ts";
import type { Bounds, Measure, Obstacle } from "./measures.ts";

/** What the reasons are told with. */
export interface Reasons {
  locale: Locale;
  name: (code: string) => string;
  bounds: Bounds;
  seriesYears: SeriesYears;
}

interface Values {
  republic: string;
  partner: string;
  year: number;
  first: number;
  last: number;
}

/** Why a reading cannot be compared, in words. */
export function whyIn({ locale, name, bounds, seriesYears }: Reasons, measure: Measure, { why, side }: Obstacle): string {
  const [from, to] = (measure === "un" ? seriesYears.un : seriesYears.trade[side.republic]) ?? [side.year, side.year];
  const first = why === "early" ? bounds.visitsFrom : from;
  // Some reasons are the same for all.
  const say: string | ((values: Values) => string) = compareMessages(locale).why[why];
  return typeof say === "string" ? say : say({ republic: name(side.republic), partner: name(side.partner), year: side.year, first, last: to });
}

/** All that keeps a measure from being compared, each reason once. */
export function whysIn(reasons: Reasons, measure: Measure, obstacles: readonly Obstacle[]): string {
  return [...new Set(obstacles.map((obstacle) => whyIn(reasons, measure, obstacle)))].join("; ");
}
