import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { objectsWith } from "./walk.ts";

export const citationOnce: Rule = {
  name: "citation-once",
  description: "A statement cites a source once.",
  severity: "error",
  scope: ["organizations", "memberships", "events", "claims", "agreements"],
  *breaches(world) {
    for (const { collection, id, path, value } of objectsWith(world, "citations", COLLECTION_NAMES)) {
      const citations =
        "citations" in value && Array.isArray(value.citations) ? (value.citations as { source: string; locator: string | null; says: string | null }[]) : [];
      for (const [index, { source, locator }] of citations.entries()) {
        if (citations.findIndex((other) => other.source === source && other.locator === locator) === index) continue;
        yield { collection, id, path: [...path, "citations", index], found: `${source} twice`, fix: "keep one, with what it says" };
      }
    }
  },
};
