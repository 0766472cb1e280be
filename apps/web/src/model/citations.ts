import type { Citation } from "@multivector/data";

/** Every citation in a record, wherever in it it stands. */
export function* citationsIn(value: unknown): Generator<Citation> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "citations") yield* inner as Citation[];
    else yield* citationsIn(inner);
  }
}
