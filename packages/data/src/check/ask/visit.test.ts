import { describe } from "vitest";
import { expectStances } from "../stances.fixtures.ts";

describe("visits", () => {
  expectStances(
    ["visit"],
    [
      ["agrees", "Xi Jinping visited Kazakhstan in September 2022."],
      // Not all there were are held, so that nothing found says nothing.
      ["cannot-tell", "Xi Jinping visited Kazakhstan in 1995."],
      ["cannot-tell", "Biden visited Uzbekistan in 2022."],
      ["cannot-tell", "Xi Jinping did not visit Kazakhstan in 1995."],
      ["differs", "Xi Jinping did not visit Kazakhstan in September 2022."],
      ["agrees", "Putin flew to Dushanbe in June 2022."],
      ["agrees", "Macron visited Kazakhstan in November 2023."],
      ["differs", "No American president has ever visited Kazakhstan."],
      ["differs", "Türkiye has never sent a president to Turkmenistan."],
      [null, "Putin will visit Kazakhstan in 2025."],
      [null, "Did Xi Jinping visit Kazakhstan in September 2022?"],
      ["agrees", "Moscow said that Xi Jinping visited Kazakhstan in September 2022."],
      ["agrees", "Си Цзиньпин посетил Казахстан в сентябре 2022 года."],
      ["differs", "Си Цзиньпин не посетил Казахстан в сентябре 2022 года."],
      ["agrees", "Хасан Рухани посетил Казахстан в 2014 году."],
      // A day of a stay of several.
      ["agrees", "Putin arrived in Astana on 27 November 2024."],
      // Once, and nobody says when.
      [null, "The president of Uzbekistan also arrived in Astana."],
      // Where the sentence goes on, not where he went.
      ["none", "The first to arrive in Xi'an was President Tokayev, head of China's largest trading partner in Central Asia."],
      ["cannot-tell", "Putin visited neither Kazakhstan nor Uzbekistan in 2021."],
      ["none", "Kazakhstan's soldiers came to Uzbekistan's border."],
    ],
  );
});
