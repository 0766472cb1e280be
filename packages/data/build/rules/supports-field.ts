import { nearest } from "../../src/identity/index.ts";
import { covers } from "../../src/receipts/index.ts";
import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { objectsWith, valuesOf } from "./walk.ts";

export const supportsField: Rule = {
  name: "supports-field",
  description: "What a citation supports is a value that stands beside it.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const { collection, id, path, value } of objectsWith(world, "citations", COLLECTION_NAMES)) {
      const { citations } = value as { citations: readonly { supports: readonly string[] }[] };
      if (!Array.isArray(citations) || citations.every(({ supports }) => supports.length === 0)) continue;
      const record = world.records[collection].get(id) as object;
      const known = valuesOf(collection, record).flatMap(({ holder, supports }) =>
        supports !== null && holder.join(".") === path.join(".") ? [supports] : [],
      );
      for (const [place, { supports }] of citations.entries()) {
        for (const [index, field] of supports.entries()) {
          if (known.some((name) => covers(field, name))) continue;
          yield {
            collection,
            id,
            path: [...path, "citations", place, "supports", index],
            found: `supports ${field}, which is no value here`,
            fix:
              known.length === 0
                ? "leave supports out: the citation stands with one value alone"
                : `write one of: ${(nearest(field, known).length > 0 ? nearest(field, known) : known).join(", ")}; or the list that holds several`,
          };
        }
      }
    }
  },
};
