import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { objectsWith } from "./walk.ts";

export const recalledCited: Rule = {
  name: "recalled-cited",
  description: "Words that call something recalled stand beside a citation that was not read, so that every receipt shows it.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const { collection, id, path, value } of objectsWith(world, "citations", COLLECTION_NAMES)) {
      const citations = (value as { citations?: { read: string | null }[] }).citations ?? [];
      if (citations.length === 0 || citations.some(({ read }) => read === null)) continue;
      for (const [field, text] of Object.entries(value)) {
        if (typeof text !== "string" || !/\b(?:recalled(?! (?:its|his|her|their) )|we recall|from memory)\b/i.test(text)) continue;
        const fix = "add `source: recalled` with what is recalled under says, or read a source for it";
        yield { collection, id, path: [...path, field], found: "something recalled, while every citation beside it was read", fix };
      }
    }
  },
};
