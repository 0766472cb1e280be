import type { Rule } from "./rule.ts";

export const deploymentHost: Rule = {
  name: "deployment-host",
  description: "A deployment is on the soil of another state, unless it was built for the host.",
  severity: "error",
  scope: ["deployments"],
  *breaches(world) {
    for (const { id, host, operators, kind } of world.records.deployments.values()) {
      const index = operators.findIndex(({ country }) => country === host);
      if (index === -1 || kind === "built-for-host") continue;
      yield {
        collection: "deployments",
        id,
        path: ["operators", index],
        found: `${host} is host and operator`,
        fix: "name who runs it, or use the kind built-for-host",
      };
    }
  },
};
