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

/** Why a reading cannot be compared, in words. */
export function whyIn({ locale, name, bounds, seriesYears }: Reasons, measure: Measure, { why, side }: Obstacle): string {
  const [from, to] = (measure === "un" ? seriesYears.un : seriesYears.trade[side.republic]) ?? [side.year, side.year];
  const first = why === "early" ? bounds.visitsFrom : from;
  const say = compareMessages(locale).why[why] as (values: Record<string, string | number>) => string;
  return say({ republic: name(side.republic), partner: name(side.partner), year: side.year, first, last: to });
}

/** All that keeps a measure from being compared, each reason once. */
export function whysIn(reasons: Reasons, measure: Measure, obstacles: readonly Obstacle[]): string {
  return [...new Set(obstacles.map((obstacle) => whyIn(reasons, measure, obstacle)))].join("; ");
}
