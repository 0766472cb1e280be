import { type Citation, find, type Source } from "@multivector/data";
import { dateIn, type Locale } from "@/locale/locale.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { creditIn, sourceTitleIn } from "./credits.ts";
import { datasetIn } from "./dataset-in.ts";

/** Who says something: the publishers of the works cited for it, or their titles where nobody is named. */
export function publishersIn(locale: Locale, citations: readonly Citation[]): string {
  const works = citations.map(({ source }) => find(datasetIn(locale).sources, source)).filter((work) => work !== undefined);
  return [...new Set(works.map(({ publisher, title }) => (publisher === null ? sourceTitleIn(locale, title) : creditIn(locale, publisher))))].join("; ");
}

/** Publisher, date and kind of a source. */
export function sourceLine(locale: Locale, source: Source): string {
  const { publisher, published, kind } = source;
  return [
    publisher === null ? null : creditIn(locale, publisher),
    published === null ? null : dateIn(locale, published),
    isWork(source) ? kindMessages(locale).sourceKinds[kind] : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** General knowledge is no work, and of no kind. */
export function isWork({ kind, read, url }: Source): boolean {
  return kind !== "reference" || read !== null || url !== null;
}
