import { type Citation, citationsIn, type Dataset, find, type Name, type Period } from "@multivector/data";
import type { Opened } from "./open.ts";

/** What stands behind a statement, and what a reader needs to find it. */
interface SourceLine {
  title: string;
  publisher: string | null;
  url: string | null;
  /** Primary, a report, or a copy of another work. */
  standing: string;
  published?: string;
}

export interface FullRecord {
  path: string;
  /** The fields of the record; dates as text, and what has no value left out. Each citation names one of the sources. */
  record: Record<string, unknown>;
  sources: Record<string, SourceLine>;
}

/** A record with its spells, conflicts and receipts, as small as it can be without losing any. */
export function fullRecord(dataset: Dataset, { path, record }: Pick<Opened, "path" | "record">): FullRecord {
  const sources: FullRecord["sources"] = {};
  const fields = plain(record, (citation) => {
    const source = find(dataset.sources, citation.source);
    if (source !== undefined) {
      const { title, publisher, url, standing, published } = source;
      sources[source.id] = { title, publisher, url, standing, ...(published === null ? {} : { published: published.edtf }) };
    }
    const { source: id, supports = [], locator, says, read } = citation;
    // That nobody has read it is said, not left out.
    return { source: id, ...(supports.length === 0 ? {} : { supports }), ...(locator ? { locator } : {}), ...(says ? { says } : {}), read };
  });
  return { path, record: fields as Record<string, unknown>, sources };
}

function plain(value: unknown, cited: (citation: Citation) => object): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, cited));
  if (typeof value !== "object" || value === null) return value;
  if (isPeriod(value)) return value.edtf === ".." ? "still going on" : (value.edtf ?? "unknown");
  if (isCitation(value)) return cited(value);
  if (isName(value)) return nameInWords(value);
  const fields = Object.entries(value).filter(([, field]) => field !== null && !(Array.isArray(field) && field.length === 0));
  return Object.fromEntries(fields.map(([key, field]) => [key, plain(field, cited)]));
}

function isPeriod(value: object): value is Period {
  return "edtf" in value && "earliest" in value;
}

function isCitation(value: object): value is Citation {
  return "source" in value && "read" in value && "says" in value;
}

function isName(value: object): value is Name {
  return "text" in value && "script" in value;
}

/** Names are many, and mostly from one list: the dates are what sets them apart. */
function nameInWords({ text, lang, kind, start, end }: Name): string {
  const dates = [start.edtf === null ? null : `from ${start.edtf}`, end.edtf === ".." || end.edtf === null ? null : `to ${end.edtf}`].filter(
    (part) => part !== null,
  );
  return `${text} (${[lang, ...(kind === "common" ? [] : [kind]), ...dates].join(", ")})`;
}

/** Which records cite each source, by its id. Made once: it walks through everything. */
const citing = new WeakMap<Dataset, ReadonlyMap<string, readonly string[]>>();

export function citedBy(dataset: Dataset, source: string): readonly string[] {
  const known = citing.get(dataset) ?? citations(dataset);
  citing.set(dataset, known);
  return known.get(source) ?? [];
}

function citations(dataset: Dataset): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [collection, { records }] of Object.entries(dataset) as [string, { records: readonly { id: string }[] }][]) {
    for (const record of records) {
      const path = `${collection}/${record.id}`;
      for (const source of new Set([...citationsIn(record)].map((cited) => cited.source))) found.set(source, [...(found.get(source) ?? []), path]);
    }
  }
  return found;
}
