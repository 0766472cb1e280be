import { describe, expect, it } from "vitest";
import { dataset } from "../../../test/dataset.ts";
import { checkText } from "../index.ts";
import { expectStances } from "../stances.fixtures.ts";

describe("with or against another state, in one vote", () => {
  expectStances(
    ["vote"],
    [
      // A no to what was to punish Russia is a vote on its side.
      ["differs", "Tajikistan voted against Russia on 7 April 2022."],
      ["differs", "Kyrgyzstan opposed Russia in the vote of 7 April 2022."],
      ["differs", "Russia was opposed by Uzbekistan in the UN vote of 7 April 2022."],
      ["differs", "Kazakhstan voted against Russia's membership of the Human Rights Council on 7 April 2022."],
      ["agrees", "Uzbekistan voted with Moscow on 7 April 2022."],
      ["agrees", "Kyrgyzstan sided with Russia in the vote of 7 April 2022."],
      ["agrees", "Kazakhstan and Uzbekistan voted the same way as China on A/RES/ES-11/3."],
      ["agrees", "Kazakhstan did not vote against Russia on A/RES/ES-11/3."],
      // An abstention is neither with nor against.
      ["differs", "Kazakhstan voted with Russia on A/RES/ES-11/1."],
      ["differs", "Kazakhstan voted against Russia on A/RES/ES-11/1."],
      ["agrees", "Kazakhstan and Russia voted differently on A/RES/ES-11/1."],
      ["agrees", "Kyrgyzstan broke with Russia in the UN vote of 2 March 2022."],
      ["agrees", "Kazakhstan voted against Russia on A/RES/77/284."],
      ["differs", "Kazakhstan voted with Russia on A/RES/77/284."],
      ["agrees", "Four of the five voted with Russia on 7 April 2022."],
      ["differs", "All five voted with Russia on 7 April 2022."],
      ["agrees", "Turkmenistan alone of the five did not vote with Russia on 7 April 2022."],
      ["agrees", "Таджикистан проголосовал вместе с Россией 7 апреля 2022 года."],
      ["differs", "Таджикистан проголосовал против России 7 апреля 2022 года."],
      ["agrees", "Россию поддержали Казахстан и Узбекистан при голосовании 7 апреля 2022 года."],
      ["agrees", "Казахстан и Россия голосовали одинаково 7 апреля 2022 года."],
      ["differs", "Казахстан голосовал так же, как Россия, по резолюции ES-11/1."],
      [null, "Did Kazakhstan vote against Russia on 7 April 2022?"],
      // The text is what is voted on.
      ["agrees", "Kazakhstan voted against the resolution of 7 April 2022."],
      ["agrees", "Kazakhstan voted with Russia against the resolution of 7 April 2022."],
      ["agrees", "Kazakhstan voted against suspending Russia from the Human Rights Council on 7 April 2022."],
    ],
  );
});

describe("with or against another state, in the votes of a time", () => {
  expectStances(
    ["vote"],
    [
      ["cannot-tell", "Kazakhstan voted against Russia at the UN in 2022."],
      ["differs", "Kazakhstan voted against Russia on the war in Ukraine at the UN in 2022."],
      ["possibly", "Kazakhstan voted with Russia at the UN in 2022."],
      ["possibly", "Kazakhstan voted against Russia in the UN General Assembly."],
      ["differs", "Kazakhstan has never voted against Russia at the UN."],
      ["agrees", "Turkmenistan never voted against Russia over the war in Ukraine."],
      ["differs", "Uzbekistan has always voted with Russia at the UN."],
      ["agrees", "Kazakhstan voted with Russia in two of the votes on Ukraine in 2022."],
      ["differs", "Kazakhstan voted with Russia in four votes on Ukraine in 2022."],
      ["cannot-tell", "Kazakhstan voted with Russia more often than before in the votes of 2023."],
      ["cannot-tell", "Узбекистан голосовал против России в ООН в 2022 году."],
      ["differs", "Казахстан ни разу не голосовал против России по Украине."],
      ["cannot-tell", "Kazakhstan voted against Russia at the UN in 1999."],
    ],
  );

  it("says how often they voted alike", () => {
    const held = checkText(dataset, "Kazakhstan voted with Russia at the UN in 2022.")[0]?.answers[0]?.held;
    expect(held).toContain("Of 6 votes held");
    expect(held).toContain("voted alike in 2 and on opposite sides in 0");
  });
});
