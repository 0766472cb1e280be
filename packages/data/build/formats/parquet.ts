import { parquetWriteBuffer } from "hyparquet-writer";
import type { Licence } from "../../src/licences.ts";
import type { Meta } from "../../src/query/index.ts";
import type { FilledTable } from "./tables.ts";
import { licencesInWords } from "./terms.ts";

const TYPES = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN", date: "STRING" } as const;

/** A table as Parquet, with nulls as nulls, days as ISO text, and what the file is in its key-value metadata. */
export function parquetOf({ name, description, columns, rows }: FilledTable, meta: Meta, licences: readonly Licence[], coverage: object | null): Uint8Array {
  const about: Record<string, string> = {
    title: `Multivector: ${name}`,
    description,
    version: meta.version,
    horizon: meta.horizon,
    licence: licencesInWords(licences),
    licences: JSON.stringify(licences),
    attribution: [...new Set(licences.map(({ attribution }) => attribution))].join("; "),
    ...(coverage === null ? {} : { coverage: JSON.stringify(coverage) }),
    columns: JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, column.description]))),
  };
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type, required }, place) => ({
        name,
        type: TYPES[type],
        nullable: !required,
        data: rows.map((row) => row[place] ?? null),
      })),
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
      createdBy: "multivector",
    }),
  );
}
