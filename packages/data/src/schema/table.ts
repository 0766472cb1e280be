import type { Column } from "./columns.ts";
import { COLLECTION_NAMES, type CollectionName } from "./fields.ts";

/** All tables; listed, although they follow from the schemas, so that a name that there is not does not compile. */
export const TABLE_NAMES = [
  ...COLLECTION_NAMES,
  "capitals",
  "organization_steps",
  "spells",
  "participants",
  "casualties",
  "parties",
  "operators",
  "sites",
  "strengths",
  "capacities",
  "flows",
  "routes",
  "stops",
  "corridor_steps",
  "ballots",
  "series_items",
  "series_others",
  "paragraphs",
  "names",
  "conflicts",
  "receipts",
  "citations",
  "coverage",
  "licences",
  "observations",
  "vectors",
  "vectors_method_1",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export interface ForeignKey {
  columns: readonly string[];
  table: string;
  references: readonly string[];
}

/** A table as every format writes it. */
export interface Table {
  name: string;
  /** The collection whose records, or parts of them, are the rows; null for a table that stands across collections. */
  collection: CollectionName | null;
  /** What the table is, and what a row is. */
  description: string;
  columns: readonly Column[];
  /** The columns that tell rows apart. Where one of them can be empty, empty counts as a value. */
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** What the rows are made from, one by one; undefined where the part of the dataset it needs is not given. */
  items(data: TableData): Iterable<object> | undefined;
}

interface CoverageEntry {
  universe: string;
  state: string;
  from: string | null;
  readTo: string;
  exceptions: readonly string[];
  held: number;
  asked: number | null;
  missing: readonly string[];
  lists: readonly { source: string; at: string }[];
}

interface CollectionData {
  records: readonly object[];
  coverage?: CoverageEntry & { parts: Readonly<Record<string, CoverageEntry>> };
}

type ObservationRow = readonly [entity: string, partner: string | null, year: number, item: string, value: number | null, note: string | null];

/** A dataset, or as much of it as tables are made from; a dataset fits as it is. */
export type TableData = { readonly [C in Exclude<CollectionName, "series">]?: CollectionData } & {
  readonly series?: CollectionData & { observations?: Readonly<Record<string, { rows: readonly ObservationRow[] }>> };
  readonly vectors?: { vectors: readonly object[] };
  readonly firstVectors?: { vectors: readonly object[] };
};
