import { type Citation, type Confidence, type Conflict, find, formatPeriod, type Source } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";

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
  confidence: Confidence | null;
  sources: ReceiptSource[];
  conflicts: { point: string; sides: { value: string; holder: string | null; sources: ReceiptSource[] }[] }[];
  /** Collection and id of the record that holds the value. */
  record: string;
}

interface Rests {
  id: string;
  title: string;
  record: string;
  citations: readonly Citation[];
  note?: string | null;
  confidence?: Confidence;
  conflicts?: readonly Conflict[];
}

export function receiptOf({ id, title, record, citations, note = null, confidence, conflicts = [] }: Rests): ReceiptData {
  return {
    id,
    title,
    note,
    confidence: confidence ?? null,
    sources: citations.map(resolve),
    conflicts: conflicts.map(({ point, values }) => ({
      point,
      sides: values.map(({ value, holder, citations: sources }) => ({ value, holder, sources: sources.map(resolve) })),
    })),
    record,
  };
}

function resolve({ source, locator, says, read }: Citation): ReceiptSource {
  const cited = find(dataset.sources, source);
  if (cited === undefined) throw new Error(`no such source: ${source}`);
  return { id: source, title: cited.title, line: sourceLine(cited), read: read === null ? null : formatPeriod({ edtf: read }), locator, says };
}

/** Publisher, date and kind of a source. */
export function sourceLine({ publisher, published, kind }: Source): string {
  return [publisher, published === null ? null : formatPeriod(published), kind].filter((part) => part !== null).join(" · ");
}
