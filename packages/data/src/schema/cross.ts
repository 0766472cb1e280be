import { z } from "zod";
import { type Column, columnsOf } from "./columns.ts";
import { COLLECTION_NAMES, ConflictSchema, NameSchema, prose, reference } from "./fields.ts";
import type { Lookup } from "./lookup.ts";
import { publishedSchema } from "./published.ts";
import { partsIn } from "./receipts.ts";
import type { Table, TableData } from "./table.ts";

/** Lists that stand in records of many collections. Their rows say where. */
type CrossTable = Omit<Table, "foreignKeys">;

const place = {
  record: z.string().describe("Path of the record: `events/…`."),
  collection: z.enum(COLLECTION_NAMES).describe("Collection of the record; a table of this name has it."),
  id: z.string().describe("Id of the record in that table."),
  field: z.string().describe("The list inside the record, by keys and places from 0: `spells.0.citations`."),
  position: z.int().min(0).describe("Place in that list, from 0."),
};

function* partsOf(data: TableData, key: Parameters<typeof partsIn>[1]) {
  for (const collection of COLLECTION_NAMES) {
    for (const record of data[collection]?.records ?? []) {
      const { id } = record as { id: string };
      for (const { field, items } of partsIn(record, key)) {
        for (const [position, item] of items.entries()) yield { record: `${collection}/${id}`, collection, id, field, position, ...item };
      }
    }
  }
}

export const NAMES_TABLE: CrossTable = {
  name: "names",
  collection: null,
  description: "Names of states, organizations and people, in all languages held, each with the time in which it is current. A row is a name.",
  columns: columnsOf(z.strictObject({ ...place, ...publishedSchema(NameSchema).shape })),
  key: ["record", "field", "position"],
  items: (data) => partsOf(data, "names"),
};

const SideSchema = z.strictObject({
  ...place,
  side: z.int().min(0).describe("Which of the sides, from 0."),
  point: prose,
  ...ConflictSchema.shape.values.element.shape,
});

export const CONFLICTS_TABLE: CrossTable = {
  name: "conflicts",
  collection: null,
  description: "Points on which sources differ; none is preferred. A row is what one side gives, and each point has two rows or more.",
  columns: columnsOf(SideSchema.extend({ point: ConflictSchema.shape.point })),
  key: ["record", "field", "position", "side"],
  *items(data) {
    for (const { values, ...conflict } of partsOf(data, "conflicts") as Iterable<{ values?: object[] }>) {
      for (const [side, value] of (values ?? []).entries()) yield { ...conflict, side, ...value };
    }
  },
};

const ReceiptSchema = z.strictObject({
  ...place,
  source: reference("sources"),
  locator: z.string().nullable().describe("Where in the source: page, article, paragraph."),
  says: z.string().nullable().describe("What the source says, in our words."),
  read: z.string().nullable().describe("Day on which a copy was read, YYYY-MM-DD; empty if the fact is recalled and not yet checked."),
});

function ofSource(name: "title" | "publisher" | "url", description: string): Column {
  const [column] = columnsOf(z.strictObject({ [name]: z.string().nullable().describe(description) })) as [Column];
  return {
    ...column,
    name: name === "title" ? "source_title" : name,
    path: "source",
    holds: "name",
    cell: (item: object, lookup: Lookup) => lookup.source((item as { source: string }).source)?.[name] ?? null,
  };
}

export const RECEIPTS_TABLE: CrossTable = {
  name: "receipts",
  collection: null,
  description: "What every statement rests on. A row is one citation of a source by a record, or by a part of it.",
  columns: columnsOf(ReceiptSchema).flatMap((column) =>
    column.name === "source"
      ? [
          column,
          ofSource("title", "Title of the source."),
          ofSource("publisher", "Who published the source."),
          ofSource("url", "Where it can be read; sometimes only the publisher's home page is known."),
        ]
      : column.name === "read"
        ? [{ ...column, type: "date" as const }]
        : [column],
  ),
  key: ["record", "field", "position"],
  items: (data) => partsOf(data, "citations"),
};
