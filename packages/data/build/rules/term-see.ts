import type { Rule } from "./rule.ts";

export const termSee: Rule = {
  name: "term-see",
  description: "Two terms that have to do with each other name each other, as the related terms of a thesaurus do (ISO 25964).",
  severity: "error",
  scope: ["terms"],
  *breaches(world) {
    for (const { id, see } of world.records.terms.values()) {
      for (const [index, other] of see.entries()) {
        const related = world.records.terms.get(other);
        if (related === undefined || related.see.includes(id)) continue;
        yield {
          collection: "terms",
          id,
          path: ["see", index],
          found: `${other}, which does not name ${id}`,
          fix: `correct the term, or add ${id} to see of ${other}`,
        };
      }
    }
  },
};
