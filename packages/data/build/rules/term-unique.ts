import type { Rule } from "./rule.ts";

export const termUnique: Rule = {
  name: "term-unique",
  description: "A word is defined once, and not by itself.",
  severity: "error",
  scope: ["terms"],
  *breaches(world) {
    const seen = new Map<string, string>();
    for (const { id, term, see } of world.records.terms.values()) {
      const key = term.toLowerCase();
      const other = seen.get(key);
      if (other !== undefined)
        yield { collection: "terms", id, path: ["term"], found: `${JSON.stringify(term)}, which terms/${other} defines`, fix: "merge the two" };
      seen.set(key, id);
      if (see.includes(id)) yield { collection: "terms", id, path: ["see"], found: "a term that points to itself", fix: "remove it" };
    }
  },
};
