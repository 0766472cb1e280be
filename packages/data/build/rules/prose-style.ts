import type { CollectionName } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

export const proseStyle: Rule = {
  name: "prose-style",
  description: "A sentence that readers see begins with a capital or a digit, ends with a full stop and holds no double space or curly quote.",
  severity: "error",
  scope: ["events", "agreements", "deployments", "corridors", "positions", "claims", "signposts", "terms"],
  *breaches(world) {
    for (const [collection, fields] of Object.entries(FIELDS) as [CollectionName, readonly string[]][]) {
      for (const record of world.records[collection].values()) {
        for (const field of fields) {
          const text = (record as unknown as Record<string, string | null>)[field];
          if (text == null) continue;
          const wrong = / {2}/.test(text)
            ? "a double space"
            : /[\u2018\u2019\u201c\u201d]/.test(text)
              ? "a curly quote"
              : !/[.?!%)]$/.test(text)
                ? "no full stop"
                : /^[a-z]/.test(text)
                  ? "a small letter at the start"
                  : null;
          if (wrong !== null)
            yield { collection, id: record.id, path: [field], found: `${wrong} in ${JSON.stringify(text.slice(0, 60))}`, fix: "write it as a plain sentence" };
        }
      }
    }
  },
};

const FIELDS: Partial<Record<CollectionName, readonly string[]>> = {
  events: ["summary"],
  agreements: ["summary", "note"],
  deployments: ["basis", "note"],
  corridors: ["owners", "note"],
  visits: ["note"],
  positions: ["summary"],
  tenures: ["note"],
  claims: ["statement", "reason", "since"],
  signposts: ["why", "caution"],
  terms: ["definition"],
};
