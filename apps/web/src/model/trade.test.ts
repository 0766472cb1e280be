import { expect, it } from "vitest";
import { tradeLeads, tradePart } from "./trade.ts";

const RIVALS = ["CHN", "RUS"] as const;
const brief = (series: Parameters<typeof tradeLeads>[0], entity: string) =>
  tradeLeads(series, entity, RIVALS, [2010, 2023]).map(({ partner, from, to }) => `${partner} ${from}-${to}`);

it("tells every change of the lead, and not the last alone", () => {
  expect(brief("trade-kaz", "KAZ")).toEqual(["RUS 2018-2022", "CHN 2023-2023"]);
  expect(brief("trade-kgz", "KGZ")).toEqual(["RUS 2010-2015", "CHN 2016-2019", "RUS 2020-2021", "CHN 2022-2023"]);
  expect(brief("trade-uzb", "UZB")).toEqual(["RUS 2010-2014", "CHN 2015-2020", "RUS 2021-2022", "CHN 2023-2023"]);
});

it("names in every year of a span the partner that has the larger part", () => {
  for (const { partner, from, to } of tradeLeads("trade-uzb", "UZB", RIVALS, [2010, 2023])) {
    for (let year = from; year <= to; year++) {
      const [china = 0, russia = 0] = RIVALS.map((code) => tradePart("trade-uzb", "UZB", code, year) ?? Number.NaN);
      expect(partner, String(year)).toBe(china > russia ? "CHN" : "RUS");
    }
  }
});
