import type { Rule } from "./rule.ts";

const IN_PRACTICE: ReadonlySet<string> = new Set(["frozen", "suspended", "dormant"]);

export const roleTrack: Rule = {
  name: "role-track",
  description: "What is done (frozen, suspended, dormant) stands beside what holds in law and never in its place.",
  severity: "error",
  scope: ["memberships"],
  *breaches(world) {
    for (const { id, spells } of world.records.memberships.values()) {
      for (const [index, { role, track }] of spells.entries()) {
        const expected = IN_PRACTICE.has(role) ? "practice" : "law";
        if (track === expected) continue;
        yield {
          collection: "memberships",
          id,
          path: ["spells", index, "track"],
          found: `role ${role} on the track "${track}"`,
          fix: `${role} belongs on the track "${expected}"`,
        };
      }
    }
  },
};
