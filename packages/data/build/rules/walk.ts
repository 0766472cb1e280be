import { type CitedValue, valuesOf as readValues } from "../../src/receipts/index.ts";
import { type CollectionName, type Reference, referencesIn, schemas } from "../../src/schema/index.ts";
import { perRecord, type World } from "../load/index.ts";
import type { Path } from "./rule.ts";

interface Found {
  path: Path;
  value: object;
}

/** Every object with a field inside the records of some collections, a record before what is in it, with the path to it. */
export function* objectsWith<Name extends CollectionName>(
  world: World,
  field: string,
  collections: readonly Name[],
): Generator<Found & { collection: Name; id: string }> {
  for (const collection of collections) {
    for (const record of world.records[collection].values()) {
      for (const { path, value } of insideOf(record).get(field) ?? []) yield { collection, id: record.id, path, value };
    }
  }
}

const insideOf = perRecord((record: object): ReadonlyMap<string, readonly Found[]> => {
  const found = new Map<string, Found[]>();
  walk(record, [], found);
  return found;
});

/** Every text inside a record, with the path to it. */
export const textsIn = perRecord((record: object): readonly { path: Path; text: string }[] => [...textsBelow(record, [])]);

function* textsBelow(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* textsBelow(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const references = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, perRecord((record: object): readonly Reference[] => referencesIn(schema, record))]),
) as Record<CollectionName, (record: object) => readonly Reference[]>;

const values = Object.fromEntries(
  Object.keys(schemas).map((name) => [name, perRecord((record: object): readonly CitedValue[] => readValues(name as CollectionName, record))]),
) as Record<CollectionName, (record: object) => readonly CitedValue[]>;

/** Every value of a record of a world that a receipt can be asked for. */
export function valuesOf(collection: CollectionName, record: object): readonly CitedValue[] {
  return values[collection](record);
}

/** Every reference of a record of a world. */
export function referencesOf(collection: CollectionName, record: object): readonly Reference[] {
  return references[collection](record);
}

function walk(value: unknown, path: Path, found: Map<string, Found[]>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [{ path, value }]);
      else others.push({ path, value });
    }
    walk(inner, [...path, Array.isArray(value) ? Number(key) : key], found);
  }
}

/** Values by a key, in their order. */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
