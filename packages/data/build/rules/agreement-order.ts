import type { Rule } from "./rule.ts";

export const agreementOrder: Rule = {
  name: "agreement-order",
  description: "An agreement is initialled, signed, in force and ended in this order; a party leaves after it has signed.",
  severity: "error",
  scope: ["agreements"],
  *breaches(world) {
    for (const { id, initialled, signed, force, parties } of world.records.agreements.values()) {
      const steps = [
        { path: ["initialled"], name: "initialled", date: initialled },
        { path: ["signed"], name: "signed", date: signed },
        { path: ["force", "start"], name: "in force", date: force?.start ?? null },
        { path: ["force", "end"], name: "ended", date: force?.end ?? null },
      ].filter(({ date }) => date !== null && date.edtf !== null && date.edtf !== "..");
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1];
        if (before === undefined || (step.date?.latest ?? Infinity) >= (before.date?.earliest ?? -Infinity)) continue;
        yield {
          collection: "agreements",
          id,
          path: step.path,
          found: `${step.name} on ${step.date?.edtf}, before it was ${before.name} on ${before.date?.edtf}`,
          fix: "correct one of the two dates",
        };
      }
      for (const [index, party] of parties.entries()) {
        const from = party.signed ?? signed;
        if (party.left === null || from === null || party.left.latest >= from.earliest) continue;
        yield {
          collection: "agreements",
          id,
          path: ["parties", index, "left"],
          found: `a party that left on ${party.left.edtf}, before it signed`,
          fix: "correct one of the two dates",
        };
      }
    }
  },
};
