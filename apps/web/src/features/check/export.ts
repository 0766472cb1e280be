import { citationOf, toCsv } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import type { Report } from "./report.ts";

/** What a file says of where it comes from. */
export interface Provenance {
  /** Address of the site, without a path. */
  site: string;
  locale: Locale;
}

/** How the data are cited that a text was checked against. */
export function citationAt({ site, locale }: Provenance): string {
  const { version, released: date } = meta;
  return citationOf(meta, "dataset", "Multivector: who leads in Central Asia?", { version, date }, `${site}${hrefIn(locale, "/data")}?version=${version}`).text;
}

/** Where a record can be read; null where no page shows it. */
export function addressOf({ site, locale }: Provenance, { records }: Report, path: string): string | null {
  const page = records[path]?.page ?? null;
  return page === null ? null : site + hrefIn(locale, page);
}

/** The answer as JSON: `data` is what the API answers, `meta` says what it was checked against, and `links` where each record can be read. */
export function jsonOf(report: Report, provenance: Provenance): string {
  const { version, hash, horizon, licence } = meta;
  const about = { date: report.date, version, hash, horizon, licence, citation: citationAt(provenance), summary: report.summary };
  const links = Object.fromEntries(Object.keys(report.records).map((path) => [path, addressOf(provenance, report, path)]));
  return `${JSON.stringify({ data: report.sentences, meta: about, links }, null, 2)}\n`;
}

const COLUMNS = [
  ...["number", "sentence", "finding", "row", "question", "stance", "held", "verdict", "records", "links", "limits"],
  ...["text_date", "dataset_version", "citation"],
];

/** The answer as CSV: a row for each answer, claim and record of a sentence, and one for a sentence of which nothing is held. */
export function csvOf(report: Report, provenance: Provenance): string {
  const citation = citationAt(provenance);
  const linked = (paths: readonly string[]) => ({
    records: paths,
    links: paths.flatMap((path) => addressOf(provenance, report, path) ?? []),
  });
  const rows = report.sentences.flatMap(({ text, finding, answers, claims, facts, needed }, index) => {
    const found = [
      ...answers.map(({ question, stance, held, records, limits }) => ({
        row: "answer",
        question,
        stance: stance ?? "not-stated",
        held,
        ...linked(records),
        limits: limits.map(({ message }) => message),
      })),
      ...claims.map(({ id, sense, statement, verdict }) => ({ row: `claim-${sense}`, held: statement, verdict, ...linked([`claims/${id}`]) })),
      ...facts.map(({ path, title, says }) => ({ row: "record", held: `${title}: ${says}`, ...linked([path]) })),
    ];
    const rest = found.length > 0 ? found : [{ row: "not-held", held: needed }];
    return rest.map((row) => ({ number: index + 1, sentence: text, finding, ...row, text_date: report.date, dataset_version: meta.version, citation }));
  });
  // A column that no row fills is there all the same, so that every file has the same ones.
  return toCsv(
    rows.map((row) => ({ ...Object.fromEntries(COLUMNS.map((column) => [column, null])), ...row })),
    COLUMNS,
  );
}
