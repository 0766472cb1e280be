import type { Citation } from "../types.ts";

/** A list of citations, names or conflicts inside a record, with the way to it. */
export interface Part {
  /** Keys and places from the record down to the list, joined by dots: `spells.0.citations`. */
  field: string;
  items: readonly object[];
}

/** Every list under a key, wherever it stands in a record: a conflict's sides have receipts of their own. */
export function* partsIn(value: object, key: "citations" | "conflicts" | "names", path = ""): Generator<Part> {
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner !== "object" || inner === null) continue;
    const field = path === "" ? name : `${path}.${name}`;
    if (name === key && Array.isArray(inner)) yield { field, items: inner };
    yield* partsIn(inner, key, field);
  }
}

/** Every citation of a record, in order. */
export function* citationsIn(record: object): Generator<Citation> {
  for (const { items } of partsIn(record, "citations")) yield* items as Citation[];
}

/** The sources of everything in a record, once each, in order. */
export function sourcesIn(value: object): string[] {
  return [...new Set([...citationsIn(value)].map(({ source }) => source))];
}

/** How many items all lists under a key have. */
export function countIn(value: object, key: "citations" | "conflicts"): number {
  let count = 0;
  for (const { items } of partsIn(value, key)) count += items.length;
  return count;
}
