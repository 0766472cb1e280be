import { keyOf, MAKERS, type Maker } from "./catalogue.ts";
import type { CatalogueFile } from "./files.ts";
import { catalogueOf, type HeldText } from "./texts.ts";

/** How much of one kind of text stands in a language. */
export interface TranslationCoverage {
  /** Texts of the dataset, each once. */
  texts: number;
  /** Those with a translation that fits their English; the others are shown in English. */
  translated: number;
  /** Translations whose English changed since; not shown. */
  stale: number;
  /** Who made those that are shown. */
  by: Record<Maker, number>;
}

/** By language and by catalogue: collections, `place`, `office`, `coverage`. */
export type TranslationReport = Record<string, Record<string, TranslationCoverage>>;

export function translationReportOf(catalogues: readonly CatalogueFile[], texts: readonly HeldText[]): TranslationReport {
  const report: TranslationReport = {};
  for (const language of new Set(catalogues.map((catalogue) => catalogue.language))) {
    const entries = new Map(
      catalogues
        .filter((catalogue) => catalogue.language === language)
        .flatMap(({ by, entries }) => entries.map((entry) => [keyOf(entry), { ...entry, by: (entry.by ?? by) as Maker }] as const)),
    );
    const kinds: Record<string, TranslationCoverage> = {};
    for (const text of texts) {
      const kind = catalogueOf(text.context);
      const counts = kinds[kind] ?? { texts: 0, translated: 0, stale: 0, by: { people: 0, checked: 0, machine: 0 } };
      kinds[kind] = counts;
      counts.texts++;
      const entry = entries.get(keyOf(text));
      if (entry === undefined || entry.translated === "") continue;
      if (entry.stale !== null) counts.stale++;
      else {
        counts.translated++;
        counts.by[entry.by]++;
      }
    }
    report[language] = kinds;
  }
  return report;
}

/** The report as rows of a table: a line a kind, and one of all. */
export function translationRows(kinds: Record<string, TranslationCoverage>): string[][] {
  const all = Object.values(kinds);
  const total = (of: (counts: TranslationCoverage) => number) => all.reduce((sum, counts) => sum + of(counts), 0);
  const row = (name: string, of: (pick: (counts: TranslationCoverage) => number) => number) => [
    name,
    ...[of(({ texts }) => texts), of(({ translated }) => translated), of(({ stale }) => stale), ...MAKERS.map((maker) => of(({ by }) => by[maker]))].map(
      String,
    ),
  ];
  return [
    ["texts of", "texts", "translated", "stale", "by people", "machine, checked", "machine"],
    ...Object.entries(kinds).map(([name, counts]) => row(name, (pick) => pick(counts))),
    row("all", total),
  ];
}
