import { describe, expect, it } from "vitest";
import { dataset } from "../../../test/dataset.ts";
import { checkText } from "../index.ts";
import { expectStances } from "../stances.fixtures.ts";

describe("membership", () => {
  expectStances(
    ["membership"],
    [
      ["agrees", "Uzbekistan was a member of the CSTO in 2010."],
      ["differs", "Uzbekistan was a member of the CSTO in 2015."],
      ["differs", "Uzbekistan is a member of the CSTO."],
      ["agrees", "Uzbekistan is not a member of the CSTO."],
      ["agrees", "Turkmenistan is a neutral country and belongs neither to the CSTO nor to the EAEU."],
      ["differs", "Kazakhstan belongs neither to the CSTO nor to the EAEU."],
      ["agrees", "Uzbekistan is a member of neither the CSTO nor the EAEU."],
      ["agrees", "Tajikistan joined neither the EAEU nor the OTS."],
      // What a state is called in passing.
      ["agrees", "EU state Hungary is an observer of the OTS."],
      ["agrees", "NATO ally Türkiye is a member of the OTS."],
      ["differs", "CSTO member Kazakhstan is a member of the EU."],
      ["agrees", "Uzbekistan is no longer a member of the CSTO."],
      ["agrees", "Uzbekistan left the CSTO in 2012."],
      ["differs", "Uzbekistan left the CSTO in 2005."],
      ["differs", "Kazakhstan left the CSTO in 2012."],
      ["agrees", "Kazakhstan has been a member of the EAEU since 2015."],
      ["differs", "Kazakhstan has been a member of the EAEU since 2010."],
      ["agrees", "Kazakhstan, Kyrgyzstan and Tajikistan are members of the CSTO."],
      ["agrees", "India became a member of the SCO in 2017."],
      ["differs", "India became a member of the SCO in 2011."],
      ["agrees", "India became an observer of the SCO in 2005."],
      ["agrees", "Turkmenistan became an associate member of the CIS in 2005."],
      ["agrees", "Armenia became a dialogue partner of the SCO in 2015."],
      ["differs", "Armenia became a dialogue partner of the SCO in 2005."],
      ["agrees", "Uzbekistan is an observer in the EAEU."],
      ["agrees", "Georgia left the CIS in 2009."],
      ["differs", "Georgia left the CIS in 2015."],
      ["agrees", "Armenia froze its membership of the CSTO in 2024."],
      ["differs", "Armenia froze its membership of the CSTO in 2010."],
      // What is denied, with a day and without.
      ["differs", "In 2010, Uzbekistan was not a member of the CSTO."],
      ["agrees", "In 2015, Uzbekistan was not a member of the CSTO."],
      ["agrees", "Uzbekistan did not join the SCO in 2004."],
      ["differs", "Uzbekistan did not join the SCO in 2001."],
      ["agrees", "Uzbekistan did not leave the CSTO in 2015."],
      ["differs", "Uzbekistan did not leave the CSTO in 2012."],
      ["agrees", "Uzbekistan has not been a member of the CSTO since 2013."],
      ["agrees", "Kyrgyzstan did not join the EAEU until 2015."],
      ["agrees", "Turkmenistan has never joined the CSTO."],
      ["differs", "Kazakhstan has never joined the CSTO."],
      ["agrees", "Uzbekistan stayed outside the CSTO in 2015."],
      ["differs", "Uzbekistan stayed out of the CSTO in 2010."],
      // What states nothing.
      [null, "Did Uzbekistan leave the CSTO in 2012?"],
      [null, "Uzbekistan may leave the CSTO in 2012."],
      [null, "If Uzbekistan left the CSTO in 2005, nobody noticed."],
      [null, "Uzbekistan will join the CSTO in 2030."],
      [null, "Analysts said that Uzbekistan left the CSTO in 2005."],
      ["agrees", "Russia claims that Uzbekistan left the CSTO in 2012."],
      ["none", "Moldova starts to leave the CIS."],
      ["none", "Armenia's prime minister stayed away from a CSTO summit in 2023."],
      ["none", "An Association Agreement between the European Union and Georgia was signed in 2014."],
      ["none", "The United Nations Mission of Observers in Tajikistan was opened in 1994."],
      ["none", "Exercises of the CSTO were held in Tajikistan in 2010."],
      // Russian.
      ["agrees", "Узбекистан был членом ОДКБ в 2010 году."],
      ["differs", "Узбекистан не был членом ОДКБ в 2010 году."],
      ["agrees", "Узбекистан не является членом ОДКБ."],
      ["agrees", "Туркменистан никогда не вступал в ОДКБ."],
      ["differs", "Казахстан никогда не вступал в ОДКБ."],
      ["agrees", "Узбекистан вышел из ОДКБ в 2012 году."],
      ["differs", "Узбекистан вышел из ОДКБ в 2005 году."],
      ["agrees", "Индия вступила в ШОС в 2017 году."],
      ["differs", "Индия вступила в ШОС в 2010 году."],
      ["agrees", "Индия не вступала в ШОС в 2010 году."],
      ["agrees", "Казахстан является членом ЕАЭС с 2015 года."],
      [null, "Вышел ли Узбекистан из ОДКБ в 2012 году?"],
    ],
  );

  it("asks of the partnership of an alliance, and not of the alliance whose it is", () => {
    for (const text of ["Turkmenistan joined the Partnership for Peace of NATO in 1994.", "Turkmenistan joined NATO's Partnership for Peace in 1994."]) {
      const answers = checkText(dataset, text).flatMap((sentence) => sentence.answers.filter(({ asks }) => asks === "membership"));
      expect(answers.map(({ stance, records }) => [stance, records[0]])).toEqual([["agrees", "memberships/pfp-tkm"]]);
    }
  });

  it("says that not all are held where they are not, and tells nothing of who is not among them", () => {
    const [sentence] = checkText(dataset, "Mongolia joined the WTO in 1997.");
    for (const { asks, stance, limits } of sentence?.answers ?? [])
      if (asks === "membership" && stance === "cannot-tell") expect(limits.map(({ code }) => code)).toEqual(["partial"]);
    expect(sentence?.answers.some(({ stance }) => stance === "differs")).toBe(false);
  });
});

describe("counts of members", () => {
  expectStances(
    ["members"],
    [
      ["agrees", "The SCO has ten members."],
      ["differs", "The SCO has nine members."],
      ["agrees", "In 2010 the CSTO had seven members."],
      ["differs", "In 2010 the CSTO had nine members."],
      ["agrees", "The EAEU has five member states."],
      ["differs", "The EAEU has six member states."],
      ["agrees", "Four of the five Central Asian republics are members of the SCO."],
      ["differs", "All five of the republics, every one of the five, are members of the EAEU."],
      ["agrees", "Three of the five republics are in the CSTO."],
      ["differs", "None of the five is a member of the CSTO."],
      [null, "Does the SCO have nine members?"],
      [null, "The SCO may have nine members."],
      ["none", "Ten states of the CIS joined their air defences in 1995."],
      ["agrees", "В ОДКБ входят шесть государств."],
      ["differs", "В ОДКБ входят девять государств."],
      ["differs", "В ШОС девять членов."],
    ],
  );
});
