import { z } from "zod";
import { fitted, parsed } from "../frame/json.ts";
import type { Publisher } from "../frame/publisher.ts";
import type { ReadValue, SeriesReader } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { codeOf, statesBy } from "../frame/states.ts";
import { type Cube, CubeSchema, cellsOf } from "./json-stat.ts";

const EUROSTAT: Publisher = {
  id: "eurostat",
  name: "Eurostat",
  origin: "https://ec.europa.eu",
  documentation: "https://ec.europa.eu/eurostat/web/user-guides/data-browser/api-data-access/api-getting-started/api",
  terms: "reuse with attribution (Decision 2011/833/EU)",
  pause: 1000,
};

/** EU trade by product; exports (flow 2) of all goods, of the 27 members of today, in euros, by year. */
const ASKED = { reporter: "EU27_2020", product: "TOTAL", flow: "2", freq: "A", indicators: "VALUE_IN_EUROS" } as const;
const DATASET = "DS-045409";
/** What the interface says, with status 200, instead of data: that it takes too long, or why it will not. */
const WarningSchema = z.object({ warning: z.unknown() }).or(z.object({ error: z.unknown() }));

export const exportsOfTheUnion: SeriesReader = {
  publisher: EUROSTAT,
  series: ["exports-eu"],
  dataset: `Comext ${DATASET}, ${Object.values(ASKED).join(" ")}`,
  bands: { exports: { relative: 0.05 } },
  limits: "Exports alone. The year that has not ended is left out.",
  async read({ get, held, year }) {
    const { rows } = held("exports-eu");
    const partners = [...new Set(rows.map(([, partner]) => partner ?? ""))].sort();
    const first = Math.min(...rows.map((row) => row[2]));
    const query = [
      ...Object.entries(ASKED).map(([name, value]) => `${name}=${value}`),
      ...partners.map((partner) => `partner=${codeOf(partner, "iso2")}`),
      `sinceTimePeriod=${first}`,
    ].join("&");
    const answer = await get(`/eurostat/api/comext/dissemination/statistics/1.0/data/${DATASET}?format=JSON&lang=EN&${query}`);
    const refuse = (found: string, remedy: string) => new Refused({ publisher: EUROSTAT.name, address: answer.address, found, remedy });
    const body = parsed(EUROSTAT, answer);
    if (WarningSchema.safeParse(body).success) throw refuse(`${JSON.stringify(body).slice(0, 200)} instead of data`, "run it again in an hour");
    const cube = fitted(EUROSTAT, answer, body, CubeSchema);
    for (const name of ["partner", "time"]) {
      if (!cube.id.includes(name))
        throw refuse(`no dimension ${name}, but ${cube.id.join(", ")}; expected partner and time`, "see what the dimensions are called now");
    }
    for (const [name, code] of Object.entries(ASKED)) {
      const found = Object.keys(indexOf(cube, name));
      if (found.join() !== code)
        throw refuse(`${name} ${found.join(", ") || "nowhere"} where ${code} was expected`, "see whether the unit or the list of codes changed");
    }
    const byCode = statesBy("iso2");
    const values = cellsOf(cube).map(({ codes, value, at }): ReadValue => {
      const partner = byCode.get(codes.partner ?? "");
      if (partner === undefined || !partners.includes(partner))
        throw refuse(`the partner "${codes.partner}", which was not asked for (cell ${at})`, "see which state it is now");
      if (!/^\d{4}$/.test(codes.time ?? "")) throw refuse(`the time "${codes.time}" where a year was expected (cell ${at})`, "see whether it is yearly data");
      return { entity: "EU27", partner, year: Number(codes.time), item: "exports", value: Math.round(value), from: `cell ${at}` };
    });
    return new Map([["exports-eu", values.filter((value) => value.year < year)]]);
  },
};

/** The codes of a dimension with their places. */
function indexOf(cube: Cube, name: string): Record<string, number> {
  const index = cube.dimension[name]?.category.index ?? {};
  return Array.isArray(index) ? Object.fromEntries(index.map((code, at) => [code, at])) : index;
}
