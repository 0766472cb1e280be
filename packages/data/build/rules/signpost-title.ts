import { countryNamesIn } from "./country-names.ts";
import type { Rule } from "./rule.ts";

export const signpostTitle: Rule = {
  name: "signpost-title",
  description: "A signpost reads the partner and the flow that its title names.",
  severity: "error",
  scope: ["signposts", "countries"],
  *breaches(world) {
    for (const { id, title, reading } of world.records.signposts.values()) {
      if (reading === null || typeof reading !== "object") continue;
      const { item, partner } = reading as { item?: unknown; partner?: unknown };
      const named = countryNamesIn(world, title);
      if (typeof partner === "string" && named.length > 0 && world.records.countries.has(partner) && !named.includes(partner))
        yield {
          collection: "signposts",
          id,
          path: ["reading", "partner"],
          found: `${partner}, while the title names ${named.join(", ")}`,
          fix: "correct the partner or the title",
        };
      const flow = /\b(exports|imports)\b/i.exec(title)?.[1]?.toLowerCase();
      if (typeof item === "string" && flow !== undefined && /^(?:exports|imports)/.test(item) && !item.startsWith(flow))
        yield { collection: "signposts", id, path: ["reading", "item"], found: `${item}, while the title says ${flow}`, fix: "correct the item or the title" };
    }
  },
};
