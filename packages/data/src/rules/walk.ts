import type { World } from "../load/index.ts";
import { type CollectionName, type Reference, referencesIn, schemas } from "../schema/index.ts";
import type { Path } from "./rule.ts";

interface Found {
  path: Path;
  value: object;
}

/** Every object inside the records of some collections, a record before what is in it, with the path to it. */
export function* objectsIn<Name extends CollectionName>(world: World, collections: readonly Name[]): Generator<Found & { collection: Name; id: string }> {
  for (const collection of collections) {
    for (const record of world.records[collection].values()) for (const found of insideOf(record)) yield { ...found, collection, id: record.id };
  }
}

const insideOf = once((record: object): readonly Found[] => {
  const found: Found[] = [];
  walk(record, [], found);
  return found;
});

const references = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, once((record: object): readonly Reference[] => referencesIn(schema, record))]),
) as Record<CollectionName, (record: object) => readonly Reference[]>;

/** Every reference of a record of a world. */
export function referencesOf(collection: CollectionName, record: object): readonly Reference[] {
  return references[collection](record);
}

function walk(value: unknown, path: Path, found: Found[]): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) found.push({ path, value });
  for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key], found);
}

/** Several rules ask the same of each record, and a record does not change once its world is linked: it is looked through once. */
function once<Answer>(ask: (record: object) => Answer): (record: object) => Answer {
  const answers = new WeakMap<object, Answer>();
  return (record) => {
    const known = answers.get(record);
    if (known !== undefined) return known;
    const answer = ask(record);
    answers.set(record, answer);
    return answer;
  };
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
