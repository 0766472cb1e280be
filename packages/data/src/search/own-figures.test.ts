import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { find } from "../query/index.ts";
import { search, searchIndex } from "./index.ts";
import { ownFiguresOf, packOwnFigures, unpackOwnFigures } from "./own-figures.ts";

const figures = ownFiguresOf(dataset);

describe("figures of one state", () => {
  it("are those over all partners where there is such a row", () => {
    expect(figures.get("trade-kaz/exports/KAZ")).toEqual({ partner: "WLD", from: 2018, to: 2023 });
    expect(figures.get("gdp/gdp/UZB")).toEqual({ partner: "", from: 1990, to: 2023 });
    expect(figures.get("trade-shares/exports/TJK")?.partner).toBe("");
  });

  it("are packed and unpacked as they were", () => {
    expect(unpackOwnFigures(packOwnFigures(figures))).toEqual(figures);
    expect(unpackOwnFigures("").size).toBe(0);
    expect(() => unpackOwnFigures("A sentence of a document.")).toThrow(RangeError);
  });
});

describe("a question for a figure of one state", () => {
  const first = (words: string) => search(searchIndex(dataset), words)[0];

  it.each([
    ["Kazakhstan exports since 2010", "trade-kaz", "country=KAZ&partner=WLD&item=exports"],
    ["экспорт Казахстана с 2010 года", "trade-kaz", "country=KAZ&partner=WLD&item=exports"],
    ["exports of Uzbekistan", "trade-uzb", "country=UZB&partner=WLD&item=exports"],
    ["импорт Кыргызстана", "trade-kgz", "country=KGZ&partner=WLD&item=imports"],
    // Shares of single partners add to no whole that is held.
    ["imports of Tajikistan", "trade-shares", "country=TJK&item=imports"],
    ["remittances to Tajikistan since 2000", "remittances", "country=TJK&item=share-of-gdp"],
    ["долг Таджикистана", "debt-service", "country=TJK&partner=WLD&item=principal"],
    ["population of Kazakhstan", "population", "country=KAZ&item=population"],
    ["население Казахстана", "population", "country=KAZ&item=population"],
    ["ВВП Узбекистана", "gdp", "country=UZB&item=gdp"],
    ["GDP per capita Turkmenistan", "gdp", "country=TKM&item=gdp-per-person"],
    ["Kazakhstan oil exports", "energy", "country=KAZ&item=crude-oil-exports"],
    ["газ экспорт Туркменистан", "energy", "country=TKM&item=natural-gas-exports"],
    ["military spending of Kazakhstan", "military-spending", "country=KAZ&item=military-share-of-gdp"],
  ])("%s: %s?%s", (words, series, query) => {
    expect(first(words)).toMatchObject({ path: `series/${series}`, view: { query } });
  });

  it.each(["exports of kazakhstan to china", "population", "remittances from Russia", "migrants in Kazakhstan", "kazakhstan"])("and no other: %s", (words) => {
    expect(first(words)?.view).toBeNull();
  });

  it("leads to what the series holds", () => {
    for (const key of figures.keys()) {
      const [series = "", item] = key.split("/");
      expect(find(dataset.series, series)?.items.map(({ id }) => id)).toContain(item);
    }
    // The title of the whole series, and not that of the one partner whose row fits best.
    expect(first("Kazakhstan exports since 2010")?.title).toBe(find(dataset.series, "trade-kaz")?.title);
  });
});
