import { type Drift, edited, replaced } from "../rehearsal/drift.ts";
import { tradeOfUzbekistan } from "./trade.ts";

type Table = [{ metadata: { name_en: string; value_en: string }[]; data: ({ Klassifikator_en: string } & Record<string, unknown>)[] }];
const EXPORTS = /sdmx_data_1105/;
const ANY = /sdmx_data/;
const set = (name: string, year: string, change: (before: number) => number | null) =>
  edited<Table>(EXPORTS, ([{ data }]) => {
    for (const row of data) if (row.Klassifikator_en === name) row[year] = change(Number(row[year] ?? 0));
  });

export const statUzDrifts: readonly Drift[] = [
  {
    reader: tradeOfUzbekistan,
    renamed: replaced(ANY, '"Klassifikator_en"', '"Classifier_en"'),
    newYear: { plant: set("Kazakhstan", "2024", () => 1_234_567.8), key: "trade-uzb/UZB/KAZ/2024/exports", value: 1_234_567.8 },
    withdrawn: { plant: set("Switzerland", "2019", () => null), key: "trade-uzb/UZB/CHE/2019/exports" },
    vanished: {
      plant: edited<Table>(ANY, ([{ data }]) => {
        for (const row of data) delete row["2020"];
      }),
      year: "2020",
    },
    unit: replaced(ANY, "thousand US dollars", "million soums"),
    unknownCode: { plant: replaced(ANY, '"Kyrgyzstan"', '"Ruritania"'), code: "Ruritania" },
    beyond: { plant: set("Turkey", "2021", (before) => before * 3), key: "trade-uzb/UZB/TUR/2021/exports" },
    missingPage: null,
  },
];
