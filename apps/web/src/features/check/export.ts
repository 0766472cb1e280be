import { citationOf } from "@multivector/data";
import { type ReportOptions, reportInCsv, reportOf } from "@multivector/data/check";
import { meta } from "@multivector/data/meta";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import type { Report } from "./report.ts";

/** What a file says of where it comes from. */
export interface Provenance {
  /** Address of the site, without a path. */
  site: string;
  locale: Locale;
}

const dataAddress = ({ site, locale }: Provenance): string => `${site}${hrefIn(locale, "/data")}?version=${meta.version}`;

/** How the data are cited that a text was checked against. */
export function citationAt(provenance: Provenance): string {
  const { version, released: date } = meta;
  return citationOf(meta, "dataset", "Multivector: who leads in Central Asia?", { version, date }, dataAddress(provenance)).text;
}

/** Where a record can be read; null where no page shows it. */
export function addressOf({ site, locale }: Provenance, { records }: Report, path: string): string | null {
  const page = records[path]?.page ?? null;
  return page === null ? null : site + hrefIn(locale, page);
}

const optionsOf = (report: Report, provenance: Provenance): ReportOptions => ({
  meta,
  date: report.date,
  address: dataAddress(provenance),
  linkOf: (path) => addressOf(provenance, report, path),
});

/** The answer as JSON: `data` is what the API answers, `meta` says what it was checked against, and `links` where each record can be read. */
export const jsonOf = (report: Report, provenance: Provenance): string =>
  `${JSON.stringify(reportOf(report.sentences, optionsOf(report, provenance)), null, 2)}\n`;

/** The answer as CSV: a row for each answer, claim and record of a sentence, and one for a sentence of which nothing is held. */
export const csvOf = (report: Report, provenance: Provenance): string => reportInCsv(report.sentences, optionsOf(report, provenance));
