import { describe } from "vitest";
import { expectStances } from "../stances.fixtures.ts";

describe("ballots", () => {
  expectStances(
    ["vote"],
    [
      ["agrees", "Kazakhstan abstained on A/RES/ES-11/1."],
      ["differs", "Kazakhstan voted against A/RES/ES-11/1."],
      ["differs", "Kazakhstan did not abstain on A/RES/ES-11/1."],
      ["agrees", "Uzbekistan did not vote on A/RES/ES-11/1."],
      ["differs", "Turkmenistan voted in favour of A/RES/ES-11/1."],
      ["agrees", "Kyrgyzstan and Tajikistan abstained on resolution ES-11/1."],
      ["agrees", "Russia voted against resolution A/RES/ES-11/1."],
      ["differs", "Russia abstained on resolution A/RES/ES-11/1."],
      ["agrees", "None of the five voted against resolution A/RES/ES-11/1."],
      ["differs", "All of the five abstained on A/RES/ES-11/1."],
      [null, "Did Kazakhstan vote against A/RES/ES-11/1?"],
      [null, "Kazakhstan might have voted against A/RES/ES-11/1."],
      [null, "Kyiv claims that Kazakhstan voted against A/RES/ES-11/1."],
      ["agrees", "Казахстан воздержался при голосовании по резолюции A/RES/ES-11/1."],
      ["differs", "Казахстан голосовал против резолюции A/RES/ES-11/1."],
      ["agrees", "Узбекистан не голосовал по резолюции A/RES/ES-11/1."],
      ["none", "Kazakhstan voted for a new parliament in 2023."],
      ["none", "Kyrgyzstan voted for a new constitution in April 2021."],
    ],
  );
});

describe("totals of votes", () => {
  expectStances(
    ["vote-totals"],
    [
      ["agrees", "141 states voted in favour of A/RES/ES-11/1."],
      ["differs", "120 states voted in favour of A/RES/ES-11/1."],
      ["agrees", "Five states voted against resolution ES-11/1."],
      ["differs", "Nine states voted against resolution ES-11/1."],
      ["agrees", "Thirty-five states abstained on A/RES/ES-11/1."],
      ["agrees", "About 140 states voted in favour of A/RES/ES-11/1."],
      ["agrees", "More than 140 states voted in favour of A/RES/ES-11/1."],
      // A round number may be a rounding, and is not the count.
      ["possibly", "140 states voted in favour of A/RES/ES-11/1."],
      ["differs", "30 states voted against A/RES/ES-11/1."],
      ["none", "All of the five abstained on A/RES/ES-11/1."],
      [null, "Did 120 states vote in favour of A/RES/ES-11/1?"],
      ["agrees", "За резолюцию A/RES/ES-11/1 голосовали: 141 государство за."],
    ],
  );
});
