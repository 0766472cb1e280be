import { describe, expect, it } from "vitest";
import { dataset } from "../../../test/dataset.ts";
import { checkText } from "../check.ts";

const answers = (text: string) =>
  checkText(dataset, text).flatMap(({ answers }) => answers.filter(({ question }) => question.startsWith("Did it rise or fall")));
const stances = (text: string) => answers(text).map(({ stance }) => stance);

/** Population of a republic in a year, as the series has it. */
function population(country: string, year: number): number {
  const held = dataset.series.observations.population;
  const row = held?.rows.find(([who, , of]) => who === country && of === year);
  if (row?.[4] == null) throw new Error(`no population of ${country} in ${year}`);
  return row[4];
}

describe("figures that rise and fall", () => {
  it("are compared between the two years, in both languages", () => {
    expect(population("UZB", 2023)).toBeGreaterThan(population("UZB", 2010));
    expect(stances("From 2010 to 2023 the population of Uzbekistan grew.")).toEqual(["agrees"]);
    expect(stances("From 2010 to 2023 the population of Uzbekistan shrank.")).toEqual(["differs"]);
    expect(stances("С 2010 по 2023 год население Узбекистана сокращалось.")).toEqual(["differs"]);
  });

  it("show both figures and their series", () => {
    const [answer] = answers("From 2010 to 2023 the population of Uzbekistan shrank.");
    expect(answer?.held).toMatch(/^2010: [\d,]+ persons, 2023: [\d,]+ persons \(/);
    expect(answer?.records).toEqual(["series/population"]);
  });

  it("weigh how much where the text says it", () => {
    expect(stances("From 2010 to 2023 the population of Uzbekistan doubled.")).toEqual(["differs"]);
  });

  it.each([
    "The share of Russia in Kazakhstan's exports fell from 2018 to 2023.",
    "The growth of Uzbekistan's population fell from 2010 to 2023.",
    "Kazakhstan's exports rose and fell between 2018 and 2023.",
    "Kazakhstan's wheat exports fell from 2018 to 2023.",
    "The population of Uzbekistan fell from 1890 to 1900.",
  ])("say nothing of a part, of a pace, of both ways, of one good, or of years that are not held: %s", (text) => {
    expect(stances(text)).toEqual([]);
  });
});
