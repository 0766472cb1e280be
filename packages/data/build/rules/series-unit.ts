import type { Rule } from "./rule.ts";

/** The units of the values that are held, with the highest that a value in a unit of a whole can be. */
const UNITS: ReadonlyMap<string, number | null> = new Map([
  ["%", 100],
  ["% of GDP", 100],
  ["EUR", null],
  ["TWh", null],
  ["US$", null],
  ["US$ (current)", null],
  ["US$ (current) per person", null],
  ["US$ of 2021", null],
  // As the customs tables have it.
  ["US$ thousand", null],
  ["barrels a day", null],
  ["conflicts", null],
  ["cubic metres", null],
  ["kWh", null],
  ["level, 1 or 2", 2],
  ["persons", null],
  ["points", null],
  ["score, 0 to 1", 1],
  ["share, 0 to 1", 1],
  ["tonnes", null],
  ["trips", null],
  ["visits", null],
  ["votes", null],
]);

export const seriesUnit: Rule = {
  name: "series-unit",
  description: "The unit of an item is one of those in use, so that series can be compared, and its bounds are those of the unit.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const { id, items } of world.records.series.values()) {
      for (const [index, { unit, most }] of items.entries()) {
        const highest = UNITS.get(unit);
        const at = { collection: "series" as const, id, path: ["items", index, "unit"] };
        if (highest === undefined)
          yield {
            ...at,
            found: `${unit}, which no series has`,
            fix: `write one of ${[...UNITS.keys()].join("; ")}; a new one gets its line in build/rules/series-unit.ts`,
          };
        else if (highest !== null && most !== highest)
          yield { ...at, found: `${unit}, and no value above ${most}`, fix: `a value in ${unit} can be ${highest} at most: correct the unit, or most` };
      }
    }
  },
};
