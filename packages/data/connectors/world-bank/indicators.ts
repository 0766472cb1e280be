import { z } from "zod";
import type { Asking, ReadValue, SeriesReader } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { allPages, PageSchema } from "./pages.ts";
import { WORLD_BANK } from "./publisher.ts";

const RowSchema = z.object({
  indicator: z.object({ id: z.string(), value: z.string() }),
  countryiso3code: z.string(),
  date: z.string().regex(/^\d{4}$/, "expected a year of four digits"),
  value: z.number().nullable(),
});
const AnswerSchema = z.tuple([PageSchema, z.array(RowSchema).nullable()]).transform(([page, rows]) => ({ page, rows: rows ?? [] }));

/** An indicator of the Bank as an item of a series. The name tells the unit: another name is another unit. */
interface Indicator {
  code: string;
  name: string;
  series: string;
  item: string;
  /** Digits after the point that the series keeps. */
  digits: number;
}

const POPULATION: Indicator = { code: "SP.POP.TOTL", name: "Population, total", series: "population", item: "population", digits: 0 };
const PRODUCT: Indicator = { code: "NY.GDP.MKTP.CD", name: "GDP (current US$)", series: "gdp", item: "gdp", digits: 0 };
const REMITTANCES: Indicator = {
  code: "BX.TRF.PWKR.DT.GD.ZS",
  name: "Personal remittances, received (% of GDP)",
  series: "remittances",
  item: "share-of-gdp",
  digits: 10,
};

/** What the Bank calls otherwise than the dataset. */
const THEIRS: Readonly<Record<string, string>> = { EU: "EUU" };
const OURS = new Map(Object.entries(THEIRS).map(([ours, theirs]) => [theirs, ours]));

async function readIndicator({ get, held, year }: Asking, { code, name, series, item, digits }: Indicator): Promise<ReadValue[]> {
  const { rows } = held(series);
  const entities = [...new Set(rows.map(([entity]) => entity))];
  const first = Math.min(...rows.map((row) => row[2]));
  const countries = entities.map((entity) => THEIRS[entity] ?? entity).join(";");
  const path = `/v2/country/${countries}/indicator/${code}?date=${first}:${year}`;
  const read = await allPages(get, path, AnswerSchema);
  return read.flatMap(({ row, from }): ReadValue[] => {
    const refuse = (found: string, remedy: string) =>
      new Refused({ publisher: WORLD_BANK.name, address: `${WORLD_BANK.origin}${path}`, found: `${found} (${from})`, remedy });
    if (row.indicator.id !== code || row.indicator.value !== name) {
      throw refuse(
        `the indicator ${row.indicator.id} "${row.indicator.value}" where ${code} "${name}" was expected`,
        "see whether its unit or definition changed",
      );
    }
    const entity = OURS.get(row.countryiso3code) ?? row.countryiso3code;
    if (!entities.includes(entity))
      throw refuse(`the country code "${row.countryiso3code}", which was not asked for`, "see which state it is now; enter it in THEIRS");
    return row.value === null ? [] : [{ entity, partner: null, year: Number(row.date), item, value: rounded(row.value, digits), from }];
  });
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** Population and product come together: the product per person is made from both. */
export const peopleAndProduct: SeriesReader = {
  publisher: WORLD_BANK,
  series: ["population", "gdp"],
  dataset: "World Development Indicators, SP.POP.TOTL and NY.GDP.MKTP.CD",
  bands: { population: { relative: 0.03 }, gdp: { relative: 0.1 }, "gdp-per-person": { relative: 0.12 } },
  limits: "The product per person is computed here, not read; states that are not in the series are not added.",
  async read(asking) {
    const people = await readIndicator(asking, POPULATION);
    const product = await readIndicator(asking, PRODUCT);
    const living = new Map([
      ...asking.held("population").rows.map(([entity, , year, , value]) => [`${entity}/${year}`, value] as const),
      ...people.map(({ entity, year, value }) => [`${entity}/${year}`, value] as const),
    ]);
    const perPerson = product.flatMap((value): ReadValue[] => {
      const number = living.get(`${value.entity}/${value.year}`);
      return number === undefined ? [] : [{ ...value, item: "gdp-per-person", value: rounded(value.value / number, 1) }];
    });
    return new Map([
      ["population", people],
      ["gdp", [...product, ...perPerson]],
    ]);
  },
};

export const remittances: SeriesReader = {
  publisher: WORLD_BANK,
  series: ["remittances"],
  dataset: "World Development Indicators, BX.TRF.PWKR.DT.GD.ZS",
  // Shares of the economy are revised with it: half a point of a small share is much of it.
  bands: { "share-of-gdp": { relative: 0.1, absolute: 0.5 } },
  limits: "Turkmenistan has one year; where the money comes from is not said.",
  read: async (asking) => new Map([["remittances", await readIndicator(asking, REMITTANCES)]]),
};
