import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { checkText } from "./index.ts";
import { expectStances } from "./stances.fixtures.ts";

const unasked = (text: string) => checkText(dataset, text).flatMap((sentence) => sentence.unasked);

describe("what an agreement does not speak of is named", () => {
  it.each<[string, string[]]>([
    // A number of years, and how many they were.
    ["Uzbekistan joined the CSTO in 2006 for ten years.", ["ten years"]],
    ["Putin visited Kazakhstan in November 2024 with 400 officials.", ["400 officials"]],
    ["Казахстан вступил в ВТО в 2015 году после 19 лет переговоров.", ["19 лет"]],
    // An end beside a beginning.
    ["Putin visited Kazakhstan in November 2024 and stayed until December 2024.", ["until December 2024"]],
    // Somebody else.
    ["Kazakhstan is a member of the EAEU together with Turkey.", ["with Turkey"]],
    ["Iran joined the SCO in 2023 and was followed by Turkmenistan.", ["by Turkmenistan"]],
    // Another place.
    ["Конвенцию о правовом статусе Каспия подписали в Баку в августе 2018 года.", ["в Баку"]],
    // Others beside the one who was asked of.
    ["Uzbekistan, along with Belarus, abstained in the vote of 24 February 2026.", ["with Belarus"]],
    ["On 2 March 2022, 141 states voted in favour, among them Kazakhstan.", ["Kazakhstan"]],
    ["Узбекистан вышел из ОДКБ в 2012 году, а Туркмения — в 2005-м.", ["а Туркмения — в 2005-м."]],
    ["Российская авиабаза в Канте открыта в октябре 2003 года президентом Медведевым.", ["Медведевым"]],
    // Alone, all, first, largest.
    ["Tajikistan was the only state to vote against the resolution of 7 April 2022.", ["the only state"]],
    ["Kazakhstan alone abstained on 12 October 2022.", ["alone"]],
    ["All but Turkmenistan of the five Central Asian states are members of the WTO.", ["All but"]],
    ["Kazakhstan, with some 20 million people, is the most populous country of Central Asia.", ["the most populous"]],
    ["Kyrgyzstan was the last Central Asian state to join the WTO, in 1998.", ["the last Central Asian state to"]],
    ["Putin last visited Tajikistan in June 2022.", ["last visited"]],
    ["Xi Jinping's third visit to Tajikistan took place in June 2019.", ["third visit"]],
    ["Roza Otunbayeva, the country's second president, handed over to Almazbek Atambayev in December 2011.", ["second president"]],
    // How long after, of what kind, and what was done with it besides.
    ["Kyrgyzstan joined the EAEU in August 2015, a year before Armenia.", ["before Armenia"]],
    ["Путин побывал в Душанбе в октябре 2025 года с рабочим визитом.", ["рабочим визитом"]],
    ["The Baku–Tbilisi–Ceyhan pipeline carries gas from Baku to Ceyhan.", ["gas"]],
    // A name of nobody who is known here.
    ["Rosneft and Gazprom watched as Kazakhstan joined the WTO in 2015, to the joy of Exxon.", ["Gazprom", "Exxon"]],
  ])("%s", (text, parts) => expect(unasked(text)).toEqual(expect.arrayContaining(parts)));

  it.each([
    "Uzbekistan left the CSTO in December 2012.",
    "Uzbekistan was a member of the CSTO from 2006 until 2012.",
    "Putin visited Kazakhstan on 27 November 2024.",
    "Askar Akayev was president of Kyrgyzstan until 2005.",
    "Китай и Россия были основателями ШОС.",
    "141 states voted in favour of A/RES/ES-11/1.",
    "Remittances were 48% of Tajikistan's GDP in 2023.",
    "One of the five, Kazakhstan, joined the WTO in 2015.",
    "Russia keeps its 201st base in Tajikistan until 2042.",
  ])("nothing is left: %s", (text) => expect(unasked(text)).toEqual([]));
});

describe("until when", () => {
  expectStances(
    ["deployment"],
    [
      ["differs", "In 2012 Russia agreed to keep its 201st base in Tajikistan until 2030."],
      ["differs", "In 2012 Russia agreed to keep its 201st base in Tajikistan until 2020."],
      ["agrees", "In 2012 Russia agreed to keep its 201st base in Tajikistan until 2042."],
      ["agrees", "In 2012 Russia agreed to keep the 201st base in Tajikistan for 30 years."],
      ["differs", "In 2012 Russia agreed to keep the 201st base in Tajikistan for 15 years."],
      ["agrees", "Baikonur is leased to Russia until 2050."],
      ["differs", "Baikonur is leased to Russia until 2035."],
      ["agrees", "In 2004 the lease of Baikonur was extended to 2050."],
      ["differs", "The Baikonur cosmodrome is leased by Russia from Uzbekistan until 2050."],
      // What an older treaty said is not known.
      ["none", "In 1993 the lease of Baikonur was extended to 2010."],
      ["differs", "Russia has a base at Kant in Kyrgyzstan until 2027."],
      ["agrees", "Россия сохранит 201-ю базу в Таджикистане до 2042 года."],
      ["differs", "Россия сохранит 201-ю базу в Таджикистане до 2030 года."],
      ["differs", "У России есть база в Киргизии до 2027 года."],
      [null, "Will Russia keep its 201st base in Tajikistan until 2030?"],
    ],
  );
});

describe("until when it was a member", () => {
  expectStances(
    ["membership"],
    [
      ["agrees", "Uzbekistan was a member of the CSTO until 2012."],
      ["differs", "Uzbekistan was a member of the CSTO until 2009."],
      ["differs", "Kazakhstan was a member of the CSTO until 2015."],
      ["differs", "Узбекистан был членом ОДКБ до 2010 года."],
      ["agrees", "Uzbekistan was a member of the CSTO in 2009."],
    ],
  );
});

describe("a day that belongs to something else", () => {
  expectStances(
    ["deployment", "membership", "agreement", "vote"],
    [
      // Of a vote or a request, not of the closing.
      [null, "The Kyrgyz parliament voted in June 2013 to close the base at Manas."],
      [null, "Киргизский парламент в июне 2013 года проголосовал за закрытие базы «Манас»."],
      ["differs", "The base at Manas was closed in June 2013."],
      [null, "Negotiations on Kazakhstan's accession to the WTO began in 1996."],
      ["differs", "Kazakhstan joined the WTO in 1996."],
      // Of what it was so long before or after.
      [null, "The United States left Karshi-Khanabad in November 2005, two years after Russia opened its base at Kant."],
      // Not all of them.
      ["agrees", "Not all Central Asian states abstained on 12 October 2022."],
      ["differs", "All Central Asian states abstained on 12 October 2022."],
      // Of the signing.
      ["none", "The treaty on a nuclear-weapon-free zone in Central Asia was signed in September 2006, and it entered into force three years later."],
      [null, "All five Caspian states have ratified the Convention on the Legal Status of the Caspian Sea, signed in Aktau in August 2018."],
    ],
  );
});
