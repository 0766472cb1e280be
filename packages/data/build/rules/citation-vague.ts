import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { objectsWith } from "./walk.ts";

export const citationVague: Rule = {
  name: "citation-vague",
  description: "A citation of a source without an address of its own says where in it, or what it says, or the source says what it stands for.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    const vague = new Set<string>();
    for (const { value } of objectsWith(world, "locator", COLLECTION_NAMES)) {
      if (!("source" in value) || !("says" in value) || !("locator" in value)) continue;
      if (value.says === null && value.locator === null) vague.add(String(value.source));
    }
    for (const { id, url, note } of world.records.sources.values()) {
      if (url !== null || note !== null || !vague.has(id)) continue;
      yield {
        collection: "sources",
        id,
        path: [],
        found: "a source without an address, cited without locator or says",
        fix: "add its address, say in note what it stands for, or say where it is cited what it says",
      };
    }
  },
};
