import type { Citation } from "../../src/index.ts";
import { citationsIn } from "../../src/receipts/index.ts";
import { COLLECTION_NAMES, type CollectionName, type Records } from "../../src/schema/index.ts";
import type { Day } from "../../src/time/index.ts";
import type { LoadedRecord } from "./load.ts";
import type { ObservationRow, ObservationTable } from "./observations.ts";
import { perRecord } from "./per-record.ts";

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
  for (const record of loaded) {
    const organization = record.collection === "memberships" ? (record.value as Records["memberships"]).organization : undefined;
    const linked = link(record, {
      read: citedBy(record.value).map(({ source }) => sources.get(source)?.read ?? null),
      ...(organization === undefined ? {} : { founded: founded.get(organization) ?? null, fullRoles: fullRoles.get(organization) ?? [] }),
    });
    (records[record.collection] as Map<string, unknown>).set(record.id, linked);
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

/** What other records say that a record needs: the days its citations were read, in their order, and of a membership its organization. */
interface Needed {
  read: readonly (string | null)[];
  founded?: number | null;
  fullRoles?: readonly string[];
}

const linkedBefore = new WeakMap<LoadedRecord, { needed: string; record: object }>();

// Whoever changes one record and links again keeps all others that need nothing of it, with whatever was worked out about them.
function link(loaded: LoadedRecord, needed: Needed): object {
  const key = JSON.stringify(needed);
  const before = linkedBefore.get(loaded);
  if (before?.needed === key) return before.record;
  const record = structuredClone(loaded.value);
  for (const [index, citation] of [...citationsIn(record)].entries()) citation.read = needed.read[index] ?? null;
  if (loaded.collection === "memberships") {
    for (const spell of (record as Records["memberships"]).spells) {
      // Nobody has a part in a body before it exists, however little is known of the start.
      if (spell.start.edtf === null) spell.start.earliest ??= needed.founded ?? null;
      spell.full = spell.track === "law" && (needed.fullRoles?.includes(spell.role) ?? false);
    }
  }
  linkedBefore.set(loaded, { needed: key, record });
  return record;
}

const citedBy = perRecord((value: object): readonly Citation[] => [...citationsIn(value)]);
