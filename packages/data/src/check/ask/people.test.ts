import { describe, expect, it } from "vitest";
import { dataset } from "../../../test/dataset.ts";
import { checkText } from "../check.ts";

const told = (text: string) => checkText(dataset, text).flatMap(({ answers }) => answers.map(({ question, stance }) => `${stance}: ${question}`));

describe("people of whom no record knows", () => {
  it("did not come to an office whose holders are all held", () => {
    expect(told("Rustam Azimov was elected president of Uzbekistan in December 2016.")).toContain("differs: Who was head of state of Uzbekistan then?");
    expect(told("In March 2019 Rustam Azimov became president of Kazakhstan.")).toContain("differs: Who was head of state of Kazakhstan then?");
  });

  it.each([
    "Shavkat Mirziyoyev was elected president of Uzbekistan in December 2016.",
    "Rustam Azimov became acting president of Uzbekistan in December 2016.",
    "Rustam Azimov was elected president of the Football Federation of Uzbekistan.",
    "Rustam Azimov was never elected president of Uzbekistan, in 2016 or later.",
    "Rustam Azimov was elected president of Uruguay in December 2016.",
  ])("are not asked after otherwise: %s", (text) => {
    expect(told(text).filter((line) => line.startsWith("differs"))).toEqual([]);
  });
});

describe("people who sign", () => {
  it("do so for a party", () => {
    const treaty = "signed the founding treaty of the Eurasian Economic Union in Astana on 29 May 2014.";
    expect(told(`Vladimir Putin, Nursultan Nazarbayev and Islam Karimov ${treaty}`)).toEqual([
      "differs: When was Treaty on the Eurasian Economic Union signed, and by whom?",
    ]);
    expect(told(`Vladimir Putin, Nursultan Nazarbayev and Alexander Lukashenko ${treaty}`)).toEqual([
      "agrees: When was Treaty on the Eurasian Economic Union signed?",
    ]);
  });
});

describe("what is set aside", () => {
  it.each([
    ["a thing that is named to say that another is meant", "Germany kept its hub at Ayni until the end of 2015, not in Termez."],
    ["what was not done", "Kyrgyzstan and Tajikistan fought in March 2025 rather than sign a border treaty."],
    ["by how much a figure changed", "Remittances to Tajikistan fell by more than half in 2022."],
    ["the year of an election, of a resignation", "Almazbek Atambayev, elected in 2017, resigned three years later."],
  ])("%s", (_, text) => {
    expect(told(text).filter((line) => /^(?:agrees|differs)/.test(line))).toEqual([]);
  });

  it("tells where a base lies that is said to be hosted elsewhere, and a state that is put out of a body and is in it", () => {
    expect(told("The Manas transit centre, through which American troops passed, was hosted by Tajikistan until 2014.")[0]).toMatch(/^differs: Where is Manas/);
    expect(told("NATO expelled Kazakhstan from the Partnership for Peace.")[0]).toBe("differs: Did Kazakhstan leave the PfP?");
    expect(told("Kyrgyzstan became a WTO member in 2003.")[0]).toMatch(/^differs: Did Kyrgyzstan join the/);
  });
});

describe("what a newcomer found", () => {
  it.each([
    [
      "a state that joined the body of the statement before",
      "Kazakhstan joined the EAEU in 2015, and Kyrgyzstan joined in 2018.",
      "differs: Did Kyrgyzstan join the EAEU (2018)?",
    ],
    ["an observer since another year", "Iran has been an observer of the EAEU since 2022.", "differs: Was Iran an observer of the EAEU (2022)?"],
    ["a base that was there before", "Russia has had a base in Tajikistan since 2005.", "possibly: Does Tajikistan host a base of Russia (2005)?"],
    ["an air base, of air bases", "Russia has had an air base in Kyrgyzstan since 2003.", "agrees: Does Kyrgyzstan host a base of Russia (2003)?"],
  ])("%s", (_, text, line) => {
    expect(told(text)).toContain(line);
  });

  it.each([
    "President Tokayev accepted the resignation of the government on 5 January 2022.",
    "Kazakhstan hosted the SCO summit in Astana in 2024, and China hosted the next one in Tianjin in 2025.",
  ])("is not said to differ: %s", (text) => {
    expect(told(text).filter((line) => line.startsWith("differs"))).toEqual([]);
  });
});
