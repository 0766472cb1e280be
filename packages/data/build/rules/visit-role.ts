import { holdsAt } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const visitRole: Rule = {
  name: "visit-role",
  description: "The role of a visitor is the title of an office held on the first day.",
  severity: "error",
  scope: ["visits", "tenures"],
  *breaches(world) {
    const tenures = groupBy(world.records.tenures.values(), ({ person }) => person);
    for (const { id, person, role, from, start } of world.records.visits.values()) {
      const held = (tenures.get(person) ?? []).filter(
        (tenure) => (tenure.country ?? tenure.organization) === (from.country ?? from.organization) && holdsAt(tenure, start) !== "no",
      );
      if (
        held.length === 0 ||
        held.some(({ title, acting }) => title === role || (acting && `Acting ${title.toLowerCase()}` === role) || OTHER.get(title) === role)
      )
        continue;
      yield {
        collection: "visits",
        id,
        path: ["role"],
        found: `${role}, while ${person} was ${held.map(({ title }) => title).join(" and ")} on ${start.edtf}`,
        fix: "write the office held that day",
      };
    }
  },
};

/** Titles under which somebody travelled who held another office too. */
const OTHER: ReadonlyMap<string, string> = new Map([["Chairman of the Security Council", "First president"]]);
