import type { z } from "zod";
import { type CitationSchema, COLLECTION_NAMES, type CollectionName, type Records } from "../schema/index.ts";
import type { Day } from "../time/index.ts";
import type { LoadedRecord } from "./load.ts";
import type { ObservationRow, ObservationTable } from "./observations.ts";

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
