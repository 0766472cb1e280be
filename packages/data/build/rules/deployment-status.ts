import type { Rule } from "./rule.ts";

export const deploymentStatus: Rule = {
  name: "deployment-status",
  description: "A deployment that has ended has an end; one that is there goes on.",
  severity: "error",
  scope: ["deployments"],
  *breaches(world) {
    for (const { id, status, end } of world.records.deployments.values()) {
      if ((status === "ended") === (end.edtf !== "..")) continue;
      yield {
        collection: "deployments",
        id,
        path: ["status"],
        found: `status ${status} with end ${end.edtf ?? "unknown"}`,
        fix: 'an ended one has an end or none that is known; any other has end ".."',
      };
    }
  },
};
