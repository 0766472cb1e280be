import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const seriesSameTerms: Rule = {
  name: "series-same-terms",
  description: "Series that rest on the same source are under the same terms.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    const resting = [...world.records.series.values()].map((card) => ({ card, on: card.citations.map(({ source }) => source).sort() }));
    for (const cards of groupBy(resting, ({ on }) => on.join()).values()) {
      const [most] = [...groupBy(cards, ({ card }) => card.licence)].sort(([, a], [, b]) => b.length - a.length);
      for (const { card } of cards) {
        if (most === undefined || card.licence === most[0]) continue;
        yield {
          collection: "series",
          id: card.id,
          path: ["licence"],
          found: `${card.licence}, while ${most[1].map((other) => other.card.id).join(", ")} of the same source ${most[1].length === 1 ? "is" : "are"} under ${most[0]}`,
          fix: "give the terms of the source in both",
        };
      }
    }
  },
};
