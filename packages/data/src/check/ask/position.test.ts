import { describe } from "vitest";
import { expectStances } from "../stances.fixtures.ts";

describe("positions", () => {
  expectStances(
    ["position"],
    [
      ["possibly", "Kazakhstan recognized Crimea as part of Russia."],
      ["agrees", "Kazakhstan did not recognize the annexation of Crimea."],
      ["agrees", "Kyrgyzstan recognised the Crimean referendum."],
      ["differs", "Kazakhstan recognised Donetsk and Luhansk."],
      ["agrees", "Kazakhstan has not recognised Donetsk and Luhansk."],
      ["agrees", "Tokayev refused to recognise Donetsk and Luhansk."],
      ["agrees", "Tokayev declines to recognize Donetsk and Luhansk."],
      [null, "Will Kazakhstan recognise Donetsk and Luhansk?"],
      [null, "Moscow said that Kazakhstan recognised Donetsk and Luhansk."],
      ["none", "Kazakhstan recognised the new government of Kyrgyzstan."],
      ["agrees", "Казахстан не признал Крым."],
      ["differs", "Казахстан признал Донецк и Луганск."],
    ],
  );
});
