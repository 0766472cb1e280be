import { z } from "zod";
import { isDate, unwrap } from "./brief.ts";
import { snake } from "./columns.ts";
import { COLLECTION_NAMES, type CollectionName, reference } from "./fields.ts";
import { NOUNS } from "./nouns.ts";
import { publishedSchemas } from "./published.ts";

/** A list inside the records of a collection, as a table of its own with a row an item. */
export interface Child {
  name: string;
  collection: CollectionName;
  /** The list, by keys joined by dots; one list inside another where there are several: `routes.stops`. */
  path: string;
  description: string;
  /** What an item is, with what stands before it. */
  schema: z.ZodObject;
  key: readonly string[];
  /** The items of records of the collection, one by one. */
  itemsOf(records: Iterable<object>): Generator<object>;
}

/** Lists over all collections have tables of their own. */
const APART = new Set(["citations", "conflicts", "names"]);

/** What of a record stands in the rows of its lists, so that most questions need no join. */
const CONTEXT: Partial<Record<CollectionName, readonly string[]>> = {
  memberships: ["organization", "country"],
  events: ["title", "start"],
  agreements: ["title"],
  deployments: ["name", "host"],
  corridors: ["name"],
  votes: ["symbol", "title", "date"],
};

/** Names of tables where the list's own name would say too little, and what tells items of one record apart where that is not their place. */
const NAMED_TABLES: Readonly<Record<string, string>> = { "votes.cells": "ballots", "series.items": "series_items", "series.others": "series_others" };
const OWN_KEYS: Readonly<Record<string, string>> = { "votes.cells": "country", "series.items": "id", "series.others": "id", "articles.paragraphs": "number" };

/** Every list of objects in the records, found by walking the schemas, so that none can be forgotten. */
export const CHILDREN: readonly Child[] = children();

function children(): Child[] {
  const found = COLLECTION_NAMES.flatMap((collection) => [...listsIn(publishedSchemas[collection])].map((list) => ({ ...list, collection })));
  const last = (keys: readonly string[]) => keys.at(-1) ?? "";
  return found.map(({ collection, keys, element, says }): Child => {
    const path = keys.join(".");
    const shared = found.filter((other) => last(other.keys) === last(keys)).length > 1;
    const name = NAMED_TABLES[`${collection}.${path}`] ?? (shared ? `${NOUNS[collection]}_${snake(last(keys))}` : snake(last(keys)));
    const ownKey = OWN_KEYS[`${collection}.${path}`];
    const outer = keys.slice(0, -1).map(nounOf);
    const places = [...outer, ...(ownKey === undefined ? ["position"] : [])];
    const before = { [NOUNS[collection]]: reference(collection), ...contextOf(collection) };
    const between = Object.fromEntries(
      places.map((place) => [
        place,
        z
          .int()
          .min(0)
          .describe(`Place in the record's list of ${place === "position" ? last(keys) : `${place}s`}, from 0.`),
      ]),
    );
    const shape = collection === "votes" ? ballotShape(element.shape) : element.shape;
    return {
      name,
      collection,
      path,
      description: `${says === "" ? "" : `${says} `}A row is one entry in the list ${path} of a record of ${collection}.`,
      schema: z.strictObject({ ...before, ...between, ...shape }),
      key: [NOUNS[collection], ...places, ...(ownKey === undefined ? [] : [ownKey])],
      *itemsOf(records) {
        for (const record of records as Iterable<Fields>) {
          const context = { [NOUNS[collection]]: record.id, ...contextIn(collection, record) };
          for (const item of itemsBelow(record, keys, outer, ownKey === undefined)) yield { ...context, ...(collection === "votes" ? ballotOf(item) : item) };
        }
      },
    };
  });
}

type Fields = Readonly<Record<string, unknown>>;

interface List {
  keys: readonly string[];
  element: z.ZodObject;
  says: string;
}

function* listsIn(schema: z.ZodObject, keys: readonly string[] = []): Generator<List> {
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const list = unwrap(field);
    if (APART.has(key) || isDate(list) || !(list instanceof z.ZodArray)) continue;
    const element = unwrap(list.element as z.ZodType);
    if (!(element instanceof z.ZodObject)) continue;
    yield { keys: [...keys, key], element, says: field.description ?? element.description ?? "" };
    yield* listsIn(element, [...keys, key]);
  }
}

function* itemsBelow(fields: Fields, [key, ...rest]: readonly string[], outer: readonly string[], placed: boolean): Generator<Fields> {
  for (const [place, item] of ((fields[key ?? ""] ?? []) as Fields[]).entries()) {
    if (rest.length === 0) {
      yield placed ? { position: place, ...item } : item;
      continue;
    }
    const [noun = "", ...inner] = outer;
    for (const below of itemsBelow(item, rest, inner, placed)) yield { [noun]: place, ...below };
  }
}

// A record's own name would be taken for that of an item.
function contextName(collection: CollectionName, key: string): string {
  return key === "name" ? `${NOUNS[collection]}Name` : key;
}

function contextOf(collection: CollectionName): Record<string, z.ZodType> {
  const { shape } = publishedSchemas[collection];
  return Object.fromEntries((CONTEXT[collection] ?? []).map((key) => [contextName(collection, key), shape[key] as z.ZodType]));
}

function contextIn(collection: CollectionName, record: Fields): Fields {
  return Object.fromEntries((CONTEXT[collection] ?? []).map((key) => [contextName(collection, key), record[key]]));
}

function nounOf(plural: string): string {
  return plural.replace(/s$/, "");
}

/** What a state chose, in one word, stands before what it may have chosen. */
function ballotShape({ country, among, ...rest }: z.ZodObject["shape"]): Record<string, z.ZodType> {
  const choice = ((among as z.ZodArray).element as z.ZodType).nullable().describe("What the vote was; null where that is not settled, see `among`.");
  return { country: country as z.ZodType, choice, among: among as z.ZodType, ...(rest as Record<string, z.ZodType>) };
}

function ballotOf(cell: Fields): Fields {
  const among = cell.among as string[];
  return { ...cell, choice: among.length === 1 ? among[0] : null };
}
