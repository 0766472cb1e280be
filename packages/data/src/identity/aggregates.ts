/**
 * What stands in series beside states: groups that are added up from them, and the rest. `body` is the organization
 * whose names they share.
 */
export const AGGREGATES = {
  WLD: { en: "World", ru: "Весь мир", body: null },
  EU: { en: "European Union, as it was that year", ru: "Европейский союз в составе того года", body: "eu" },
  EU27: { en: "European Union of 27", ru: "Европейский союз (27 стран)", body: "eu" },
  CIS: { en: "Commonwealth of Independent States", ru: "СНГ", body: "cis" },
  EAEU: { en: "Eurasian Economic Union", ru: "ЕАЭС", body: "eaeu" },
  SCO: { en: "Shanghai Cooperation Organisation", ru: "ШОС", body: "sco" },
  OTH: { en: "Others", ru: "Прочие", body: null },
} as const;

/** The code of an aggregate, such as WLD. */
export type AggregateId = keyof typeof AGGREGATES;

/** The codes of aggregates. */
export const AGGREGATE_IDS = /* @__PURE__ */ Object.keys(AGGREGATES) as AggregateId[];

/** Is a code that stands in a series that of a state, of an aggregate, or of something named on the card alone? Aggregates belong in no sum and no ranking. */
export function entityKind(code: string, states: { readonly [code: string]: unknown }): "state" | "aggregate" | "other" {
  if (Object.hasOwn(AGGREGATES, code)) return "aggregate";
  return Object.hasOwn(states, code) ? "state" : "other";
}
