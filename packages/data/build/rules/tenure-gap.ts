import type { Tenure } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

export const tenureGap: Rule = {
  name: "tenure-gap",
  description: "Between two heads of state there is no gap of more than a month that nobody explains.",
  severity: "error",
  scope: ["tenures"],
  *breaches(world) {
    const heads = new Map<string, Tenure[]>();
    for (const tenure of world.records.tenures.values()) {
      if ((tenure.office !== "head-of-state" && tenure.office !== "head-of-government") || tenure.country === null) continue;
      heads.set(tenure.country, [...(heads.get(tenure.country) ?? []), tenure]);
    }
    for (const [country, tenures] of heads) {
      tenures.sort((a, b) => (a.start.earliest ?? -Infinity) - (b.start.earliest ?? -Infinity));
      for (const [index, tenure] of tenures.entries()) {
        const before = tenures[index - 1];
        if (before === undefined || before.end.latest === null || tenure.start.earliest === null) continue;
        const days = tenure.start.earliest - before.end.latest;
        if (days <= 31 || tenure.note !== null || before.note !== null) continue;
        yield {
          collection: "tenures",
          id: tenure.id,
          path: ["start"],
          found: `${days} days in which ${country} has no head of state`,
          fix: "enter who held the office, or say in note why nobody did",
        };
      }
    }
  },
};
