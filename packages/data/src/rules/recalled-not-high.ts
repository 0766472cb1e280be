import { COLLECTION_NAMES } from "../schema/index.ts";
import type { Rule } from "./rule.ts";
import { objectsIn } from "./walk.ts";

export const recalledNotHigh: Rule = {
  name: "recalled-not-high",
  description: "What rests on recall alone is never rated high.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of COLLECTION_NAMES) {
      for (const record of world.records[collection].values()) {
        for (const { path, value } of objectsIn(record)) {
          if (!("confidence" in value) || value.confidence !== "high" || !("citations" in value)) continue;
          const citations = value.citations as { read: string | null }[];
          if (citations.length === 0 || citations.some(({ read }) => read !== null)) continue;
          yield {
            collection,
            id: record.id,
            path: [...path, "confidence"],
            found: "confidence high, though none of the cited sources was read",
            fix: "read one of them and put the day under read in its record, or say medium",
          };
        }
      }
    }
  },
};
