import { z } from "zod";
import { readJson } from "../frame/json.ts";
import type { Comparer } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { codeOf } from "../frame/states.ts";
import { DATA_PORTAL } from "./publisher.ts";

/** Total population by sex, of which both sexes of the medium variant are read. */
const INDICATOR = 49;
const PageSchema = z.object({
  pages: z.int(),
  total: z.int(),
  data: z.array(z.object({ iso3: z.string(), timeLabel: z.string(), variant: z.string(), sex: z.string(), value: z.number() })),
});
/** Parts by which the Bank and the division may differ: the Bank takes over most of the division's figures. */
const TOLERANCE = 0.01;

export const populationOfTheDivision: Comparer = {
  id: "population-un",
  publisher: DATA_PORTAL,
  dataset: `World Population Prospects, indicator ${INDICATOR}`,
  compares: "population of the five republics by the World Bank with the estimates of the United Nations",
  limits: "A token is needed. Projections are not compared.",
  async differences({ get, held, year }) {
    const rows = held("population").rows.filter(([entity]) => ["KAZ", "KGZ", "TJK", "TKM", "UZB"].includes(entity));
    const first = Math.min(...rows.map((row) => row[2]));
    const locations = ["KAZ", "KGZ", "TJK", "TKM", "UZB"].map((id) => Number(codeOf(id, "isoNumeric"))).join(",");
    const theirs = new Map<string, number>();
    let read = 0;
    for (let page = 1; ; page++) {
      const path = `/dataportalapi/api/v1/data/indicators/${INDICATOR}/locations/${locations}/start/${first}/end/${year - 1}?pagingInHeader=false&format=json&pageSize=100&pageNumber=${page}`;
      const answer = await get(path);
      const { pages, total, data } = readJson(DATA_PORTAL, answer, PageSchema);
      read += data.length;
      for (const { iso3, timeLabel, variant, sex, value } of data) if (sex === "Both sexes" && variant === "Median") theirs.set(`${iso3}/${timeLabel}`, value);
      if (page < pages) continue;
      if (read === total) break;
      throw new Refused({
        publisher: DATA_PORTAL.name,
        address: answer.address,
        found: `${read} rows where ${total} were announced`,
        remedy: "run it again: pages are missing",
      });
    }
    return rows.flatMap(([entity, , at, , value]) => {
      const other = theirs.get(`${entity}/${at}`);
      if (other === undefined) return [`${entity} ${at}: ${value} here, nothing there`];
      return Math.abs(other - value) <= TOLERANCE * value
        ? []
        : [`${entity} ${at}: ${value} here, ${Math.round(other)} there (${((other / value - 1) * 100).toFixed(1)}%)`];
    });
  },
};
