import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { checkText } from "./index.ts";

const stances = (text: string, date = "2025-03-13") => checkText(dataset, text, { date }).flatMap(({ answers }) => answers.map(({ stance }) => stance));

// Kinds of sentences that were answered wrongly when news was first read with the answers beside it, each said anew.
describe("what news says is not taken for something else", () => {
  it.each([
    ["who signed, for how many belong to it", "Six states signed the declaration on the Shanghai Cooperation Organisation on 15 June 2001."],
    ["who founded it, for how many belong to it now", "The SCO, founded by six states, now has ten members."],
    ["what somebody thinks of staying, for being in", "Georgia saw little point in remaining in the CSTO."],
    ["leaving for a meeting, for leaving a body", "Tokayev departed for the summit of the OTS in Baku."],
    ["how many voted, for the ballot of the state before", "Uzbekistan abstained on A/RES/ES-11/7. Some 18 opposed it."],
    ["a day, for one of the year in which something else began", "Жапаров и Рахмон подписали договор о границе 13 марта, переговоры шли с декабря 2002 года."],
    ["a route that passes a state by, for one that crosses it", "The Middle Corridor does not cross Russia."],
    ["a city, for another than it was called then", "Xi Jinping was in Astana on 14 September 2022."],
  ])("%s", (_, text) => expect(stances(text)).not.toContain("differs"));

  it.each([
    ["a plan, for a deed", "Turkmenistan is planning to leave the CIS."],
    ["whose president somebody is, for where he went", "Президент России поблагодарил Рахмона за приём во время визита в Душанбе."],
    ["somebody who is not held, for who held the office", "Angela Merkel's September 2024 tour took the German chancellor to Astana."],
    ["ballots on several texts, for one on the likeliest", "Uzbekistan abstained on two resolutions on the war in Ukraine."],
    ["more than so much, for about so much", "Remittances were worth more than 40 percent of Tajikistan's GDP in 2023."],
    ["since when, for that it is so now", "Since 2015 Kazakhstan has been a member of the CSTO."],
  ])("%s, nor agreed with", (_, text) => expect(stances(text)).not.toContain("agrees"));

  it.each([
    ["leaving for good", "Uzbekistan left the CSTO for good in 2005."],
    ["until when it took", "It took until 2015 for Uzbekistan to become a member of the Turkic Council."],
    ["a membership that is restored", "Uzbekistan restored its membership of the CSTO in 2010."],
    ["since when somebody has led a state", "Rahmon has led Tajikistan since 1999."],
    ["a share far from the one held", "In 2023 China's share of Kyrgyzstan's imports was 60%."],
  ])("but %s is told", (_, text) => expect(stances(text)).toContain("differs"));
});
