import { z } from "zod";
import { type Column, columnsOf } from "./columns.ts";
import { reference } from "./fields.ts";
import type { Lang, Lookup } from "./lookup.ts";
import type { ForeignKey, Table } from "./table.ts";

interface Value {
  series: string;
  entity: string;
  partner: string | null;
  item: string;
}

const kind = z.enum(["state", "aggregate", "other"]);

/** Fields as they stand in an item, and, among them, those that are looked up. */
const ValueSchema = z.strictObject({
  series: reference("series"),
  reporter: z.string().nullable().describe("Who counted, where two sides count the same flow differently."),
  entity: z.string().describe("A state by its alpha-3 code, an aggregate, or another that the card of the series names."),
  entity_en: z.string().nullable().describe("The entity by name, in English."),
  entity_ru: z.string().nullable().describe("The entity by name, in Russian; empty for what the card alone names."),
  entity_kind: kind.describe("An aggregate contains states: leave it out of sums and rankings."),
  partner: z.string().nullable().describe("The other side; empty where the series is about one."),
  partner_en: z.string().nullable().describe("The partner by name, in English."),
  partner_ru: z.string().nullable().describe("The partner by name, in Russian; empty for what the card alone names."),
  partner_kind: kind.nullable().describe("An aggregate contains states: leave it out of sums and rankings."),
  year: z.int().describe("The calendar year, unless the card says otherwise."),
  item: z.string().describe("What is measured: an item of the card."),
  unit: z.string().describe("Unit of the item."),
  value: z.number().nullable().describe("The value; empty where it would rest on too little, which the note says. A missing value has no row."),
  note: z.string().nullable().describe("What is peculiar to this value."),
});

const named =
  (side: "entity" | "partner", lang: Lang) =>
  (value: Value, lookup: Lookup): string | null => {
    const code = value[side];
    return code === null ? null : lookup.entity(value.series, code, lang);
  };

const LOOKED_UP: Readonly<Record<string, (value: Value, lookup: Lookup) => string | null>> = {
  reporter: ({ series }, lookup) => lookup.reporter(series),
  entity_en: named("entity", "en"),
  entity_ru: named("entity", "ru"),
  entity_kind: ({ entity }, lookup) => lookup.kind(entity),
  partner_en: named("partner", "en"),
  partner_ru: named("partner", "ru"),
  partner_kind: ({ partner }, lookup) => (partner === null ? null : lookup.kind(partner)),
  unit: ({ series, item }, lookup) => lookup.unit(series, item),
};

const columns = columnsOf(ValueSchema).map((column): Column => {
  const look = LOOKED_UP[column.name];
  return look === undefined ? column : { ...column, holds: "name", cell: (item, lookup) => look(item as Value, lookup) };
});

export const OBSERVATIONS_TABLE: Omit<Table, "foreignKeys"> & { foreignKeys: ForeignKey[] } = {
  name: "observations",
  collection: "series",
  description:
    "The values of all series. A row is a value for an entity, a partner where there is one, a year and an item. Terms differ by series: see licences.",
  columns,
  key: ["series", "entity", "partner", "year", "item"],
  foreignKeys: [{ columns: ["series", "item"], table: "series_items", references: ["series", "id"] }],
  items: ({ series }) => (series?.observations === undefined ? undefined : values(series.observations)),
};

type Rows = NonNullable<NonNullable<Parameters<Table["items"]>[0]["series"]>["observations"]>;

function* values(observations: Rows): Generator<object> {
  for (const [series, { rows }] of Object.entries(observations)) {
    for (const [entity, partner, year, item, value, note] of rows) yield { series, entity, partner, year, item, value, note };
  }
}
