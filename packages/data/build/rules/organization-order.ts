import type { Rule } from "./rule.ts";

export const organizationOrder: Rule = {
  name: "organization-order",
  description: "An organization is signed before it is in force, and comes after what it came out of.",
  severity: "error",
  scope: ["organizations"],
  *breaches(world) {
    for (const { id, signed, inForce, predecessor, successor, exists } of world.records.organizations.values()) {
      if (signed !== null && inForce !== null && inForce.latest < signed.earliest) {
        yield {
          collection: "organizations",
          id,
          path: ["inForce"],
          found: `in force on ${inForce.edtf}, before it was signed on ${signed.edtf}`,
          fix: "correct one of the two dates",
        };
      }
      const before = world.records.organizations.get(predecessor ?? "");
      if (before !== undefined && (exists.start.latest ?? Infinity) < (before.exists.start.earliest ?? -Infinity)) {
        yield {
          collection: "organizations",
          id,
          path: ["predecessor"],
          found: `${before.id}, which began later`,
          fix: "the predecessor is the older of the two",
        };
      }
      if (predecessor === id || successor === id) {
        yield {
          collection: "organizations",
          id,
          path: [predecessor === id ? "predecessor" : "successor"],
          found: "the organization itself",
          fix: "name the other one, or leave it out",
        };
      }
    }
  },
};
