import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const founderAtFounding: Rule = {
  name: "founder-at-founding",
  description:
    "A founder of an organization was there from its founding; and where founders are named, so are all who were in it or signed on the day of its founding. Nobody founds one alone.",
  severity: "error",
  scope: ["memberships", "organizations"],
  *breaches(world) {
    const founders = groupBy(
      [...world.records.memberships.values()].filter(({ founder }) => founder),
      ({ organization }) => organization,
    );
    for (const { id, organization, founder, spells } of world.records.memberships.values()) {
      const body = world.records.organizations.get(organization);
      const first = spells.map(({ start }) => start.earliest ?? Number.NEGATIVE_INFINITY).sort((a, b) => a - b)[0];
      if (founder && spells.length === 0) {
        yield { collection: "memberships", id, path: ["founder"], found: "a founder that was never in it", fix: "enter its spell, or leave founder out" };
        continue;
      }
      if (body === undefined || first === undefined) continue;
      if (!founder) {
        const { earliest, latest } = body.exists.start;
        const there = spells.some(
          ({ role, full, start }) =>
            (full || role === "signatory") && start.earliest !== null && earliest === latest && start.earliest === earliest && start.latest === earliest,
        );
        if (!there || !founders.has(organization)) continue;
        yield {
          collection: "memberships",
          id,
          path: ["founder"],
          found: `in ${organization} from the day of its founding, and no founder`,
          fix: "add founder: true, or correct the start of its first spell",
        };
        continue;
      }
      if (founders.get(organization)?.length === 1) {
        yield {
          collection: "memberships",
          id,
          path: ["founder"],
          found: `the only founder of ${organization}`,
          fix: "name the others too, or leave founder out",
        };
        continue;
      }
      // The founding, or the state's own independence if that was later.
      const own = world.records.countries.get(world.records.memberships.get(id)?.country ?? "")?.exists.start.latest;
      const founding = Math.max(body.exists.start.latest ?? -Infinity, own ?? -Infinity);
      if (first <= founding) continue;
      yield {
        collection: "memberships",
        id,
        path: ["founder"],
        found: `a founder that came after the founding of ${organization}`,
        fix: "correct the start of its first spell, or leave founder out",
      };
    }
  },
};
