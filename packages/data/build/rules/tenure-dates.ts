import type { Rule } from "./rule.ts";

export const tenureDates: Rule = {
  name: "tenure-dates",
  description: "Where only a part of the dates was read, or none, the tenure is not rated high.",
  severity: "error",
  scope: ["tenures"],
  *breaches(world) {
    for (const { id, dates, confidence } of world.records.tenures.values()) {
      if (dates !== "recalled" || confidence !== "high") continue;
      yield { collection: "tenures", id, path: ["confidence"], found: "confidence high for recalled dates", fix: "say medium, or read the dates" };
    }
  },
};
