import type { Rule } from "./rule.ts";

export const stepsInOrder: Rule = {
  name: "steps-in-order",
  description: "Steps stand oldest first.",
  severity: "error",
  scope: ["organizations", "corridors"],
  *breaches(world) {
    for (const collection of ["organizations", "corridors"] as const) {
      for (const { id, steps } of world.records[collection].values()) {
        for (const [index, { date }] of steps.entries()) {
          const before = steps[index - 1]?.date;
          if (before === undefined || date.latest >= before.earliest) continue;
          yield { collection, id, path: ["steps", index, "date"], found: `${date.edtf} after ${before.edtf}`, fix: "order the steps by date" };
        }
      }
    }
  },
};
