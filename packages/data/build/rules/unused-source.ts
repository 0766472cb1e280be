import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { referencesOf } from "./walk.ts";

export const unusedSource: Rule = {
  name: "unused-source",
  description: "A source that nothing cites supports nothing.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    const cited = new Set<string>();
    for (const collection of COLLECTION_NAMES) {
      for (const record of world.records[collection].values()) {
        for (const { collection: target, id } of referencesOf(collection, record)) if (target === "sources") cited.add(id);
      }
    }
    for (const id of world.records.sources.keys()) {
      if (cited.has(id)) continue;
      yield {
        collection: "sources",
        id,
        path: [],
        found: "a source that no record cites",
        fix: "cite it where it supports something, or remove the file",
      };
    }
  },
};
