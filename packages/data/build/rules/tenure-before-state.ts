import type { Rule } from "./rule.ts";

export const tenureBeforeState: Rule = {
  name: "tenure-before-state",
  description: "An office is held in a state that exists; that of a Soviet republic may go before, in its last year.",
  severity: "error",
  scope: ["tenures"],
  *breaches(world) {
    for (const { id, country, end } of world.records.tenures.values()) {
      const state = world.records.countries.get(country ?? "");
      if (state === undefined || end.latest === null || end.latest >= (state.exists.start.earliest ?? -Infinity) - 366) continue;
      yield {
        collection: "tenures",
        id,
        path: ["end"],
        found: `a tenure that ended on ${end.edtf}, before ${country} existed`,
        fix: "correct the date; tenures that ended before independence are left out",
      };
    }
  },
};
