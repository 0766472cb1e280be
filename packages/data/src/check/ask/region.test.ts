import { describe, expect, it } from "vitest";
import { dataset } from "../../../test/dataset.ts";
import { checkText } from "../index.ts";
import { expectStances } from "../stances.fixtures.ts";

const first = (text: string) => checkText(dataset, text)[0];

describe("bases in the region as a whole", () => {
  expectStances(
    ["deployment"],
    [
      ["differs", "Russia has lost all its bases in Central Asia."],
      ["differs", "Russia has no military bases in Central Asia."],
      ["differs", "Russia has closed its last base in Central Asia."],
      ["agrees", "Russia has not lost all its bases in Central Asia."],
      ["agrees", "Russia still has bases in Central Asia."],
      ["agrees", "Russia has at least five bases in Central Asia."],
      // Which of the sites are called bases, the records do not say.
      ["possibly", "Russia has 10 bases in Central Asia."],
      ["cannot-tell", "Russia has three bases in Central Asia."],
      ["cannot-tell", "Russia has 40 bases in Central Asia."],
      ["possibly", "The United States has lost all its bases in Central Asia."],
      ["differs", "The United States had no bases in Central Asia in 2005."],
      ["differs", "Россия потеряла все свои базы в Центральной Азии."],
      ["agrees", "У России есть базы в Центральной Азии."],
      [null, "Has Russia lost all its bases in Central Asia?"],
    ],
  );
});

describe("visits of all five", () => {
  expectStances(
    ["visit"],
    [
      ["agrees", "Putin visited all five republics in 2022."],
      ["agrees", "In 2022 Putin came to all five Central Asian states."],
      ["differs", "Putin did not visit all five republics in 2022."],
      ["cannot-tell", "Xi Jinping visited all five republics in 2022."],
      ["cannot-tell", "Putin visited all five republics in one trip in 2022."],
      ["differs", "Putin visited three of the five republics in 2022."],
      ["possibly", "Putin travelled to Central Asia five times in 2022."],
      ["agrees", "Путин в 2022 году посетил все пять республик."],
    ],
  );

  it("asks in the right words and lists every stop", () => {
    const answer = first("Putin visited all five republics in 2022.")?.answers[0];
    expect(answer?.question).toBe("Was Vladimir Putin in all five republics (2022)?");
    for (const state of ["Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"]) expect(answer?.held).toContain(`visited ${state}`);
    expect(answer?.records).toHaveLength(5);
  });
});

describe("the largest partner", () => {
  expectStances(
    ["partner"],
    [
      ["agrees", "China was Kazakhstan's largest trading partner in 2023."],
      ["differs", "Russia was Kazakhstan's largest trading partner in 2023."],
      ["differs", "China was not Kazakhstan's largest trading partner in 2023."],
      ["agrees", "Russia was not Kazakhstan's largest trading partner in 2023."],
      // Within five parts of a hundred both are only possibly first.
      ["possibly", "Russia was Uzbekistan's largest trading partner in 2021."],
      ["possibly", "China was Uzbekistan's largest trading partner in 2021."],
      ["agrees", "Russia is Kazakhstan's second largest trading partner."],
      ["agrees", "Russia is one of Kazakhstan's largest trading partners."],
      ["differs", "Kazakhstan is Uzbekistan's largest trading partner."],
      // In books that are not held.
      ["none", "Kazakhstan is Russia's largest trading partner."],
      ["none", "Kazakhstan is China's largest trading partner in Central Asia."],
      ["differs", "Крупнейшим торговым партнёром Казахстана в 2023 году была Россия."],
    ],
  );

  it("says why it is only possibly so", () => {
    expect(first("Russia was Uzbekistan's largest trading partner in 2021.")?.answers[0]?.held).toContain("within 5% of each other");
  });
});

describe("who passed whom in trade", () => {
  expectStances(
    ["partner"],
    [
      ["agrees", "In 2023 China overtook Russia in trade with Kazakhstan."],
      ["agrees", "China passed Russia as Kazakhstan's trading partner in 2023."],
      ["agrees", "Russia was overtaken by China in trade with Kazakhstan in 2023."],
      ["differs", "In 2019 China overtook Russia in trade with Kazakhstan."],
      ["differs", "Russia overtook China in trade with Kazakhstan in 2023."],
      // Ahead already the year before.
      ["differs", "China overtook Russia in trade with Uzbekistan in 2019."],
      ["agrees", "China is ahead of Russia in trade with Uzbekistan."],
      ["differs", "China is behind Russia in trade with Uzbekistan."],
      ["agrees", "In 2023 Kazakhstan traded more with China than with Russia."],
      ["agrees", "In 2023 China traded more with Kazakhstan than Russia did."],
      ["differs", "In 2019 China traded more with Kazakhstan than Russia."],
      ["agrees", "Kazakhstan's trade with China was larger than with Russia in 2023."],
      ["differs", "Kazakhstan's trade with China was smaller than its trade with Russia in 2023."],
      ["agrees", "В 2023 году Казахстан торговал с Китаем больше, чем с Россией."],
      ["agrees", "В 2023 году Китай торговал с Казахстаном больше, чем Россия."],
      ["differs", "В 2023 году торговля Казахстана с Китаем была меньше, чем с Россией."],
      ["none", "In 2023 Kazakhstan traded more with China than Russia did."],
      ["differs", "In 2023 Kazakhstan traded more with Russia than with China."],
      ["possibly", "In 2021 Uzbekistan traded more with Russia than with China."],
      ["cannot-tell", "In 2035 China overtook Russia in trade with Kazakhstan."],
      ["agrees", "В 2023 году Китай обогнал Россию в торговле с Казахстаном."],
      ["agrees", "В 2023 году Россию обогнал Китай в торговле с Казахстаном."],
      ["none", "Kazakhstan passed a law on trade with Russia and China in 2023."],
    ],
  );
});

it("does not say that a series lacks a state which it has", () => {
  for (const text of ["China, Russia and trade with Kazakhstan in 2023.", "Trade of Kazakhstan with China and Russia has changed."])
    for (const { path, relation } of first(text)?.facts ?? []) if (path === "series/trade-kaz") expect(relation).not.toContain("but not");
});
