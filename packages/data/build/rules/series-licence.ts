import type { Rule } from "./rule.ts";

export const seriesLicence: Rule = {
  name: "series-licence",
  description: "Nothing is shipped whose licence does not allow it.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const { id, licence, publisher } of world.records.series.values()) {
      if (
        !/\b(NC|ND|non-?commercial|all rights reserved)\b/i.test(licence) &&
        !/SIPRI|Freedom House|International Monetary Fund|Correlates of War/.test(publisher)
      )
        continue;
      yield {
        collection: "series",
        id,
        path: ["licence"],
        found: `${publisher}: ${licence}`,
        fix: "use it in a test alone; what is shipped may be passed on by everybody",
      };
    }
  },
};
