import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { objectsWith } from "./walk.ts";

export const recalledNotHigh: Rule = {
  name: "recalled-not-high",
  description: "What rests on recall alone is never rated high.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const { collection, id, path, value } of objectsWith(world, "confidence", COLLECTION_NAMES)) {
      if (!("confidence" in value) || value.confidence !== "high" || !("citations" in value)) continue;
      const citations = value.citations as { read: string | null }[];
      if (citations.length === 0 || citations.some(({ read }) => read !== null)) continue;
      yield {
        collection,
        id,
        path: [...path, "confidence"],
        found: "confidence high, though none of the cited sources was read",
        fix: "read one of them and put the day under read in its record, or say medium",
      };
    }
  },
};
