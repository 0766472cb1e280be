import { type Licence, licencesOf } from "../../src/licences.ts";
import type { Dataset } from "../../src/query/index.ts";
import type { PublishedVectors } from "../../src/vectors/index.ts";

/** What says under which terms a file can be used, by what is in it. */
export interface Terms {
  /** Of everything together. */
  all: Licence[];
  /** Of one table. */
  table(name: string): Licence[];
  /** Of one file, by its path below `dist/`. */
  file(path: string): Licence[];
}

/** Files with values of series, or with what was computed from them, are under their terms; all others under those of the records. */
export function termsOf({ series }: Pick<Dataset, "series">, { indicators }: Pick<PublishedVectors, "indicators">): Terms {
  const cards = series.records;
  const used = new Set<string>(indicators.flatMap(({ from }) => from));
  const records = licencesOf([], { records: true });
  const all = licencesOf(cards, { records: true });
  const table = (name: string): Licence[] => {
    if (name === "observations") return licencesOf(cards);
    return name.startsWith("vectors")
      ? licencesOf(
          cards.filter(({ id }) => used.has(id)),
          { records: true },
        )
      : records;
  };
  return { all, table, file: (path) => (/^bulk\//.test(path) ? all : table(path.replace(/^.*\/|\..*$/g, ""))) };
}

/** Licences in a line, for places that have room for text alone. */
export function licencesInWords(licences: readonly Licence[]): string {
  return licences.map(({ title, attribution, covers }) => `${covers.join(", ")}: ${title} (${attribution})`).join("; ");
}
