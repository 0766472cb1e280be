import { formatDay, parsePeriod } from "../../src/time/index.ts";
import { LAST_READING } from "../load/index.ts";
import type { Rule } from "./rule.ts";

export const sourceDates: Rule = {
  name: "source-dates",
  description: "A source was published before the day on which it was read, and read by the day on which the records were last worked on.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    for (const { id, published, read } of world.records.sources.values()) {
      const day = read === null ? null : dayOf(read);
      if (day !== null && day > LAST_READING)
        yield {
          collection: "sources",
          id,
          path: ["read"],
          found: `read on ${read}, after ${formatDay(LAST_READING)}`,
          fix: "correct the day: a copy cannot be read in the future; if it was read since, move LAST_READING in build/load/last-reading.ts",
        };
      if (published !== null && published.edtf === read)
        yield {
          collection: "sources",
          id,
          path: ["published"],
          found: `published on ${published.edtf}, the day on which it was read`,
          fix: "give the day that the source bears; leave published out if it bears none",
        };
      else if (published !== null && published.earliest > (day ?? world.horizon)) {
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
