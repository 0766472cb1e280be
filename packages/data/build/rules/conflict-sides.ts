import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { objectsWith } from "./walk.ts";

interface Sides {
  values: { value: string; holder: string | null; citations: unknown[] }[];
}

export const conflictSides: Rule = {
  name: "conflict-sides",
  description: "A conflict has sides that differ, and each side says who holds it.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const { collection, id, path, value } of objectsWith(world, "conflicts", COLLECTION_NAMES)) {
      if (!("conflicts" in value) || !Array.isArray(value.conflicts)) continue;
      for (const [index, { values }] of (value.conflicts as Sides[]).entries()) {
        const at = [...path, "conflicts", index, "values"];
        if (new Set(values.map((side) => side.value)).size < values.length) {
          yield { collection, id, path: at, found: "two sides that say the same", fix: "merge them into one side with both sources" };
        }
        for (const [side, { value: said, holder, citations }] of values.entries()) {
          if (holder !== null || citations.length > 0) continue;
          yield {
            collection,
            id,
            path: [...at, side],
            found: `nobody is named who says ${JSON.stringify(said)}`,
            fix: "add citations, or holder for a side known only by name",
          };
        }
      }
    }
  },
};
