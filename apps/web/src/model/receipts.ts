import {
  archiveOf,
  type Citation,
  type CitedValue,
  type CollectionId,
  type Confidence,
  type Conflict,
  documentOf,
  type EvidenceForms,
  evidenceOf,
  find,
  type Membership,
  titleOf,
  type ValueState,
  valuesOf,
} from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { layoutMessages } from "@/messages/layout/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { sourceTitleIn } from "./credits.ts";
import { datasetIn, textIn } from "./dataset-in.ts";
import { fieldIn, fieldsInWords } from "./fields.ts";
import { locatorIn } from "./locator.ts";
import { pageOf } from "./page-of.ts";
import { isWork, sourceLine } from "./source-line.ts";
import { titleIn } from "./title-in.ts";

/** A source as a receipt shows it. */
export interface ReceiptSource {
  id: string;
  title: string;
  /** Publisher, date and kind in one line. */
  line: string;
  /** When a copy was read, in words; null if the source is cited from recall. */
  read: string | null;
  locator: string | null;
  says: string | null;
  /** Which of the values it gives, in words; empty if nobody said. */
  gives: string;
  /** The work itself, a look-up of archived copies, and its document number, where there are such. */
  url: string | null;
  archive: string | null;
  identifier: { text: string; url: string | null } | null;
}

/** The records that were counted on a day. */
export interface CountedRecords {
  /** In words. */
  day: string;
  /** How many there are, and how many of them count for certain. */
  count: number;
  certain: number;
  /** Those that are not listed for a day before it. */
  records: readonly { title: string; path: string; certain: boolean }[];
}

/** Sources disagree; they do not give every value, or not all of them were read; none was read. */
type ReceiptDoubt = "differ" | "partly" | "unread";

/** Everything that a value rests on, resolved to what is shown. */
export interface ReceiptData {
  /** Unique on a page. */
  id: string;
  title: string;
  /** What its marker says: that sources differ, or how many there are and whether they give all. */
  marker: string;
  note: string | null;
  /** How well it is sourced, in words. */
  confidence: string | null;
  sources: ReceiptSource[];
  /** What its marker warns of; null where every source was read and they leave nothing open. */
  doubt: ReceiptDoubt | null;
  /** Values for which a source is cited without saying so, and values entered from memory, in words; empty if there are none. */
  unsaid: string;
  recalled: string;
  conflicts: { point: string; sides: { value: string; holder: string | null; sources: ReceiptSource[] }[] }[];
  /** What a count counted, at each day that it is shown for; left out of what is no count. */
  counted?: readonly CountedRecords[];
  /** Collection and id of the record that holds the value. */
  record: string;
  /** Page of that record, without language. */
  page: string;
}

/** What a value rests on, as its record has it. */
export interface Provenance {
  id: string;
  title: string;
  record: string;
  citations: readonly Citation[];
  note?: string | null;
  confidence?: Confidence;
  conflicts?: readonly Conflict[];
  /** The fields that are shown, as receipts name them; all that stand beside these citations if left out. */
  fields?: readonly string[];
}

/** A receipt that is called as its record is called so in the language of the page; else by the words given. */
function titleOfReceipt(locale: Locale, title: string, path: string): string {
  if (path === "vectors") return layoutMessages(locale).pages["/vectors"];
  const held = recordAt(path);
  const told = textIn(locale, title);
  // English words of our own that no translation holds give way to what the record itself is called.
  const own = held !== null && (title === titleOf(dataset, held.record as Parameters<typeof titleOf>[1]) || (locale !== "en" && told === title));
  return own ? titleIn(locale, held.collection, path.slice(path.indexOf("/") + 1)) : told;
}

export function receiptOf(locale: Locale, provenance: Provenance): ReceiptData {
  const { id, title, record, citations, note = null, confidence, conflicts = [] } = provenance;
  const values = valuesBehind(locale, provenance);
  const resolve = (citation: Citation) => resolveIn(locale, citation, values);
  const namesOf = (state: ValueState) =>
    fieldsInWords(
      locale,
      values.filter((value) => value.state === state).map(({ field }) => field),
    );
  const giving = new Set(values.flatMap((value) => value.citations));
  const sources = [...citations.filter((citation) => giving.has(citation)), ...citations.filter((citation) => !giving.has(citation))].map(resolve);
  const read = new Set(citations.flatMap((citation) => (citation.read === null ? [] : [citation.source]))).size;
  const doubt = conflicts.length > 0 ? "differ" : doubtOf(citations, values, read);
  return {
    id,
    title: titleOfReceipt(locale, title, record),
    marker: markerIn(locale, doubt, read),
    note: note === null ? null : textIn(locale, note),
    confidence: confidence === undefined ? null : timelineMessages(locale).confidences[confidence],
    // Who says it comes before who is only cited.
    sources,
    doubt,
    unsaid: namesOf("record-level"),
    recalled: namesOf("recalled"),
    conflicts: conflicts.map(({ point, values: sides }) => ({
      point: textIn(locale, point),
      sides: sides.map(({ value, holder, citations: held }) => ({
        value: textIn(locale, value),
        holder: holder === null ? null : textIn(locale, holder),
        sources: held.map(resolve),
      })),
    })),
    record,
    page: pageOf(record),
  };
}

/** How many of a record's values a source that was read gives, and how many of these sources are primary; null where it has no such values. */
export function supportOf(path: string): { supported: number; values: number; primary: number } | null {
  const values = valuesAt(path);
  const giving = new Set(values.flatMap(({ citations }) => citations.filter(({ read }) => read !== null).map(({ source }) => source)));
  const primary = [...giving].filter((id) => find(dataset.sources, id)?.standing === "primary").length;
  return values.length === 0 ? null : { supported: values.filter(({ state }) => state === "supported").length, values: values.length, primary };
}

/** The works that were read and give values of a record, as references. */
export function evidenceFor(path: string): EvidenceForms[] {
  const held = recordAt(path);
  return held === null ? [] : evidenceOf(dataset.sources, held.collection, held.record);
}

function valuesAt(path: string): CitedValue[] {
  const held = recordAt(path);
  return held === null ? [] : valuesOf(held.collection, held.record);
}

function recordAt(path: string): { collection: CollectionId; record: object } | null {
  const [collection = "", id = ""] = path.split("/");
  const record = Object.hasOwn(dataset, collection) ? find<object>(dataset[collection as CollectionId], id) : undefined;
  return record === undefined ? null : { collection: collection as CollectionId, record };
}

/** The values that a receipt answers for: those beside whose citations it stands. */
function valuesBehind(locale: Locale, { record, citations, fields }: Provenance): CitedValue[] {
  const held = recordAt(record);
  if (held === null) return [];
  const isShown = ({ field }: CitedValue) => fields?.some((one) => field === one || field.startsWith(`${one}.`)) ?? true;
  return valuesOf(held.collection, held.record)
    .filter((value) => isShown(value) && value.beside.some((citation) => citations.includes(citation)))
    .map((value) => ({ ...value, field: fieldIn(locale, held.collection, held.record, value.field) }));
}

/** Supported where all are, recalled where none but recall stands behind any; in between, cited for the record. */
function stateOf(values: readonly CitedValue[]): ValueState | null {
  if (values.length === 0) return null;
  const [first] = values;
  return values.every(({ state }) => state === first?.state) ? (first?.state ?? null) : "record-level";
}

function resolveIn(locale: Locale, citation: Citation, values: readonly CitedValue[] = []): ReceiptSource {
  const { source, locator = null, says = null, read } = citation;
  const cited = find(datasetIn(locale).sources, source);
  if (cited === undefined) throw new Error(`no such source: ${source}`);
  const given = values.filter(({ citations }) => citations.includes(citation));
  const words = recordMessages(locale).receipt;
  return {
    id: source,
    title: sourceTitleIn(locale, cited.title),
    line: [sourceLine(locale, cited), ...(isWork(cited) ? [words.standing[cited.standing]] : [])].join(" · "),
    read: read === null ? null : words.read({ day: dayIn(locale, read), extent: cited.extent ?? "none" }),
    locator: locator === null ? null : locatorIn(locale, locator),
    says,
    // Which of several it gives; of one value that is plain.
    gives:
      values.length === 1
        ? ""
        : fieldsInWords(
            locale,
            given.map(({ field }) => field),
          ),
    url: cited.url,
    archive: archiveOf(cited),
    identifier: cited.identifier === null ? null : { text: cited.identifier.replace(/^\w+:/, ""), url: documentOf(cited) },
  };
}

function doubtOf(citations: readonly Citation[], values: readonly CitedValue[], read: number): ReceiptDoubt | null {
  const state = stateOf(values);
  if (read === 0 || state === "recalled") return "unread";
  return state === "record-level" || citations.some((citation) => citation.read === null) ? "partly" : null;
}

/** What stands on the marker of a value, in three words at most. */
function markerIn(locale: Locale, doubt: ReceiptDoubt | null, count: number): string {
  const words = recordMessages(locale).receipt;
  if (doubt === "differ" || doubt === "unread") return words[doubt];
  return (doubt === "partly" ? words.partly : words.sources)({ count });
}

/** The works that spells of membership rest on. */
export function worksOf(locale: Locale, memberships: readonly Membership[]): ReceiptSource[] {
  const cited = memberships.flatMap(({ spells, never }) => [...spells.flatMap(({ citations }) => citations), ...(never?.citations ?? [])]);
  return cited.map((citation) => resolveIn(locale, citation));
}
