import type { Dataset } from "../../src/query/index.ts";
import { type Cell, lookupOf, rowsOf, TABLE_NAMES, TABLES, type Table } from "../../src/schema/index.ts";
import type { MethodId, PublishedVectors } from "../../src/vectors/index.ts";

/** A table with its rows, as the files of a release hold it whole. */
export interface FilledTable extends Table {
  /** Cells in the order of the columns. */
  rows: readonly (readonly Cell[])[];
}

/** Every table of a release. */
export function tablesOf(dataset: Dataset, vectors: Readonly<Record<MethodId, Pick<PublishedVectors, "vectors">>>): FilledTable[] {
  const data = { ...dataset, vectors: vectors[2], firstVectors: vectors[1] };
  return TABLE_NAMES.map((name) => ({ ...TABLES[name], rows: [...rowsOf(name, data, lookupOf(dataset))] }));
}
