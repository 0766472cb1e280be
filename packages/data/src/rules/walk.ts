import type { Path } from "./rule.ts";

/** Every object inside a record, the record first, with the path to it. */
export function* objectsIn(value: unknown, path: Path = []): Generator<{ path: Path; value: object }> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { path, value };
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
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
