import { REPUBLICS } from "../../src/identity/republics.ts";
import { type Dataset, type Freshness, type FreshnessOn, freshnessOf, type Universe } from "../../src/query/index.ts";
import { COLLECTION_NAMES, type CollectionName } from "../../src/schema/index.ts";
import { type TranslationReport, translationRows } from "../translations/index.ts";
import { type ReceiptReport, receiptReportOf, receiptRows } from "./receipt-report.ts";

/** What the dataset holds, how well it is supported, and where its holes are. */
export interface Coverage {
  records: Record<CollectionName, number>;
  /** Citations by whether a copy of the source was read. */
  citations: Record<CollectionName, { read: number; recalled: number }>;
  confidence: { high: number; medium: number; low: number };
  /** Places where sources differ and both values stand. */
  conflicts: Record<CollectionName, number>;
  claims: { total: number; checked: number; byVerdict: Record<string, number> };
  sources: { total: number; read: number; lastRead: string | null; oldestRead: string | null };
  receipts: ReceiptReport;
  series: SeriesCoverage[];
  translations: TranslationReport;
  /** How fresh each series and collection is on the last day the dataset speaks for; a build does not know the day it is read on. */
  freshness: FreshnessOn;
  /** What each collection, and each part of one that is told apart, means to hold and holds. */
  universes: Record<string, Universe>;
}

interface SeriesCoverage {
  id: string;
  rows: number;
  firstYear: number;
  lastYear: number;
  /** By republic: years between the first and the last of the series for which no item has a value; null if it has none at all. */
  holes: Record<string, number[] | null>;
  /** What its card says is missing. */
  stated: number;
}

export function coverageOf(dataset: Dataset, translations: TranslationReport): Coverage {
  const perCollection = <T>(of: (name: CollectionName) => T) =>
    Object.fromEntries(COLLECTION_NAMES.map((name) => [name, of(name)])) as Record<CollectionName, T>;
  const objects = perCollection((name) => dataset[name].records.flatMap((record) => [...objectsIn(record)]));
  const confidence = { high: 0, medium: 0, low: 0 };
  for (const { confidence: level } of Object.values(objects).flat()) if (level === "high" || level === "medium" || level === "low") confidence[level]++;
  const claims = dataset.claims.records;
  const reads = dataset.sources.records.flatMap(({ read }) => read ?? []).sort();
  return {
    records: perCollection((name) => dataset[name].records.length),
    citations: perCollection((name) => {
      const citations = objects[name].flatMap((object) => (Array.isArray(object.citations) ? (object.citations as { read: string | null }[]) : []));
      const read = citations.filter((citation) => citation.read !== null).length;
      return { read, recalled: citations.length - read };
    }),
    confidence,
    conflicts: perCollection((name) => objects[name].reduce((sum, { conflicts }) => sum + (Array.isArray(conflicts) ? conflicts.length : 0), 0)),
    claims: {
      total: claims.length,
      checked: claims.filter(({ check }) => check !== null).length,
      byVerdict: count(claims.map(({ verdict }) => verdict)),
    },
    sources: { total: dataset.sources.records.length, read: reads.length, lastRead: reads.at(-1) ?? null, oldestRead: reads[0] ?? null },
    receipts: receiptReportOf(dataset),
    translations,
    freshness: freshnessOf(dataset),
    series: dataset.series.records.map(({ id, holes }) => seriesCoverage(dataset, id, holes.length)),
    universes: Object.fromEntries(
      COLLECTION_NAMES.flatMap((name) => {
        const { parts, ...whole } = dataset[name].coverage;
        // Series have a table of their own.
        const own = name === "series" ? [] : Object.entries(parts).map(([id, part]) => [`${name}/${id}`, part] as const);
        return [[name, whole] as const, ...own];
      }),
    ),
  };
}

function seriesCoverage(dataset: Dataset, id: string, stated: number): SeriesCoverage {
  const rows = dataset.series.observations[id]?.rows ?? [];
  const years = rows.map(([, , year]) => year);
  const [firstYear, lastYear] = [years.reduce((a, b) => Math.min(a, b), Infinity), years.reduce((a, b) => Math.max(a, b), -Infinity)];
  const published = [...new Set(years)].sort((a, b) => a - b);
  const holes = Object.fromEntries(
    REPUBLICS.map((code) => {
      const known = new Set(rows.filter(([entity, partner]) => entity === code || partner === code).map(([, , year]) => year));
      return [code, known.size === 0 ? null : published.filter((year) => !known.has(year))];
    }),
  );
  return { id, rows: rows.length, firstYear, lastYear, holes, stated };
}

function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const freshnessCells = ({ lastRead, rhythm, due, state }: Freshness) => [lastRead ?? "", rhythm ?? "?", due ?? "?", state];

/** The coverage as a person reads it in a terminal. */
export function coverageInWords(coverage: Coverage): string {
  const table = (rows: readonly (readonly string[])[]) => {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
    return rows
      .map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ")}`)
      .join("\n");
  };
  const names = Object.keys(coverage.records) as CollectionName[];
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const citations = Object.values(coverage.citations);
  const { claims, sources, confidence } = coverage;
  return [
    "Records, citations (read, recalled) and conflicts of sources that stand side by side",
    table([
      ["collection", "records", "read", "recalled", "conflicts"],
      ...names.map((name) =>
        [name, coverage.records[name], coverage.citations[name].read, coverage.citations[name].recalled, coverage.conflicts[name]].map(String),
      ),
      [
        "all",
        sum(Object.values(coverage.records)),
        sum(citations.map(({ read }) => read)),
        sum(citations.map(({ recalled }) => recalled)),
        sum(Object.values(coverage.conflicts)),
      ].map(String),
    ]),
    "",
    `Confidence: ${confidence.high} high, ${confidence.medium} medium, ${confidence.low} low.`,
    `Sources: ${sources.total}, of ${sources.read} a copy was read, between ${sources.oldestRead} and ${sources.lastRead}.`,
    `Claims: ${claims.total}, of which ${claims.checked} are checked in every build. ${Object.entries(claims.byVerdict)
      .map(([verdict, number]) => `${number} ${verdict}`)
      .join(", ")}.`,
    "",
    "Values by what they rest on. Core: claims, events, agreements, deployments, corridors, positions, votes, visits, and the memberships of the republics and of CST, CSTO, CIS, EAEU, SCO, OTS and NATO",
    table(receiptRows(coverage.receipts)),
    "",
    "Universes: what is held, what the rule asks (? where nobody knows), and how much of that is missing",
    table([
      ["universe", "state", "held", "asked", "missing", "lists", "from", "read to"],
      ...Object.entries(coverage.universes).map(([id, { state, held, asked, missing, lists, from, readTo }]) => [
        id,
        state,
        String(held),
        asked === null ? "?" : String(asked),
        state === "selection" && missing.length === 0 ? "?" : String(missing.length),
        String(lists.length),
        from ?? "",
        readTo,
      ]),
    ]),
    "",
    `How current, judged on ${coverage.freshness.on} (pnpm data:inbox judges today): last read, how often something new comes, when more is due`,
    table([
      ["what", "last read", "comes", "due", "state"],
      ...coverage.freshness.series.map((one) => [`series/${one.series}`, ...freshnessCells(one)]),
      ...coverage.freshness.collections.map((one) => [one.collection, ...freshnessCells(one)]),
    ]),
    "",
    `Languages of the sources: ${Object.entries(coverage.receipts.languages)
      .map(([language, number]) => `${number} ${language}`)
      .join(", ")}.`,
    "",
    ...Object.entries(coverage.translations).flatMap(([language, kinds]) => [`Translations: ${language}`, table(translationRows(kinds)), ""]),
    "Series: rows, years, and for each republic how many of the years published it lacks (- where it is not in it at all)",
    table([
      ["series", "rows", "from", "to", ...REPUBLICS],
      ...coverage.series.map(({ id, rows, firstYear, lastYear, holes }) => [
        id,
        String(rows),
        String(firstYear),
        String(lastYear),
        ...REPUBLICS.map((code) => (holes[code] == null ? "-" : String(holes[code].length))),
      ]),
    ]),
  ].join("\n");
}
