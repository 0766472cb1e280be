import type { Rule } from "./rule.ts";

export const termScript: Rule = {
  name: "term-script",
  description: "A term is written in Latin letters, and its Russian in Cyrillic ones.",
  severity: "error",
  scope: ["terms"],
  *breaches(world) {
    for (const { id, term, russian } of world.records.terms.values()) {
      if (!/\p{Script=Latin}/u.test(term) || /\p{Script=Cyrillic}/u.test(term))
        yield {
          collection: "terms",
          id,
          path: ["term"],
          found: `${term}, which is not in Latin letters`,
          fix: "write the English here, the Russian under russian",
        };
      else if (russian !== null && !/\p{Script=Cyrillic}/u.test(russian))
        yield {
          collection: "terms",
          id,
          path: ["russian"],
          found: `${russian}, which has no Cyrillic letter`,
          fix: "write the Russian here, the English under term",
        };
    }
  },
};
