import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const signpostOrder: Rule = {
  name: "signpost-order",
  description: "The signposts of a future are numbered from one without a gap, four to eight of them.",
  severity: "error",
  scope: ["signposts"],
  *breaches(world) {
    for (const [future, signposts] of groupBy(world.records.signposts.values(), (signpost) => signpost.future)) {
      signposts.sort((a, b) => a.number - b.number);
      for (const [index, { id, number }] of signposts.entries()) {
        if (number === index + 1) continue;
        yield { collection: "signposts", id, path: ["number"], found: `number ${number} in place ${index + 1} of ${future}`, fix: "number them in order" };
        // Those after it are out of place for the same reason.
        break;
      }
      const last = signposts.at(-1);
      if (last !== undefined && (signposts.length < 4 || signposts.length > 8)) {
        yield {
          collection: "signposts",
          id: last.id,
          path: ["future"],
          found: `${signposts.length} signposts of ${future}`,
          fix: "four to eight tell a future",
        };
      }
    }
  },
};
