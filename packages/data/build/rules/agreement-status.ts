import type { Rule } from "./rule.ts";

export const agreementStatus: Rule = {
  name: "agreement-status",
  description: "Whether an agreement stands is said once: the status fits what is known of its force, and what has ended does not go on.",
  severity: "error",
  scope: ["agreements"],
  *breaches(world) {
    for (const { id, status, force } of world.records.agreements.values()) {
      const stands = STANDS.has(status);
      const goesOn = force?.end.edtf === "..";
      if (force !== null && ((status === "ended" && goesOn) || (stands && !goesOn && force.end.edtf !== null)))
        yield {
          collection: "agreements",
          id,
          path: ["force", "end"],
          found: `status ${status}, and an end of ${force.end.edtf}`,
          fix: "correct the status, or the end of force",
        };
      const ended = status === "ended" || status === "broken" || status === "dormant";
      if (ended || stands === (force !== null)) continue;
      yield {
        collection: "agreements",
        id,
        path: ["status"],
        found: force === null ? `status ${status} without force` : `status ${status} with a force`,
        fix: "give force when it stands; leave it out when it does not, or when that was not found",
      };
    }
  },
};

const STANDS: ReadonlySet<string> = new Set(["in-force", "in-effect"]);
