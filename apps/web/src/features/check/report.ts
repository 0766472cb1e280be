import type { CheckedSentence, CheckSummary, RelatedFact } from "@multivector/data/check";
import type { Locale } from "@/locale/locale.ts";

/** What a record is called, and the page that shows it. */
export interface RecordName {
  title: string;
  /** Without language; null where no page shows it. */
  page: string | null;
}

/** A text that was checked. */
export interface Report {
  sentences: CheckedSentence[];
  summary: CheckSummary;
  /** Every record that is named, by its path. */
  records: Readonly<Record<string, RecordName>>;
  /** The day on which the text was written, EDTF; null where that was not said. */
  date: string | null;
}

/** What an answer is shown with, whatever the text. */
export interface ReportFrame {
  locale: Locale;
  /** Last day of the data. */
  horizon: string;
  /** Address of the site, for links that leave the page. */
  site: string;
  /** How the data are cited. */
  citation: string;
}

/** The records that bear on a sentence and are not shown with one of its answers or as a claim. */
export function nearbyOf({ answers, claims, facts }: CheckedSentence): RelatedFact[] {
  const shown = new Set([...answers.flatMap(({ records }) => records), ...claims.map(({ id }) => `claims/${id}`)]);
  return facts.filter(({ path }) => !shown.has(path));
}
