import { parquetWriteBuffer } from "hyparquet-writer";
import type { Table } from "./tables.ts";

const TYPES = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const;

/** A table as Parquet, with nulls as nulls. */
export function parquetOf({ columns, rows }: Table): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true, data: rows.map((row) => row[name] ?? null) })),
      createdBy: "multivector",
    }),
  );
}
