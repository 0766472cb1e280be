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
      ["none", "Kazakhstan's soldiers came to Uzbekistan's border."],
    ],
  );
});
