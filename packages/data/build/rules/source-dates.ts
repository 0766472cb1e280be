import { formatDay, parsePeriod } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";

export const sourceDates: Rule = {
  name: "source-dates",
  description: "A source was published before it was read, and read before the last day the dataset speaks for.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    for (const { id, published, read } of world.records.sources.values()) {
      const day = read === null ? null : dayOf(read);
      if (day !== null && day > world.horizon)
        yield {
          collection: "sources",
          id,
          path: ["read"],
          found: `read on ${read}, after ${formatDay(world.horizon)}`,
          fix: "correct the day, or move the horizon",
        };
      if (published !== null && published.earliest > (day ?? world.horizon)) {
        yield {
          collection: "sources",
          id,
          path: ["published"],
          found: `published on ${published.edtf}, after it was read`,
          fix: "correct one of the two dates",
        };
      }
    }
  },
};

function dayOf(iso: string): number | null {
  return parsePeriod(iso)?.earliest ?? null;
}
