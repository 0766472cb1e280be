import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { search, searchIndex } from "./index.ts";

const index = searchIndex(dataset);
const first = (words: string, count = 4) => search(index, words).slice(0, count);
const paths = (words: string, count = 4) => first(words, count).map(({ path }) => path);

describe("who gains and who loses in the region", () => {
  it.each([
    "Is Russia losing Central Asia?",
    "Russia losing influence",
    "Russian influence in Central Asia",
    "China vs Russia",
    "Is China replacing Russia in Central Asia",
    "Turkey's influence in Central Asia",
    "EU or Russia",
    "who is winning in Central Asia",
    "теряет ли Россия Центральную Азию",
    "Китай против России",
    "влияние Китая в Центральной Азии",
  ])("the story, who leads and the comparison first: %s", (words) => expect(paths(words, 3)).toEqual(["", "vectors", "compare"]));

  it.each([
    ["Russia losing Kazakhstan", ["relations/KAZ/RUS", "", "vectors"]],
    ["is Kazakhstan turning away from Russia", ["relations/KAZ/RUS", "", "vectors"]],
    ["Kazakhstan vs Uzbekistan", ["relations/KAZ/UZB", "compare"]],
    ["Россия теряет Казахстан", ["relations/KAZ/RUS", "", "vectors"]],
  ])("the pair first: %s", (words, wanted) => expect(paths(words, wanted.length)).toEqual(wanted));

  it.each([
    "russia lost base",
    "China votes against Russia",
    "Russia Central Asia",
    "leader of Kazakhstan",
    "supreme leader of iran",
    "who leads Iran",
    "Putin visits Central Asia",
    "lost territory",
  ])("not where something else is asked: %s", (words) => expect(paths(words, 1)).not.toEqual([""]));
});

describe("a series by its name", () => {
  it.each([
    ["remittances", "Remittances received"],
    ["migrant workers", "Migrants by country of birth and of residence"],
    ["military spending", "Military spending, World Factbook"],
    ["Chinese loans", "Service of public foreign debt by creditor"],
    ["денежные переводы", "Remittances received"],
    ["мигранты", "Migrants by country of birth and of residence"],
  ])("leads to the series: %s", (words, title) => expect(first(words)[0]?.title).toBe(title));

  it("leads to the value of a republic that is named", () => {
    expect(first("remittances Tajikistan")[0]?.title).toBe("Remittances: Tajikistan");
    expect(first("население Узбекистана")[0]?.title).toBe("Population: Uzbekistan");
    expect(paths("remittances from Russia", 1)).toEqual(["series/reported-economy"]);
  });
});
