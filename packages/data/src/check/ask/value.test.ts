import { describe } from "vitest";
import { expectStances } from "../stances.fixtures.ts";

describe("values", () => {
  expectStances(
    ["value"],
    [
      ["agrees", "Remittances were 48 percent of Tajikistan's GDP in 2022."],
      ["differs", "Remittances were 10 percent of Tajikistan's GDP in 2022."],
      ["agrees", "The population of Kazakhstan is 20 million people."],
      ["differs", "The population of Kazakhstan is 40 million people."],
      ["agrees", "In 2021 Kazakhstan's exports to China were 9.8 billion dollars."],
      ["differs", "In 2021 Kazakhstan's exports to China were 50 billion dollars."],
      [null, "Is the population of Kazakhstan 40 million people?"],
      [null, "Officials said that the population of Kazakhstan is 40 million people."],
      ["none", "Kazakhstan's exports to China grew."],
      ["agrees", "Население Узбекистана — 36 млн человек."],
      ["differs", "Население Узбекистана — 80 млн человек."],
    ],
  );
});

describe("largest partners", () => {
  expectStances(
    ["partner"],
    [
      ["agrees", "China was Kazakhstan's largest trading partner in 2023."],
      ["differs", "Germany was Kazakhstan's largest trading partner in 2023."],
      ["differs", "Japan is Uzbekistan's largest trading partner."],
      [null, "Is Germany Kazakhstan's largest trading partner?"],
      [null, "Germany may become Kazakhstan's largest trading partner."],
      ["agrees", "Китай — крупнейший торговый партнёр Казахстана."],
    ],
  );
});
