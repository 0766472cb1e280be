/** The choices that both methods make alike. A change of any of them is a new method. */
const COMMON = {
  /** First and last year: the first whole year of independence, the last whole year that the records speak for. */
  years: [1992, 2025],
  seed: 1991,
  draws: 10_000,
  /** Base points of the Sobol indices; each costs one draw more than there are factors, and one. */
  sobolPoints: 1_024,
  /** No indicator may weigh more in its domain, no domain more in the whole. */
  indicatorCap: 0.5,
  domainCap: 0.4,
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

/** The methods, by number: docs/methodology/1.md and 2.md as numbers. */
export const METHODS = {
  1: {
    ...COMMON,
    version: "1",
    /** SHA-256 of the text of the method, by which a number can be traced to its rules. */
    sha256: "11c59a07919974459ea722a5ee7dc6758b3e57a2b9a4bcb2280c1baca86dfcd8",
    /** Part of a domain's weight that must be there for it to be shown. */
    coverage: 2 / 3,
  },
  2: {
    ...COMMON,
    version: "2",
    sha256: "1fcf862f04afcd4b2392b4957137883d03555d7fa6ed060cdaa9bf24697180c8",
    coverage: 1 / 2,
    /** How often a tie is left out of a draw, on average, by the state of what it was chosen from. */
    omitted: { whole: 0, partial: 0.15, selection: 0.3 },
    /** How often the region is taken as four partners. */
    four: 0.5,
    /** The widest band of a first that is settled, and the largest part of its presence that one tie may carry. */
    narrow: 0.3,
    carriedByOne: 2 / 3,
    /** What of its capacity a pipeline carries where no flow is recorded: at the default choices, least and most. */
    use: { full: [0.7, 0.4, 1], part: [0.35, 0, 1] },
    /** People from which a force is no longer small, and from which it is large. */
    people: [500, 3_000],
  },
} as const;

export type MethodId = keyof typeof METHODS;
export const METHOD_IDS = [1, 2] as const satisfies readonly MethodId[];
/** The method that answers where none is asked for. */
export const DEFAULT_METHOD = 2 satisfies MethodId;
export const METHOD = METHODS[DEFAULT_METHOD];

/** Weights of ties by class, in the second method: at the default choices, least and most. */
export const CLASSES = {
  "large-force": [8, 4, 12],
  force: [4, 2, 6],
  "small-force": [2, 1, 3],
  site: [1, 0.5, 2],
  station: [0.25, 0, 0.5],
  "standing-alliance": [1, 0.8, 1],
  alliance: [0.7, 0.3, 1],
  friendship: [0.2, 0, 0.4],
  body: [1, 0.75, 1],
  assurance: [0.5, 0.25, 0.75],
  pact: [1, 0.75, 1],
  treaty: [0.7, 0.4, 1],
  word: [0.3, 0.1, 0.6],
} as const satisfies Readonly<Record<string, readonly [usual: number, least: number, most: number]>>;
export type TieClass = keyof typeof CLASSES;

/** Bodies that bind in security without being an alliance. */
export const SECURITY_BODIES = ["shanghai-five", "sco"] as const;

/** Regional bodies that are no formats. The second method reads the formats from the records; the first has a list of them. */
export const REGIONAL_BODIES = ["caco", "cau", "cis", "eaeu", "eco", "ecu", "edb", "eurasec", "guam", "ifas", "ots"] as const;
const FIRST_FORMATS = ["c5plus1", "caspian-five", "china-ca", "consultative-meetings", "eu-ca", "gcc-ca"] as const;

/** Regional bodies and formats of the first method: all of their members among the partners are recorded. */
export const FORMATS = [...REGIONAL_BODIES, ...FIRST_FORMATS].sort();

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
