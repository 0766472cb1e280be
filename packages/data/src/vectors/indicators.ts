import { QueryError } from "../query/error.ts";
import { is } from "../query/options.ts";
import { DOMAINS, type Domain, INDICATOR_IDS, type Indicator, type IndicatorId } from "./indicator.ts";
import { DEFAULT_METHOD, METHOD_IDS, type MethodId } from "./method.ts";

const RECORDS = { lag: "none: the records are kept to the day", licence: "CC-BY-4.0" };
const TRADE = {
  domain: "economy",
  unit: "money, in the unit of the series, or %",
  from: ["trade-kaz", "trade-kgz", "trade-uzb", "trade-shares"],
  lag: "about a year; the Factbook skips years",
  licence: "publishers' terms, with attribution; the Factbook is in the public domain",
  empty: "missing",
} as const;
const DEBT = { domain: "economy", unit: "US$", lag: "two years; to 2022", licence: "CC-BY-4.0", empty: "missing" } as const;
const CORRIDORS = { ...RECORDS, domain: "connectivity", from: ["corridors"], empty: "missing" } as const;

const FIRST: readonly Indicator[] = [
  {
    ...TRADE,
    id: "exports",
    title: "Goods exports",
    why: "Whom a republic can sell to.",
    bias: "Gold decides shares from year to year; transit counts as trade.",
  },
  { ...TRADE, id: "imports", title: "Goods imports", why: "Whom a republic buys from.", bias: "Goods on their way to Russia count as imports of Kyrgyzstan." },
  {
    ...DEBT,
    id: "debt-service",
    title: "Service of public debt",
    why: "To whom a state must pay.",
    from: ["debt-service"],
    bias: "Follows loans of years ago; private debt is not in it; banks and bondholders are nobody's.",
  },
  {
    ...DEBT,
    id: "loans",
    title: "New loans to the state",
    why: "Who lends today.",
    from: ["debt-disbursements"],
    bias: "One large loan makes a year; loans to companies are not in it.",
  },
  {
    ...RECORDS,
    id: "alliances",
    domain: "security",
    title: "Alliances in force",
    why: "Who has promised to help.",
    unit: "treaties",
    from: ["agreements"],
    bias: "A promise, not help; the CSTO counts by its treaty and by its charter.",
    empty: "nobody",
  },
  {
    ...RECORDS,
    id: "deployments",
    domain: "security",
    title: "Foreign forces and sites",
    why: "Who is there.",
    unit: "sites",
    from: ["deployments"],
    bias: "A radar counts as much as a division; strengths are rarely known.",
    empty: "nobody",
  },
  {
    ...RECORDS,
    id: "obligations",
    domain: "security",
    title: "Other obligations in security",
    why: "Who is bound without an alliance.",
    unit: "bodies and treaties",
    from: ["memberships", "agreements"],
    bias: "Few and of different weight.",
    empty: "nobody",
  },
  {
    ...CORRIDORS,
    id: "routes",
    title: "Corridors in service",
    why: "With whom goods and energy move.",
    unit: "corridors",
    bias: "36 corridors were chosen for the region's outlets; railways and roads of Soviet times are not among them.",
  },
  {
    ...CORRIDORS,
    id: "outlets",
    title: "Neighbours on corridors",
    why: "Who can close the way.",
    unit: "corridors",
    bias: "As for corridors; a busy pipeline counts as much as an idle one.",
  },
  {
    ...CORRIDORS,
    id: "pipelines",
    title: "Capacity of pipelines",
    why: "Who buys or sends oil and gas.",
    unit: "PJ a year",
    bias: "Capacity is not flow; Russian pipelines also lead on to others.",
  },
  {
    ...RECORDS,
    id: "visits",
    domain: "diplomacy",
    title: "Leaders' visits, three years",
    why: "Who meets whom.",
    unit: "stops",
    from: ["visits"],
    bias: "The list is a selection: summits and main visits; more complete for Russia, China and the United States.",
    empty: "missing",
  },
  {
    id: "votes",
    domain: "diplomacy",
    title: "Agreement in UN votes",
    why: "Who sees the world alike.",
    unit: "score, 0 to 1",
    from: ["un-agreement"],
    lag: "to 2019, and 2025",
    licence: "CC-BY-4.0",
    bias: "Nearly everybody agrees with nearly everybody: it hardly tells partners apart.",
    empty: "missing",
  },
  {
    ...RECORDS,
    id: "agreements",
    domain: "diplomacy",
    title: "Other agreements and declarations",
    why: "What was put in writing.",
    unit: "agreements",
    from: ["agreements"],
    bias: "A selection of the main ones; a declaration counts as much as a treaty.",
    empty: "missing",
  },
  {
    ...RECORDS,
    id: "formats",
    domain: "diplomacy",
    title: "Regional bodies and formats",
    why: "At whose table a republic sits.",
    unit: "bodies",
    from: ["memberships"],
    bias: "Bodies that sleep count as much as bodies that work.",
    empty: "nobody",
  },
];

/** What the second method counts otherwise. */
const CHANGED: Readonly<Partial<Record<IndicatorId, Partial<Indicator>>>> = {
  alliances: {
    title: "Treaties of alliance and friendship in force",
    unit: "treaties, by class",
    bias: "A promise, not help; whether a treaty binds to help or to consult is not a field. The CSTO counts by its treaty and by its charter.",
  },
  deployments: { unit: "sites and forces, by class", bias: "Weights are judgements; strengths are rarely known." },
  obligations: { unit: "bodies and treaties, by class" },
  routes: {
    title: "Transport corridors in service",
    why: "With whom goods move.",
    bias: "The corridors were chosen for the region's outlets; railways and roads of Soviet times are not among them. Pipelines are counted apart.",
  },
  pipelines: {
    title: "Oil and gas by destination",
    unit: "PJ a year carried",
    bias: "Flows are recorded for few pipelines; elsewhere a part of the capacity stands in, with a wide range. Russian pipelines also lead on to others.",
  },
  agreements: { unit: "agreements, by class", bias: "A selection of the main ones; weights are judgements." },
  formats: { from: ["memberships", "organizations"] },
};

/** What only the second method counts. */
const ADDED: readonly Indicator[] = [
  {
    ...TRADE,
    id: "goods-out",
    domain: "connectivity",
    title: "Goods sent",
    why: "Where goods go.",
    bias: "Says where to, not which way; the same figures as exports in the economy.",
  },
  {
    ...TRADE,
    id: "goods-in",
    domain: "connectivity",
    title: "Goods received",
    why: "Where goods come from.",
    bias: "Says where from, not which way; the same figures as imports in the economy.",
  },
];

const SECOND = INDICATOR_IDS.flatMap((id) => {
  const card = [...FIRST, ...ADDED].find((one) => one.id === id);
  return card === undefined || id === "outlets" ? [] : [{ ...card, ...CHANGED[id] }];
});

/** The cards of each method. */
export const CARDS: Readonly<Record<MethodId, readonly Indicator[]>> = { 1: FIRST, 2: SECOND };

/** The cards of all indicators of the method in use, by domain. Higher is always closer. */
export const INDICATORS = CARDS[DEFAULT_METHOD];

/** Indicators of a domain, in the order of the cards. @param method 2 if left out. @throws QueryError for what is no domain or method */
export function indicatorsOf(domain: Domain, method: MethodId = DEFAULT_METHOD): readonly Indicator[] {
  checkDomain(domain);
  checkMethod(method);
  return CARDS[method].filter((indicator) => indicator.domain === domain);
}

/** @throws QueryError */
export function checkMethod(method: unknown): void {
  if (!(METHOD_IDS as readonly unknown[]).includes(method))
    throw new QueryError("method", method, "a method of the vectors by its number: 2, or 1", METHOD_IDS.map(String));
}

/** @throws QueryError */
export function checkDomain(domain: unknown): void {
  if (!is(DOMAINS, domain)) throw new QueryError("domain", domain, `one of the domains: ${DOMAINS.join(", ")}`, DOMAINS);
}
