import type { Dataset } from "../../src/query/index.ts";
import { type CitedValue, citationsIn, RECALLED, valuesOf } from "../../src/receipts/index.ts";
import { COLLECTION_NAMES, type CollectionName } from "../../src/schema/index.ts";
import type { Citation } from "../../src/types.ts";

/** How far records are supported. */
interface Support {
  records: number;
  /** Records of which a primary source that was read gives a value. */
  primary: number;
  citations: number;
  /** Citations that say what the source says, and for which value. */
  telling: number;
  /** Citations of what nobody has read. */
  unread: number;
  values: number;
  supported: number;
  recordLevel: number;
  recalled: number;
}

export interface ReceiptReport {
  collections: Partial<Record<CollectionName, Support>>;
  /** What the reference is about: what happened, who is bound by what, who stands where, and what is said of it. */
  core: Support;
  all: Support;
  /** Sources by the language they are written in. */
  languages: Record<string, number>;
}

const EVENTFUL = ["claims", "events", "agreements", "deployments", "corridors", "positions", "votes", "visits"] as const;
const BODIES = new Set(["cst", "csto", "cis", "eaeu", "sco", "ots", "nato"]);

type Entry = readonly [CollectionName, { id: string }];

/** Counts the states of all values. */
export function receiptReportOf(dataset: Dataset): ReceiptReport {
  const standing = new Map(dataset.sources.records.map(({ id, standing }) => [id, standing]));
  const entriesOf = (name: CollectionName): Entry[] => (dataset[name].records as readonly { id: string }[]).map((record) => [name, record]);
  const supportOf = (entries: readonly Entry[]) => entries.map((entry) => measure(entry, (id) => standing.get(id) === "primary")).reduce(add, NOTHING);
  const republics = new Set(dataset.countries.records.filter(({ kind }) => kind === "republic").map(({ id }) => id));
  const measured = COLLECTION_NAMES.map((name) => [name, supportOf(entriesOf(name))] as const);
  const withValues = measured.filter(([, { values }]) => values > 0);
  const memberships = dataset.memberships.records
    .filter(({ country, organization }) => republics.has(country) || BODIES.has(organization))
    .map((record): Entry => ["memberships", record]);
  const languages: Record<string, number> = {};
  for (const { language } of dataset.sources.records) languages[language ?? "unknown"] = (languages[language ?? "unknown"] ?? 0) + 1;
  return {
    collections: Object.fromEntries(withValues),
    core: supportOf([...EVENTFUL.flatMap(entriesOf), ...memberships]),
    // Citations are counted everywhere, records only where they have values: sources, terms and cards of series have none, and no row above.
    all: { ...supportOf(COLLECTION_NAMES.flatMap(entriesOf)), records: withValues.reduce((sum, [, { records }]) => sum + records, 0) },
    languages: Object.fromEntries(Object.entries(languages).sort(([, a], [, b]) => b - a)),
  };
}

const NOTHING: Support = { records: 0, primary: 0, citations: 0, telling: 0, unread: 0, values: 0, supported: 0, recordLevel: 0, recalled: 0 };

function measure([collection, record]: Entry, isPrimary: (source: string) => boolean): Support {
  const values = valuesOf(collection, record);
  const named = new Set(
    values.filter(({ supports, citations }) => supports !== null || citations.some(({ says }) => says != null)).flatMap(({ citations }) => citations),
  );
  const sides = new Set(sidesIn(record));
  const citations = [...citationsIn(record)];
  const count = (state: CitedValue["state"]) => values.filter((value) => value.state === state).length;
  return {
    records: 1,
    primary: values.some(({ citations: giving }) => giving.some(({ source, read }) => read !== null && isPrimary(source))) ? 1 : 0,
    citations: citations.length,
    // One side of a conflict is what its sources say.
    telling: citations.filter((citation) => sides.has(citation) || (named.has(citation) && citation.says != null)).length,
    unread: citations.filter(({ source, read }) => read === null || source === RECALLED).length,
    values: values.length,
    supported: count("supported"),
    recordLevel: count("record-level"),
    recalled: count("recalled"),
  };
}

function* sidesIn(value: unknown): Generator<Citation> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "conflicts") yield* citationsIn(inner);
    else yield* sidesIn(inner);
  }
}

function add(one: Support, other: Support): Support {
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value + other[key as keyof Support]])) as unknown as Support;
}

const percent = (part: number, whole: number) => (whole === 0 ? "-" : `${Math.round((100 * part) / whole)} %`);

/** Rows of cells for a terminal, the heading first. */
export function receiptRows({ collections, core, all }: ReceiptReport): string[][] {
  const row = (name: string, { records, primary, citations, telling, unread, values, supported, recordLevel, recalled }: Support) => [
    name,
    ...[values, supported, recordLevel, recalled].map(String),
    percent(supported, values),
    percent(telling, citations),
    String(unread),
    percent(primary, records),
  ];
  return [
    ["", "values", "supported", "record-level", "recalled", "supported", "citations that say what", "citations recalled", "records with a primary source"],
    ...Object.entries(collections).map(([name, support]) => row(name, support)),
    row("core", core),
    row("all", all),
  ];
}
