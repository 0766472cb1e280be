import { distance } from "fastest-levenshtein";
import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { referencesOf } from "./walk.ts";

export const danglingReference: Rule = {
  name: "dangling-reference",
  description: "Every reference resolves.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of COLLECTION_NAMES) {
      for (const record of world.records[collection].values()) {
        for (const { path, collection: target, id } of referencesOf(collection, record)) {
          if (world.records[target].has(id)) continue;
          yield {
            collection,
            id: record.id,
            path,
            found: `${path.join(".")} points to ${target}/${id}, which is not there`,
            fix: `${nearest(id, [...world.records[target].keys()])}or add records/${target}/${id}.yaml`,
          };
        }
      }
    }
  },
};

function nearest(id: string, ids: readonly string[]): string {
  const ranked = ids.map((other) => ({ other, far: distance(id, other) })).sort((a, b) => a.far - b.far);
  const close = ranked.filter(({ far }) => far <= Math.max(3, id.length / 2)).slice(0, 3);
  return close.length === 0 ? "" : `use ${close.map(({ other }) => other).join(" or ")}, `;
}
