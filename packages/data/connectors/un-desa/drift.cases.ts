import Papa from "papaparse";
import { type Drift, type Plant, replaced } from "../rehearsal/drift.ts";
import { migrantStock } from "./migrant-stock.ts";

const ANY = /xlsx$/;
/** Changes the cells of the sheet; the heading is its fourth line. */
const cells =
  (edit: (row: string[], heading: string[]) => void): Plant =>
  (recording) =>
    new Map(
      [...recording].map(([path, text]) => {
        const rows = Papa.parse<string[]>(text.trimEnd()).data;
        const heading = rows.find((row) => row[0] === "Index") ?? [];
        for (const row of rows.slice(rows.indexOf(heading) + 1)) edit(row, heading);
        return [path, `${Papa.unparse(rows, { newline: "\n" })}\n`];
      }),
    );
const isPair = (row: string[], origin: string, destination: string) => row[5] === origin && row[1] === destination;
const set = (year: string, value: string) =>
  cells((row, heading) => {
    if (isPair(row, "Kazakhstan", "Germany")) row[heading.indexOf(year)] = value;
  });

export const unDesaDrifts: readonly Drift[] = [
  {
    reader: migrantStock,
    renamed: replaced(ANY, "Location code of origin", "Origin code"),
    newYear: { plant: set("2024", "1140000"), key: "migrant-stock/KAZ/DEU/2024/migrants", value: 1_140_000 },
    withdrawn: { plant: set("2015", ""), key: "migrant-stock/KAZ/DEU/2015/migrants" },
    vanished: {
      plant: cells((row, heading) => {
        row[heading.indexOf("2015")] = "";
      }),
      year: "2015",
    },
    unit: replaced(ANY, "migrant stock at mid-year", "migrant stock at mid-year (thousands)"),
    unknownCode: { plant: replaced(ANY, "Kazakhstan,398", "Kazakhstan,999"), code: "999" },
    beyond: { plant: set("2010", "1816137"), key: "migrant-stock/KAZ/DEU/2010/migrants" },
    missingPage: null,
  },
];
