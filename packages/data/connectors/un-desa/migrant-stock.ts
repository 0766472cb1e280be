import readXlsxFile from "read-excel-file/node";
import { refuseHtml } from "../frame/json.ts";
import type { ReadValue, SeriesReader } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { stateNamed, statesBy } from "../frame/states.ts";
import { POPULATION_DIVISION } from "./publisher.ts";

/** The revision that is read. Whoever raises it names the new one on the card as well. */
const REVISION = 2024;
const PATH = `/development/desa/pd/sites/www.un.org.development.desa.pd/files/undesa_pd_${REVISION}_ims_stock_by_sex_destination_and_origin.xlsx`;
const SHEET = "Table 1";
const REPUBLICS = new Set(["KAZ", "KGZ", "TJK", "TKM", "UZB"]);
/** Columns by what their heading says; the years of both sexes come before those of men and of women. */
const HEADINGS = {
  destination: /location code of destination/i,
  destinationName: /^region.*of destination$/i,
  origin: /location code of origin/i,
  originName: /^region.*of origin$/i,
};

export const migrantStock: SeriesReader = {
  publisher: POPULATION_DIVISION,
  series: ["migrant-stock"],
  dataset: `International Migrant Stock ${REVISION}, by destination and origin, both sexes`,
  bands: { migrants: { relative: 0.1, absolute: 500 } },
  limits: `Held are the revisions of 2019 and 2020; the one of ${REVISION} counts all years anew, so that the first refresh asks about each pair that moved. 2019 is in no later revision and stays.`,
  answersFor: (_, [, , year]) => year !== 2019,
  async read({ get }) {
    const answer = await get(PATH);
    const refuse = (found: string, remedy: string) => new Refused({ publisher: POPULATION_DIVISION.name, address: answer.address, found, remedy });
    const sheets = await readXlsxFile(answer.file).catch((error: Error) => {
      refuseHtml(POPULATION_DIVISION.name, answer.address, answer.text().slice(0, 2000));
      throw refuse(`a file that is no whole workbook (${error.message})`, "run it again; if it stays so, open the address in a browser");
    });
    const rows = sheets.find(({ sheet }) => sheet === SHEET)?.data;
    if (rows === undefined)
      throw refuse(`the sheets ${sheets.map(({ sheet }) => sheet).join(", ")} where "${SHEET}" was expected`, "see what the table is called now");
    const head = rows.findIndex((row) => row.some((cell) => typeof cell === "string" && HEADINGS.destination.test(cell)));
    const headings = (rows[head] ?? []).map((cell) =>
      String(cell ?? "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    );
    const places = Object.fromEntries(Object.entries(HEADINGS).map(([name, heading]) => [name, headings.findIndex((text) => heading.test(text))]));
    const missing = Object.entries(places).filter(([, at]) => at === -1);
    if (head === -1 || missing.length > 0) {
      const seen = head === -1 ? (rows[10] ?? []).join(" | ") : headings.join(" | ");
      throw refuse(`no column for ${missing.map(([name]) => name).join(", ")}; the headings are ${seen}`, "see what the columns are called now");
    }
    const years = new Map<number, number>();
    for (const [at, heading] of headings.entries()) if (/^\d{4}$/.test(heading) && !years.has(Number(heading))) years.set(Number(heading), at);
    if (years.size === 0) throw refuse(`no column of a year; the headings are ${headings.join(" | ")}`, "see what the columns are called now");
    const title = rows.slice(0, head).flat().join(" ");
    if (/thousand/i.test(title))
      throw refuse(`a title that speaks of thousands ("${title.slice(0, 200)}")`, "the series counts persons: see whether the unit changed");

    const states = statesBy("isoNumeric");
    const idOf = (row: readonly unknown[], code: "destination" | "origin", line: number): string | undefined => {
      const number = String(row[places[code] ?? -1] ?? "").padStart(3, "0");
      const name = String(row[places[`${code}Name`] ?? -1] ?? "")
        .replace(/\*/g, "")
        .trim();
      const id = states.get(number);
      const named = stateNamed(name);
      if (named !== null && named !== id && REPUBLICS.has(named))
        throw refuse(`the code "${number}" for ${name} in row ${line}`, "see which code the division uses now");
      return id;
    };
    const values = rows.slice(head + 1).flatMap((row, index): ReadValue[] => {
      const line = head + index + 2;
      const [origin, destination] = [idOf(row, "origin", line), idOf(row, "destination", line)];
      if (origin === undefined || destination === undefined || !(REPUBLICS.has(origin) || REPUBLICS.has(destination))) return [];
      return [...years].flatMap(([year, at]): ReadValue[] => {
        const value = typeof row[at] === "string" ? Number(row[at].replaceAll(/[\s,]/g, "")) : row[at];
        if (value === null || value === 0 || row[at] === "..") return [];
        if (typeof value !== "number" || !Number.isInteger(value))
          throw refuse(`${JSON.stringify(row[at])} where a number of persons was expected (row ${line}, ${year})`, "look at the row");
        return [{ entity: origin, partner: destination, year, item: "migrants", value, note: null, from: `row ${line}` }];
      });
    });
    return new Map([["migrant-stock", values]]);
  },
};
