/** The choices of docs/methodology.md as numbers. A change of any of them is a new version. */
export const METHOD = {
  version: "1",
  /** First and last year: the first whole year of independence, the last whole year that the records speak for. */
  years: [1992, 2025],
  seed: 1991,
  draws: 10_000,
  /** Base points of the Sobol indices; each costs one draw more than there are factors, and one. */
  sobolPoints: 1_024,
  /** No indicator may weigh more in its domain, no domain more in the whole. */
  indicatorCap: 0.5,
  domainCap: 0.4,
  /** Part of a domain's weight that must be there for it to be shown. */
  coverage: 2 / 3,
  /** Years for which a value of a series is carried. */
  carry: 2,
  /** Common votes that a state needs to count in `votes`. */
  commonVotes: 20,
  /** Years that `visits` looks back, the year itself included; the list begins in 2012. */
  visitYears: 3,
  visitsFrom: 2012,
  /** The last year of debt that was paid; later rows are schedules. */
  debtUntil: 2022,
  /** Exports of 2021 that the Kyrgyz figures give to no partner (card of `trade-kgz`). */
  kyrgyzExports2021Unallocated: 0.4,
  /** Energy in PJ. Toe by definition; the others are the usual approximations. */
  petajoules: { "Mt/y": 41.868, "bcm/y": 36, "kb/d": 0.0498 * 41.868, "Mb/d": 49.8 * 41.868 },
  /** A tie that is not certain counts so much. */
  uncertain: 0.5,
  /** Year with which concentration is compared: the last before the full-scale war. */
  base: 2021,
  settled: 0.9,
  leaning: 0.75,
} as const;

/** Bodies that bind in security without being an alliance. */
export const SECURITY_BODIES = ["shanghai-five", "sco"] as const;

/** Regional bodies and formats all of whose members among the partners are recorded. */
export const FORMATS = [
  "c5plus1",
  "caco",
  "caspian-five",
  "cau",
  "china-ca",
  "cis",
  "consultative-meetings",
  "eaeu",
  "eco",
  "ecu",
  "edb",
  "eu-ca",
  "eurasec",
  "gcc-ca",
  "guam",
  "ifas",
  "ots",
] as const;

/** Partners that sit in a format as an organization, which memberships of states do not show. */
export const FORMAT_HOSTS: Readonly<Record<string, "EU" | "GULF">> = { "eu-ca": "EU", "gcc-ca": "GULF" };

export const ALLIANCE_KINDS = ["alliance"] as const;
export const OBLIGATION_KINDS = ["assurances", "arms-control"] as const;
export const AGREEMENT_KINDS = [
  "friendship",
  "strategic-partnership",
  "partnership-level",
  "partnership-and-cooperation",
  "association",
  "neutrality",
  "maritime",
  "border",
  "peace",
  "declaration",
] as const;
