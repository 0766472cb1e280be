import { AGGREGATE_IDS } from "../identity/aggregates.ts";
import { REPUBLICS, type Republic } from "../identity/republics.ts";
import { QueryError } from "../query/error.ts";
import { CARD_CODES, COUNTRY_IDS, ORGANIZATION_IDS } from "../vocabulary.ts";

/** The partners of a republic, each counted as one: five states, five groups of states, and the other four republics. */
export const PARTNERS = ["RUS", "CHN", "TUR", "EU", "USA", "IRN", "GULF", "SOUTH", "EAST", "AZE", "REGION"] as const;
export type Partner = (typeof PARTNERS)[number];

/** Whose a share is: a partner's; that of all others who are known; not known; nobody's, since there is no tie at all. */
export const HOLDERS = [...PARTNERS, "others", "unallocated", "nobody"] as const;
export type Holder = (typeof HOLDERS)[number];

export { REPUBLICS, type Republic };

/** States of each group. The Union is its 27 members of today, in every year. */
const GROUPS = {
  EU: [
    ..."AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE".split(" "),
    // As they stand in series and as parties of agreements.
    ..."EU27 eu x-european-investment-bank x-european-union x-european-economic-community-eec".split(" "),
  ],
  GULF: "ARE BHR KWT OMN QAT SAU gcc".split(" "),
  SOUTH: "AFG IND PAK".split(" "),
  EAST: "JPN KOR MNG".split(" "),
} as const satisfies Partial<Record<Partner, readonly string[]>>;

const PARTNER_OF = new Map<string, Partner>([
  ...(["RUS", "CHN", "TUR", "USA", "IRN", "AZE"] as const).map((code) => [code, code] as const),
  ...REPUBLICS.map((code) => [code, "REGION"] as const),
  ...Object.entries(GROUPS).flatMap(([partner, codes]) => codes.map((code) => [code, partner as Partner] as const)),
]);

/** The same for a code that stands in the records, whatever version they are of. */
export function holderOf(code: string): Partner | "others" {
  return PARTNER_OF.get(code) ?? "others";
}

/** The partner as which a state, a creditor or an organization counts; `others` for all that are none. @throws QueryError for a code that nothing has */
export function partnerOf(code: string): Partner | "others" {
  const known = [...PARTNER_OF.keys(), ...COUNTRY_IDS, ...ORGANIZATION_IDS, ...AGGREGATE_IDS, ...CARD_CODES];
  if (!known.includes(code)) {
    throw new QueryError("code", code, "the code of a state, an organization or an aggregate, or one that the card of a series names", known);
  }
  return holderOf(code);
}

/** How many states a partner is, seen from a republic. */
export function statesOf(partner: Partner): number {
  if (partner === "REGION") return REPUBLICS.length - 1;
  return partner in GROUPS ? GROUPS[partner as keyof typeof GROUPS].filter((code) => /^[A-Z]{3}$/.test(code)).length : 1;
}
