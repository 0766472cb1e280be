import { AGGREGATES, entityKind } from "../identity/aggregates.ts";

/** Collections whose records have names in several languages. */
export const NAMED = ["countries", "organizations", "people"] as const;
export type Named = (typeof NAMED)[number];
export type Lang = "en" | "ru";

interface NamedRecord {
  id: string;
  names: readonly { text: string; lang: string; kind: string; end: { edtf: string | null } }[];
}

interface Card {
  id: string;
  reporter: string | null;
  items: readonly { id: string; unit: string }[];
  others: readonly { id: string; label: string }[];
}

interface Work {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  standing: string | null;
}

/** The parts of a dataset in which tables look up what stands beside a code. */
export interface LookupData {
  countries: { records: readonly NamedRecord[] };
  organizations: { records: readonly NamedRecord[] };
  people: { records: readonly NamedRecord[] };
  series: { records: readonly Card[] };
  sources: { records: readonly Work[] };
}

/** What ids and codes stand for; null where that is not held. */
export interface Lookup {
  /** The common name as current now. */
  name(collection: Named, id: string, lang: Lang): string | null;
  source(id: string): Work | null;
  reporter(series: string): string | null;
  unit(series: string, item: string): string | null;
  /** What stands as entity or partner in a series: a state, an aggregate, or something that its card names. */
  entity(series: string, code: string, lang: Lang): string | null;
  kind(code: string): "state" | "aggregate" | "other";
}

const made = new WeakMap<LookupData, Lookup>();

/** Reads off a dataset what its ids and codes stand for; once for each dataset. */
export function lookupOf(data: LookupData): Lookup {
  const known = made.get(data) ?? read(data);
  made.set(data, known);
  return known;
}

function read(data: LookupData): Lookup {
  const names = new Map(
    NAMED.flatMap((collection) =>
      data[collection].records.flatMap((record) => [
        [`${collection}/${record.id}/en`, currentName(record, "common", "en")] as const,
        [`${collection}/${record.id}/ru`, currentName(record, "common", "ru")] as const,
      ]),
    ),
  );
  const states = Object.fromEntries(data.countries.records.map(({ id }) => [id, true]));
  const sources = byId(data.sources.records);
  const cards = byId(data.series.records);
  const units = new Map(data.series.records.flatMap(({ id, items }) => items.map((item) => [`${id}/${item.id}`, item.unit] as const)));
  const others = new Map(data.series.records.flatMap((card) => card.others.map(({ id, label }) => [`${card.id}/${id}`, label] as const)));
  const name: Lookup["name"] = (collection, id, lang) => names.get(`${collection}/${id}/${lang}`) ?? null;
  return {
    name,
    source: (id) => sources.get(id) ?? null,
    reporter: (series) => cards.get(series)?.reporter ?? null,
    unit: (series, item) => units.get(`${series}/${item}`) ?? null,
    kind: (code) => entityKind(code, states),
    entity: (series, code, lang) => {
      if (Object.hasOwn(AGGREGATES, code)) return AGGREGATES[code as keyof typeof AGGREGATES][lang];
      // What a card names alone is named in English.
      return name("countries", code, lang) ?? (lang === "en" ? (others.get(`${series}/${code}`) ?? null) : null);
    },
  };
}

/** The name of a kind in a language that is current now. */
export function currentName({ names }: Pick<NamedRecord, "names">, kind: "common" | "abbreviation", lang: Lang): string | null {
  return names.find((name) => name.kind === kind && name.lang === lang && name.end.edtf === "..")?.text ?? null;
}

function byId<R extends { id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}
