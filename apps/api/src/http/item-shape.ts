import { type Published, published } from "@multivector/data";
import { type CollectionName, type Column, publishedSchemas, type TableName } from "@multivector/data/schema";
import { z } from "zod";
import type { Asked } from "../data/store.ts";
import { markImmutable } from "./json.ts";

export const Holds = z.enum(["yes", "possibly"]).meta({ id: "Holds", description: "`possibly` where the dates known, or the date asked, allow both." });

/** Collections whose records hold, or happen, at dates. */
const TIMED = new Set<CollectionName>(["tenures", "events", "agreements", "deployments", "corridors", "visits"]);

/** The schema of each collection's records as the API gives them, wherever they stand: as published, with `holds` beside the fields. */
export const recordSchemas = Object.fromEntries(
  Object.entries(publishedSchemas).map(([name, schema]) => {
    if (!TIMED.has(name as CollectionName)) return [name, schema];
    const holds = Holds.nullable().describe("Did it hold, or happen, at the date asked for? Null where no date was asked.");
    return [name, schema.extend({ holds }).meta({ ...schema.meta() })];
  }),
) as Record<CollectionName, z.ZodObject>;

const presented = new WeakMap<object, Map<string | null, object>>();

/**
 * A record as the API gives it. One that a query answered with keeps its `holds`; any other has null where its kind has one. What was made
 * once is given again: a record that a query answered with shares its receipts with the record itself, and is known by them.
 */
export function present<R extends object>(collection: CollectionName, record: R): Published<R> {
  if (!TIMED.has(collection)) return markImmutable(published(record) as object) as Published<R>;
  const { citations: key = record, holds = null } = record as { citations?: object; holds?: string | null };
  const forms = presented.get(key) ?? new Map<string | null, object>();
  presented.set(key, forms);
  const shown = forms.get(holds) ?? markImmutable({ ...published(record), holds });
  forms.set(holds, shown);
  return shown as Published<R>;
}

/**
 * What a part of an item says in other languages: it is a record of a collection (`events`); it is the text of a field of one
 * (`events.title`); it has to be put together; or it is said in English alone (null).
 */
export type TextOf = string | null | ((item: never, asked: Asked) => string | undefined);
/** Where an item has texts of records, by keys joined by dots; nothing between them is the item itself. Lists are walked through. */
export type Texts = Readonly<Record<string, TextOf>>;

/** The texts of items that are records of a collection. */
export const textsOf = (collection: CollectionName): Texts => ({ "": collection });

/** What the items of an answer are, for everything that looks inside them. */
export interface ItemShape {
  /** Schema of an item, as it is given in JSON. */
  record: z.ZodObject;
  /** The published table that has the same items as rows; its columns are read off the schema where there is none. */
  table?: TableName | undefined;
  /** The columns themselves, where items are rows already. */
  columns?: readonly Column[] | undefined;
  /** The rows of an item, where it is not one. */
  rows?: ((item: never) => Iterable<object>) | undefined;
  texts?: Texts | undefined;
}
