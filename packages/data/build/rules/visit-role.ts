import { holdsAt } from "../../src/time/index.ts";
import type { Office } from "../../src/types.ts";
import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

/** What a role says of the office that its holder has. */
const OFFICES: readonly [role: RegExp, offices: readonly Office[]][] = [
  [/^(acting )?president$/i, ["head-of-state", "european-council-president", "european-commission-president"]],
  [/^(acting )?(prime minister|premier)|^chair(man)? of the cabinet/i, ["head-of-government"]],
  [/^(foreign minister|minister of foreign affairs|secretary of state)$/i, ["foreign-minister"]],
];

export const visitRole: Rule = {
  name: "visit-role",
  description: "The role of a visitor is that of an office held on the first day.",
  severity: "error",
  scope: ["visits", "tenures"],
  *breaches(world) {
    const tenures = groupBy(world.records.tenures.values(), ({ person }) => person);
    for (const { id, person, role, from, start } of world.records.visits.values()) {
      const offices = OFFICES.find(([pattern]) => pattern.test(role))?.[1];
      const held = (tenures.get(person) ?? []).filter(
        (tenure) => (tenure.country ?? tenure.organization) === (from.country ?? from.organization) && holdsAt(tenure, start) !== "no",
      );
      if (offices === undefined || held.length === 0 || held.some(({ office, title }) => offices.includes(office) || title === role)) continue;
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
