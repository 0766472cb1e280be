import { describe, expect, it } from "vitest";
import { dataset } from "../../../test/dataset.ts";
import { checkText } from "../index.ts";
import { expectStances } from "../stances.fixtures.ts";

describe("offices", () => {
  expectStances(
    ["office"],
    [
      ["agrees", "Nazarbayev was president of Kazakhstan until 2019."],
      // The other state is the neighbour's.
      ["none", "Uzbekistan opened its border with Kyrgyzstan under President Karimov."],
      ["differs", "Nazarbayev was president of Kazakhstan until 2015."],
      ["agrees", "Tokayev became president of Kazakhstan in 2019."],
      ["agrees", "Олжас Бектенов стал премьером 6 февраля 2024 года, сменив Алихана Смаилова."],
      ["differs", "Премьером назначен Олжас Бектенов, сменивший Аскара Мамина."],
      ["agrees", "Gurbanguly Berdimuhamedow stepped back. He had ruled since December 2006, when Saparmurat Niyazov died."],
      ["differs", "Tokayev became president of Kazakhstan in 2016."],
      ["agrees", "Tokayev has been president of Kazakhstan since 2019."],
      ["differs", "Tokayev has been president of Kazakhstan since 2012."],
      ["agrees", "Tokayev did not become president of Kazakhstan in 2016."],
      ["differs", "Tokayev did not become president of Kazakhstan in 2019."],
      ["agrees", "Akayev was ousted in 2005."],
      ["differs", "Akayev was ousted in 2010."],
      ["agrees", "Bakiyev was toppled in 2010."],
      ["differs", "Karimov stepped down as president of Uzbekistan in 2010."],
      ["differs", "Atambayev, the president of Tajikistan, resigned."],
      ["agrees", "Putin became president of Russia in 2000."],
      [null, "Will Tokayev resign in 2025?"],
      [null, "Tokayev may have become president of Kazakhstan in 2012."],
      [null, "Putin said that Tokayev became president in 2012."],
      ["agrees", "Putin said that Tokayev became president in 2019."],
      ["agrees", "Назарбаев был президентом Казахстана до 2019 года."],
      ["agrees", "Токаев стал президентом Казахстана в 2019 году."],
      ["differs", "Токаев стал президентом Казахстана в 2012 году."],
      ["agrees", "Хасан Рухани стал президентом в 2013 году."],
      ["agrees", "Акаев был свергнут в 2005 году."],
    ],
  );

  it("is not asked of the president's guest", () => {
    const [sentence] = checkText(dataset, "Xi Jinping told the president of Tajikistan in 2014 that trade had grown.");
    expect(sentence?.answers.filter(({ stance }) => stance === "differs")).toEqual([]);
  });
});

describe("handovers", () => {
  expectStances(
    ["office"],
    [
      ["agrees", "Nazarbayev handed the presidency to Tokayev in 2019."],
      ["differs", "Nazarbayev handed the presidency to Tokayev in 2012."],
      ["differs", "Tokayev handed the presidency to Nazarbayev in 2019."],
      ["agrees", "Mirziyoyev succeeded Karimov as president of Uzbekistan in 2016."],
      ["differs", "Karimov succeeded Mirziyoyev as president of Uzbekistan in 2016."],
      ["agrees", "Karimov was succeeded by Mirziyoyev in 2016."],
      ["agrees", "Serdar Berdimuhamedow succeeded his father Gurbanguly in 2022."],
      // Two who followed each other in two offices: the one that is named, and its day.
      ["agrees", "Dmitry Medvedev succeeded Vladimir Putin as president of Russia in 2008."],
      ["agrees", "Vladimir Putin succeeded Dmitry Medvedev as president of Russia in 2012."],
      ["differs", "Dmitry Medvedev succeeded Vladimir Putin as president of Russia in 2012."],
      ["differs", "Vladimir Putin succeeded Dmitry Medvedev as president of Russia in 2008."],
      ["agrees", "Atambayev took over from Otunbayeva in Kyrgyzstan in 2011 without unrest."],
      [null, "Was Karimov succeeded by Mirziyoyev in 2010?"],
      ["agrees", "Мирзиёев сменил Каримова на посту президента в 2016 году."],
    ],
  );
});
