import { z } from "zod";
import { type CitationSchema, COLLECTION_NAMES, type CollectionName, type Records, references, schemas } from "../schema/index.ts";
import type { Day } from "../time/index.ts";
import type { LoadedRecord } from "./load.ts";
import type { ObservationRow, ObservationTable } from "./observations.ts";
import type { Path } from "./problem.ts";

/** All records by collection and id, with computed fields filled in, and where each came from. */
export interface World {
  records: { [C in CollectionName]: Map<string, Records[C]> };
  /** The last day the dataset speaks for. */
  horizon: Day;
  /** The values of each series by its id. */
  observations: Map<string, readonly ObservationRow[]>;
  origin(collection: CollectionName, id: string): LoadedRecord;
  /** Where the values of a series came from. */
  table(id: string): ObservationTable;
}

/** A reference found inside a record. */
export interface Reference {
  path: Path;
  collection: CollectionName;
  id: string;
}

/**
 * Joins loaded records into a world and fills in what is computed from other records. References that lead nowhere leave
 * their computed fields at the cautious value (not read, not full); the dangling-reference rule reports them.
 */
export function linkRecords(loaded: readonly LoadedRecord[], tables: readonly ObservationTable[], horizon: Day): World {
  const origins = new Map(loaded.map((record) => [`${record.collection}/${record.id}`, record]));
  const sources = new Map<string, { read: string | null }>();
  const fullRoles = new Map<string, readonly string[]>();
  const founded = new Map<string, number | null>();
  for (const { collection, id, value } of loaded) {
    if (collection === "sources") sources.set(id, value as Records["sources"]);
    if (collection === "organizations") {
      const { fullRoles: roles, exists } = value as Records["organizations"];
      fullRoles.set(id, roles);
      founded.set(id, exists.start.earliest);
    }
  }

  const records = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map()])) as World["records"];
  for (const { collection, id, value } of loaded) {
    const record = structuredClone(value);
    for (const citation of citationsIn(record)) citation.read = sources.get(citation.source)?.read ?? null;
    if (collection === "memberships") {
      const membership = record as Records["memberships"];
      for (const spell of membership.spells) {
        // Nobody has a part in a body before it exists, however little is known of the start.
        if (spell.start.edtf === null) spell.start.earliest ??= founded.get(membership.organization) ?? null;
        spell.full = spell.track === "law" && (fullRoles.get(membership.organization)?.includes(spell.role) ?? false);
      }
    }
    (records[collection] as Map<string, unknown>).set(id, record);
  }
  const byId = new Map(tables.map((table) => [table.id, table]));
  return {
    records,
    horizon,
    observations: new Map(tables.map(({ id, rows }) => [id, rows])),
    table(id) {
      const table = byId.get(id);
      if (table === undefined) throw new Error(`no such series: ${id}`);
      return table;
    },
    origin(collection, id) {
      const record = origins.get(`${collection}/${id}`);
      if (record === undefined) throw new Error(`no such record: ${collection}/${id}`);
      return record;
    },
  };
}

type Citation = z.infer<typeof CitationSchema>;

// Citations stand in lists of that name, wherever they are.
function* citationsIn(value: unknown): Generator<Citation> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "citations" && Array.isArray(inner)) yield* inner as Citation[];
    else yield* citationsIn(inner);
  }
}

/** Every reference of a record, found by walking its schema, so that no field can be forgotten. */
export function referencesIn(collection: CollectionName, record: unknown): Reference[] {
  return [...walk(schemas[collection], record, [])];
}

function* walk(schema: z.ZodType, value: unknown, path: Path): Generator<Reference> {
  if (value === null || value === undefined) return;
  const target = references.get(schema);
  if (target !== undefined) {
    yield { path, collection: target.collection, id: value as string };
  } else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    yield* walk(schema.unwrap() as z.ZodType, value, path);
  } else if (schema instanceof z.ZodArray) {
    for (const [index, item] of (value as unknown[]).entries()) {
      yield* walk(schema.element as z.ZodType, item, [...path, index]);
    }
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = (schema.options as z.ZodType[]).find((candidate) => candidate.safeParse(value).success);
    if (option !== undefined) yield* walk(option, value, path);
  } else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      yield* walk(field, (value as Record<string, unknown>)[key], [...path, key]);
    }
  }
}
