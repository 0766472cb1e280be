import type { Rule } from "./rule.ts";

export const founderAtFounding: Rule = {
  name: "founder-at-founding",
  description: "A founder of an organization was there from its founding.",
  severity: "error",
  scope: ["memberships", "organizations"],
  *breaches(world) {
    for (const { id, organization, founder, spells } of world.records.memberships.values()) {
      const body = world.records.organizations.get(organization);
      const first = spells.map(({ start }) => start.earliest ?? Number.NEGATIVE_INFINITY).sort((a, b) => a - b)[0];
      if (!founder || body === undefined || first === undefined) continue;
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
