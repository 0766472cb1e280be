import { dueBy } from "../../src/query/index.ts";
import type { Rule } from "./rule.ts";

export const seriesRhythm: Rule = {
  name: "series-rhythm",
  description:
    "What a card says of the next edition names a month, a season or a year; a publisher who stopped brings none, one with a rhythm brings the next.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const { id, rhythm, nextExpected } of world.records.series.values()) {
      const at = { collection: "series", id } as const;
      if (nextExpected !== null && dueBy(nextExpected) === null) {
        yield { ...at, path: ["nextExpected"], found: JSON.stringify(nextExpected), fix: "write a month, a season or a year: June 2027, Summer 2027, 2027" };
      }
      if (nextExpected !== null && rhythm === "ended")
        yield { ...at, path: ["rhythm"], found: `ended, and ${nextExpected} expected`, fix: "leave out nextExpected, or say how often a new edition comes" };
      if (nextExpected === null && rhythm !== null && rhythm !== "irregular" && rhythm !== "ended")
        yield {
          ...at,
          path: ["rhythm"],
          found: `${rhythm}, and no next edition expected`,
          fix: "say under nextExpected when it comes, or leave rhythm out if that is not known",
        };
    }
  },
};
