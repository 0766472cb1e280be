import type { Rule } from "./rule.ts";

export const seriesOthers: Rule = {
  name: "series-others",
  description: "What a card names under others stands in its values.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const { id, others } of world.records.series.values()) {
      const used = new Set((world.observations.get(id) ?? []).flatMap((row) => row.slice(0, 2)));
      for (const [index, other] of others.entries()) {
        if (!used.has(other.id))
          yield { collection: "series", id, path: ["others", index], found: `${other.id}, which no row names`, fix: "remove it from the card" };
      }
    }
  },
};
