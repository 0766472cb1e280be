import type { Rule } from "./rule.ts";

export const sourceAddress: Rule = {
  name: "source-address",
  description: "An address of a source carries no marks of who passed it on.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    for (const { id, url } of world.records.sources.values()) {
      const mark = url === null ? undefined : [...new URL(url).searchParams.keys()].find((key) => /^(utm_|fbclid|gclid|yclid)/.test(key));
      if (mark !== undefined) yield { collection: "sources", id, path: ["url"], found: `an address with ${mark}`, fix: "remove that parameter" };
    }
  },
};
