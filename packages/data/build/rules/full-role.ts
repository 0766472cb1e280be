import type { Role } from "../../src/types.ts";
import type { Rule } from "./rule.ts";

export const fullRole: Rule = {
  name: "full-role",
  description: "Who is in a body in full is its member, participant or party, whichever it has; who looks on, waits or was only asked is not.",
  severity: "error",
  scope: ["organizations", "memberships"],
  *breaches(world) {
    for (const { id, fullRoles } of world.records.organizations.values()) {
      for (const [index, role] of fullRoles.entries()) {
        if (FULL.has(role)) continue;
        yield { collection: "organizations", id, path: ["fullRoles", index], found: `${role} as a full role`, fix: `write one of ${[...FULL].join(", ")}` };
      }
    }
    for (const { id, organization, spells } of world.records.memberships.values()) {
      const own = world.records.organizations.get(organization)?.fullRoles;
      for (const [index, { role }] of spells.entries()) {
        if (own === undefined || own.includes(role) || (role !== "member" && role !== "party")) continue;
        yield {
          collection: "memberships",
          id,
          path: ["spells", index, "role"],
          found: `${role} of ${organization}, which has no such role`,
          fix: `write ${own.join(" or ")}, or what it was short of that`,
        };
      }
    }
  },
};

const FULL: ReadonlySet<Role> = new Set(["member", "participant", "party"]);
