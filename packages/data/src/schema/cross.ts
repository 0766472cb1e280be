import { z } from "zod";
import { partsIn, valuesOf } from "../receipts/index.ts";
import type { Citation } from "../types.ts";
import { type Column, columnsOf } from "./columns.ts";
import { COLLECTION_NAMES, ConflictSchema, NameSchema, prose, reference } from "./fields.ts";
import type { Lookup } from "./lookup.ts";
import { publishedSchema } from "./published.ts";
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

const CitationRowSchema = z.strictObject({
  ...place,
  source: reference("sources"),
  supports: z
    .array(z.string())
    .describe("Values that the source gives, by their fields beside the citations; empty where it stands with one value alone, or was not said."),
  locator: z.string().nullable().describe("Where in the source: page, article, paragraph."),
  says: z.string().nullable().describe("What the source says, in our words."),
  read: z.string().nullable().describe("Day on which a copy was read, YYYY-MM-DD; empty if the fact is recalled and not yet checked."),
});

const ReceiptRowSchema = z.strictObject({
  record: place.record,
  collection: place.collection,
  id: place.id,
  field: z.string().describe("The value, by keys from the record down: `start`, `spells.1.start`, `participants.KAZ`."),
  position: z.int().min(0).describe("Place among the receipts of this value, from 0."),
  state: z
    .enum(["supported", "recalled", "record-level"])
    .describe(
      "Supported: a source that was read gives this value. Recalled: entered from memory. Record-level: a source that was read is cited beside it, and not said for which value.",
    ),
  source: reference("sources").nullable(),
  standing: z.enum(["primary", "report", "mirror"]).nullable().describe("How near the source stands to what it tells."),
  locator: CitationRowSchema.shape.locator,
  says: CitationRowSchema.shape.says,
  read: CitationRowSchema.shape.read,
});

function ofSource(name: "title" | "publisher" | "url", description: string): Column {
  const [column] = columnsOf(z.strictObject({ [name]: z.string().nullable().describe(description) })) as [Column];
  return {
    ...column,
    name: name === "title" ? "source_title" : name,
    path: "source",
    holds: "name",
    cell: (item: object, lookup: Lookup) => lookup.source((item as { source: string | null }).source ?? "")?.[name] ?? null,
  };
}

const WORK = [
  ofSource("title", "Title of the source."),
  ofSource("publisher", "Who published the source."),
  ofSource("url", "Where it can be read; sometimes only the publisher's home page is known."),
];

const asDay = (column: Column): Column => (column.name === "read" ? { ...column, type: "date" } : column);

const STANDING: Column["cell"] = (item, lookup) => lookup.source((item as { source: string | null }).source ?? "")?.standing ?? null;

export const CITATIONS_TABLE: CrossTable = {
  name: "citations",
  collection: null,
  description: "Every citation as it stands. A row is one citation of a source by a record, or by a part of it.",
  columns: columnsOf(CitationRowSchema).flatMap((column) => (column.name === "source" ? [column, ...WORK] : [asDay(column)])),
  key: ["record", "field", "position"],
  items: (data) => partsOf(data, "citations"),
};

export const RECEIPTS_TABLE: CrossTable = {
  name: "receipts",
  collection: null,
  description:
    "What every value rests on. A row is one value and one source that gives it; a value that no citation names has a row for each source cited beside it, or one row without a source.",
  columns: columnsOf(ReceiptRowSchema).map((column) => (column.name === "standing" ? { ...column, cell: STANDING } : asDay(column))),
  key: ["record", "field", "position"],
  *items(data) {
    for (const collection of COLLECTION_NAMES) {
      for (const record of data[collection]?.records ?? []) {
        const { id } = record as { id: string };
        for (const { field, state, citations, beside } of valuesOf(collection, record)) {
          const rests: readonly Partial<Citation>[] = citations.length > 0 ? citations : beside;
          for (const [position, { source = null, locator = null, says = null, read = null }] of (rests.length > 0 ? rests : [{}]).entries())
            yield { record: `${collection}/${id}`, collection, id, field, position, state, source, locator, says: citations.length > 0 ? says : null, read };
        }
      }
    }
  },
};
