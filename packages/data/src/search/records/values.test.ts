import { expect, it } from "vitest";
import { dataset } from "../../../test/dataset.ts";
import { openIndex, packIndex, search, searchIndex } from "../index.ts";
import { valueInWords } from "./values.ts";

const index = searchIndex(dataset);
const sent = openIndex(packIndex(dataset));

it.each([
  ["kazakhstan exports since 2010", "trade-kaz", "Exports of goods: Kazakhstan", "2018"],
  ["exports of Kazakhstan", "trade-kaz", "Exports of goods: Kazakhstan", "2018"],
  ["экспорт Казахстана", "trade-kaz", "Exports of goods: Kazakhstan", "2018"],
  ["Kazakhstan imports", "trade-kaz", "Imports of goods: Kazakhstan", "2018"],
  ["импорт Кыргызстана", "trade-kgz", "Imports of goods: Kyrgyzstan", "1994"],
  ["uzbekistan exports", "trade-uzb", "Exports of goods: Uzbekistan", "2010"],
])("means all partners where none is named, and says since when: %s", (words, series, title, since) => {
  const [first] = search(index, words);
  expect(first).toMatchObject({ path: `series/${series}`, title });
  expect(first?.says).toMatch(new RegExp(`, all partners: .* in \\d{4}; values since ${since}\\.$`));
  expect(search(sent, words)[0]).toMatchObject({ path: `series/${series}`, title });
});

it("means the partner that is named", () => {
  expect(search(index, "kazakhstan exports to Afghanistan")[0]?.title).toBe("Exports of goods: Kazakhstan and Afghanistan");
});

it.each([
  [14_731_000, "US$ thousand", "14.7 billion US$"],
  [20_034_609, "persons", "20,034,609 persons"],
  [48, "%", "48%"],
  [21.5, "% of GDP", "21.5% of GDP"],
])("tells %d %s as %s", (value, unit, told) => {
  expect(valueInWords(value, unit)).toBe(told);
});
