import { type Drift, edited, replaced } from "../rehearsal/drift.ts";
import { exportsOfTheUnion } from "./exports.ts";

interface Cube {
  value: Record<string, number | null>;
}
const ANY = /DS-045409/;
/** Years a partner in the recording: 2017 to 2025. */
const YEARS = 9;
const cell = (partner: number, year: number) => String(partner * YEARS + year - 2017);
const set = (at: string, change: (before: number) => number | null) =>
  edited<Cube>(ANY, ({ value }) => {
    value[at] = change(value[at] ?? 0);
  });

export const eurostatDrifts: readonly Drift[] = [
  {
    reader: exportsOfTheUnion,
    renamed: replaced(ANY, '"partner"', '"partner_geo"'),
    newYear: { plant: set(cell(0, 2024), () => 12_345_678_901), key: "exports-eu/EU27/KAZ/2024/exports", value: 12_345_678_901 },
    withdrawn: { plant: set(cell(3, 2018), () => null), key: "exports-eu/EU27/TKM/2018/exports" },
    vanished: {
      plant: edited<Cube>(ANY, ({ value }) => {
        for (const at of Object.keys(value)) if (Number(at) % YEARS === 2019 - 2017) delete value[at];
      }),
      year: "2019",
    },
    unit: replaced(ANY, "VALUE_IN_EUROS", "QUANTITY_IN_100KG"),
    unknownCode: { plant: replaced(ANY, '"KG"', '"XX"'), code: "XX" },
    beyond: { plant: set(cell(4, 2020), (before) => before * 1.5), key: "exports-eu/EU27/UZB/2020/exports" },
    missingPage: null,
  },
];
