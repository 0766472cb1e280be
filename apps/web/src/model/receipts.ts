import { type Citation, type Confidence, type Conflict, find, type Membership, type Source } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { dateIn, dayIn, type Locale } from "@/locale/locale.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { pageOf } from "./page-of.ts";

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
}

/** Everything that a value rests on, resolved to what is shown. */
export interface ReceiptData {
  /** Unique on a page. */
  id: string;
  title: string;
  note: string | null;
  /** How sure it is, in words. */
  confidence: string | null;
  sources: ReceiptSource[];
  conflicts: { point: string; sides: { value: string; holder: string | null; sources: ReceiptSource[] }[] }[];
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
}

export function receiptOf(locale: Locale, { id, title, record, citations, note = null, confidence, conflicts = [] }: Provenance): ReceiptData {
  const resolve = (citation: Citation) => resolveIn(locale, citation);
  return {
    id,
    title,
    note,
    confidence: confidence === undefined ? null : verdictMessages(locale).confidence[confidence],
    sources: citations.map(resolve),
    conflicts: conflicts.map(({ point, values }) => ({
      point,
      sides: values.map(({ value, holder, citations: sources }) => ({ value, holder, sources: sources.map(resolve) })),
    })),
    record,
    page: pageOf(record),
  };
}

function resolveIn(locale: Locale, { source, locator, says, read }: Citation): ReceiptSource {
  const cited = find(dataset.sources, source);
  if (cited === undefined) throw new Error(`no such source: ${source}`);
  return { id: source, title: cited.title, line: sourceLine(locale, cited), read: read === null ? null : dayIn(locale, read), locator, says };
}

/** What stands on the marker of a value: how many sources were read for it, and whether some of it, or all, is recalled. */
export function markerOf(locale: Locale, citations: readonly Citation[]): string {
  const words = recordMessages(locale).receipt;
  const read = new Set(citations.flatMap((citation) => (citation.read === null ? [] : [citation.source]))).size;
  if (read === 0) return words.unread;
  return citations.some((citation) => citation.read === null) ? words.partly({ count: read }) : words.sources({ count: read });
}

/** The works that spells of membership rest on. */
export function worksOf(locale: Locale, memberships: readonly Membership[]): ReceiptSource[] {
  const cited = memberships.flatMap(({ spells, never }) => [...spells.flatMap(({ citations }) => citations), ...(never?.citations ?? [])]);
  return cited.map((citation) => resolveIn(locale, citation));
}

/** Publisher, date and kind of a source. */
export function sourceLine(locale: Locale, { publisher, published, kind }: Source): string {
  return [publisher, published === null ? null : dateIn(locale, published), kindMessages(locale).sourceKinds[kind]].filter((part) => part !== null).join(" · ");
}
