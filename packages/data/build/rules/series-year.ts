import { formatDay } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";

export const seriesYear: Rule = {
  name: "series-year",
  description: "A value is of a year between 1990 and the last that the dataset speaks for.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    const last = Number(formatDay(world.horizon).slice(0, 4));
    for (const [id, rows] of world.observations) {
      for (const [row, [, , year]] of rows.entries()) {
        if (year >= 1990 && year <= last) continue;
        yield { collection: "series", id, path: [], cell: { row, column: "year" }, found: `the year ${year}`, fix: `years run from 1990 to ${last}` };
      }
    }
  },
};
