import { holdsAt } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const visitInOffice: Rule = {
  name: "visit-in-office",
  description: "A visitor held an office of the state it stands for when the visit began.",
  severity: "error",
  scope: ["visits", "tenures"],
  *breaches(world) {
    const tenures = groupBy(world.records.tenures.values(), ({ person }) => person);
    for (const { id, person, from, start } of world.records.visits.values()) {
      const held = (tenures.get(person) ?? []).filter(({ country, organization }) => (country ?? organization) === (from.country ?? from.organization));
      if (held.some((tenure) => holdsAt(tenure, start) !== "no")) continue;
      yield {
        collection: "visits",
        id,
        path: ["person"],
        found: `${person} held no office of ${from.country ?? from.organization} on ${start.edtf}`,
        fix: "enter the tenure, or correct the date or the visitor",
      };
    }
  },
};
