import { certainlyOverlap } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";
import { inWords } from "./spells.ts";
import { groupBy } from "./walk.ts";

export const tenureOneAtATime: Rule = {
  name: "tenure-one-at-a-time",
  description: "A state has one head of state, and one of each other office, on a day.",
  severity: "error",
  scope: ["tenures"],
  *breaches(world) {
    for (const [key, tenures] of groupBy(world.records.tenures.values(), ({ country, organization, office }) => `${office} of ${country ?? organization}`)) {
      for (const [index, tenure] of tenures.entries()) {
        const other = tenures.slice(0, index).find((earlier) => certainlyOverlap(earlier, tenure));
        if (other === undefined) continue;
        yield {
          collection: "tenures",
          id: tenure.id,
          path: [],
          found: `${tenure.person} ${inWords(tenure)} overlaps ${other.person} ${inWords(other)} as ${key}`,
          fix: "end the earlier tenure on the day the later one starts",
        };
      }
    }
  },
};
