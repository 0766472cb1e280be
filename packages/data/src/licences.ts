import { QueryError } from "./query/error.ts";
import { checkOptions, checkRecord, flag } from "./query/options.ts";

/** Terms under which values may be used, whose they are, and which values. */
export interface Licence {
  /** SPDX identifier; null where the terms are in words. */
  id: string | null;
  /** Name of the licence, or the terms in words, as the card has them. */
  title: string;
  /** Where the licence can be read; null where the terms are in words. */
  url: string | null;
  /**
   * Open: a licence of the list. Public domain: nobody's. Mixed: an open licence for a part alone. Publisher: the publisher's own terms.
   * Unstated: no terms were found, which is no permission.
   */
  terms: "open" | "public-domain" | "mixed" | "publisher" | "unstated";
  /** Whom to name. */
  attribution: string;
  /** Ids of series; `records` for everything that is not a value of a series. */
  covers: string[];
}

/** Open licences, by SPDX identifier. */
export const OPEN_LICENCES: Readonly<Record<string, { title: string; url: string }>> = {
  "CC0-1.0": { title: "Creative Commons Zero 1.0 Universal", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  "CC-BY-3.0": { title: "Creative Commons Attribution 3.0 Unported", url: "https://creativecommons.org/licenses/by/3.0/" },
  "CC-BY-3.0-IGO": { title: "Creative Commons Attribution 3.0 IGO", url: "https://creativecommons.org/licenses/by/3.0/igo/" },
  "CC-BY-4.0": { title: "Creative Commons Attribution 4.0 International", url: "https://creativecommons.org/licenses/by/4.0/" },
  "CC-BY-SA-4.0": { title: "Creative Commons Attribution-ShareAlike 4.0 International", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
  "ODC-By-1.0": { title: "Open Data Commons Attribution License 1.0", url: "https://opendatacommons.org/licenses/by/1-0/" },
  "ODbL-1.0": { title: "Open Data Commons Open Database License 1.0", url: "https://opendatacommons.org/licenses/odbl/1-0/" },
  "PDDL-1.0": { title: "Open Data Commons Public Domain Dedication & License 1.0", url: "https://opendatacommons.org/licenses/pddl/1-0/" },
};

/** What a card says of its terms. */
export interface LicensedSeries {
  id: string;
  licence: string;
  attribution: string;
}

/** The terms of all that is not a value of a series. */
const RECORDS = { id: "records", licence: "CC-BY-4.0", attribution: "Multivector contributors" };

/**
 * The licences and attributions of what is in an answer or a file, each once.
 *
 * @param series cards of the series whose values are in it.
 * @param options `records`: are there also records in it, or texts and cards, which are our own?
 * @throws QueryError for an option that there is not, or what is no card.
 * @example licencesOf([tradeKaz]) // [{ id: null, title: "Publisher's terms: …", terms: "publisher", covers: ["trade-kaz"], … }]
 */
export function licencesOf(series: readonly LicensedSeries[], options: { records?: boolean } = {}): Licence[] {
  checkOptions("licencesOf", options, { records: flag });
  if (!isList(series)) throw new QueryError("series", series, "a list of cards of series");
  for (const card of series) checkRecord("series", card, "licence");
  const { records = false } = options;
  const found = new Map<string, Licence>();
  for (const { id, licence, attribution } of records ? [RECORDS, ...series] : series) {
    const key = `${licence}\n${attribution}`;
    const known = found.get(key) ?? { ...readLicence(licence), attribution, covers: [] };
    known.covers.push(id);
    found.set(key, known);
  }
  return [...found.values()];
}

/** What the text of a card's `licence` means; terms are `unstated` unless it says what they are. */
export function readLicence(text: string): Pick<Licence, "id" | "title" | "url" | "terms"> {
  const open = Object.hasOwn(OPEN_LICENCES, text) ? OPEN_LICENCES[text] : undefined;
  if (open !== undefined) return { id: text, ...open, terms: "open" };
  const [first = ""] = text.split(" ", 1);
  const worded = { id: null, title: text, url: null };
  if (/^public domain\b/i.test(text)) return { ...worded, terms: "public-domain" };
  if (/^publisher's terms: /i.test(text)) return { ...worded, terms: "publisher" };
  return { ...worded, terms: Object.hasOwn(OPEN_LICENCES, first) ? "mixed" : "unstated" };
}

function isList(value: unknown): value is readonly LicensedSeries[] {
  return Array.isArray(value);
}
