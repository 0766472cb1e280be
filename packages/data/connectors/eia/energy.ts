import { z } from "zod";
import { readJson } from "../frame/json.ts";
import type { Publisher } from "../frame/publisher.ts";
import type { Comparer } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";

const EIA: Publisher = {
  id: "eia",
  name: "US Energy Information Administration",
  origin: "https://api.eia.gov",
  documentation: "https://www.eia.gov/opendata/documentation.php",
  terms: "public domain",
  pause: 1000,
  key: { variable: "EIA_API_KEY", parameter: "api_key", from: "register for a key at https://www.eia.gov/opendata/ (it is free)" },
};

/** Items of the series by product, activity and unit there, and what one of its units is in ours. */
const ITEMS: Readonly<Record<string, { product: string; activity: string; unit: string; factor: number }>> = {
  "coal-production": { product: "7", activity: "1", unit: "MT", factor: 1000 },
  "crude-oil-production": { product: "57", activity: "1", unit: "TBPD", factor: 1000 },
  "electricity-exports": { product: "2", activity: "4", unit: "BKWH", factor: 1e9 },
  "electricity-imports": { product: "2", activity: "3", unit: "BKWH", factor: 1e9 },
  "electricity-production": { product: "2", activity: "12", unit: "BKWH", factor: 1e9 },
  "natural-gas-consumption": { product: "26", activity: "2", unit: "BCM", factor: 1e9 },
  "natural-gas-exports": { product: "26", activity: "4", unit: "BCM", factor: 1e9 },
  "natural-gas-imports": { product: "26", activity: "3", unit: "BCM", factor: 1e9 },
  "natural-gas-production": { product: "26", activity: "1", unit: "BCM", factor: 1e9 },
};
const REPUBLICS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const ROWS = 5000;
/** Parts by which an edition may differ from the one the Factbook printed. */
const TOLERANCE = 0.05;

const AnswerSchema = z.object({
  response: z.object({
    total: z.coerce.number(),
    data: z.array(
      z.object({
        period: z.coerce.string().regex(/^\d{4}$/, "expected a year"),
        productId: z.coerce.string(),
        activityId: z.coerce.string(),
        countryRegionId: z.string(),
        unit: z.string(),
        value: z.union([z.string(), z.number(), z.null()]),
      }),
    ),
  }),
});

/** The World Factbook, which was withdrawn in February 2026, took its energy from here. */
export const energy: Comparer = {
  id: "energy-eia",
  publisher: EIA,
  dataset: "International energy statistics, by year",
  compares: "the series energy, which the World Factbook printed, with the agency it was taken from, and which years that has beyond it",
  limits: "A key is needed. The Factbook ended in 2026: newer years would be a series of their own, on a card that names the agency.",
  async differences({ get, held }) {
    const { rows } = held("energy");
    const found: string[] = [];
    for (const [item, { product, activity, unit, factor }] of Object.entries(ITEMS)) {
      const facets = [
        ...REPUBLICS.map((id) => `facets[countryRegionId][]=${id}`),
        `facets[productId][]=${product}`,
        `facets[activityId][]=${activity}`,
        `facets[unit][]=${unit}`,
      ];
      const answer = await get(`/v2/international/data/?frequency=annual&data[0]=value&${facets.join("&")}&start=2010&length=${ROWS}`);
      const refuse = (what: string, remedy: string) => new Refused({ publisher: EIA.name, address: answer.address, found: what, remedy });
      const { total, data } = readJson(EIA, answer, AnswerSchema).response;
      if (total !== data.length) throw refuse(`${data.length} rows where ${total} were announced`, "ask for fewer at a time");
      const theirs = new Map<string, number>();
      for (const row of data) {
        if (row.unit !== unit) throw refuse(`the unit "${row.unit}" where ${unit} was asked for`, "see whether units are named otherwise now");
        if (!REPUBLICS.includes(row.countryRegionId))
          throw refuse(`the country code "${row.countryRegionId}", which was not asked for`, "see which state it is now");
        const value = Number(row.value);
        if (row.value !== null && row.value !== "" && !Number.isNaN(value)) theirs.set(`${row.countryRegionId}/${row.period}`, value * factor);
      }
      const ours = rows.filter((row) => row[3] === item);
      for (const [entity, , year, , value] of ours) {
        const other = theirs.get(`${entity}/${year}`);
        if (other !== undefined && Math.abs(other - value) > TOLERANCE * Math.max(Math.abs(value), Math.abs(other)))
          found.push(`${item} ${entity} ${year}: ${value} here, ${other} there`);
      }
      const last = Math.max(...ours.map((row) => row[2]));
      const newer = [...new Set([...theirs.keys()].map((key) => Number(key.split("/")[1])))].filter((year) => year > last);
      if (newer.length > 0) found.push(`${item}: ${newer.sort().join(", ")} there, ${last} is the last here`);
    }
    return found;
  },
};
