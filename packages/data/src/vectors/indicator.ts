export const DOMAINS = ["economy", "security", "connectivity", "diplomacy"] as const;
export type Domain = (typeof DOMAINS)[number];

export const INDICATOR_IDS = [
  "exports",
  "imports",
  "debt-service",
  "loans",
  "alliances",
  "deployments",
  "obligations",
  "routes",
  "outlets",
  "pipelines",
  "goods-out",
  "goods-in",
  "visits",
  "votes",
  "agreements",
  "formats",
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** The card of an indicator: what it counts, and how it can mislead. */
export interface Indicator {
  id: IndicatorId;
  domain: Domain;
  title: string;
  /** Why it is in. */
  why: string;
  /** What an amount is, before it becomes a share. */
  unit: string;
  /** Series, or collections of records, that it is read from. */
  from: readonly string[];
  /** How late it comes. */
  lag: string;
  licence: string;
  bias: string;
  /** What an empty answer means: that the records do not cover the republic, or that there is no tie. */
  empty: "missing" | "nobody";
}
