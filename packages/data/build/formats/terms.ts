import pipelines from "../../geo/corridor-pipelines.json" with { type: "json" };
import railways from "../../geo/corridor-railways.json" with { type: "json" };
import { type Licence, type LicensedSeries, licencesOf } from "../../src/licences.ts";
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

const linesOf = (id: string, { licence, attribution }: { licence: string; attribution: string }): LicensedSeries => ({ id, licence, attribution });
const PIPELINES = linesOf("lines of pipelines", pipelines);
const RAILWAYS = linesOf("lines of railways", railways);

/** Whose lines are in a file of geometry, by its path below `dist/`. */
const LINES: Readonly<Record<string, readonly LicensedSeries[]>> = {
  "geo/corridors.geojson": [PIPELINES],
  "geo/corridors.topojson": [PIPELINES],
  "geo/corridor-railways.geojson": [RAILWAYS],
};

/** Files with values of series, with what was computed from them, or with lines drawn by others are under their terms; all others under those of the records. */
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
  const file = (path: string): Licence[] => {
    if (/^bulk\/.*\.zip$/.test(path)) return licencesOf([...cards, PIPELINES, RAILWAYS], { records: true });
    if (/^bulk\//.test(path)) return all;
    const lines = LINES[path];
    return lines === undefined ? table(path.replace(/^.*\/|\..*$/g, "")) : licencesOf(lines, { records: true });
  };
  return { all, table, file };
}

/** Licences in a line, for places that have room for text alone. */
export function licencesInWords(licences: readonly Licence[]): string {
  return licences.map(({ title, attribution, covers }) => `${covers.join(", ")}: ${title} (${attribution})`).join("; ");
}
