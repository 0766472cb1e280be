import { describe } from "vitest";
import { expectStances } from "../../stances.fixtures.ts";

describe("deployments", () => {
  expectStances(
    ["deployment"],
    [
      // Of a place with several forces, those that kept the peace.
      ["agrees", "The Karabakh peacekeepers left in June 2024."],
      ["agrees", "The US air base at Manas was closed in 2014."],
      ["differs", "The US air base at Manas was closed in 2009."],
      ["agrees", "The US air base at Manas was opened in 2001."],
      ["differs", "The US air base at Manas was opened in 1995."],
      ["differs", "The US base at Manas is still there."],
      ["differs", "The Russian base at Kant was closed in 2010."],
      ["agrees", "Germany left Termez in 2015."],
      ["differs", "Germany left Termez in 2009."],
      ["agrees", "Russia's 201st base in Tajikistan has about 7,000 soldiers."],
      ["differs", "Russia's 201st base in Tajikistan has 90,000 soldiers."],
      ["agrees", "Russia leases the Baikonur cosmodrome from Kazakhstan."],
      [null, "Was the US air base at Manas closed in 2009?"],
      [null, "The Pentagon said that the US air base at Manas was closed in 2009."],
      ["agrees", "Русская авиабаза Кант открыта в 2003 году."],
    ],
  );
});

describe("hosts", () => {
  expectStances(
    ["deployment"],
    [
      ["agrees", "Kyrgyzstan hosts a Russian military base."],
      ["cannot-tell", "Kyrgyzstan hosts an American air base."],
      ["differs", "Tajikistan has no Russian military base."],
      // Since when there are none is not known.
      ["possibly", "Turkmenistan hosts a Russian military base."],
      ["differs", "Uzbekistan has never hosted an American air base."],
      ["agrees", "Tajikistan hosts a Russian military base."],
      ["agrees", "In 2010 Kyrgyzstan hosted an American air base."],
      ["cannot-tell", "Kazakhstan hosts a Turkish military base."],
      [null, "Does Kyrgyzstan host a Russian military base?"],
      ["agrees", "Киргизия размещает российскую военную базу."],
    ],
  );
});

describe("corridors", () => {
  expectStances(
    ["corridor"],
    [
      ["agrees", "The Baku–Tbilisi–Ceyhan pipeline opened in 2006."],
      ["agrees", "The Caspian Pipeline Consortium line opened in 2001."],
      ["agrees", "The Baku–Tbilisi–Kars railway is 826 km long."],
      ["differs", "The Baku–Tbilisi–Kars railway is 2,000 km long."],
      ["differs", "The TAPI pipeline carries gas to India."],
      ["differs", "The TAPI pipeline opened in 2019."],
      ["agrees", "Gas began to flow from Turkmenistan to China in 2009."],
      ["differs", "Gas began to flow from Turkmenistan to China in 2003."],
      ["agrees", "The Baku–Tbilisi–Kars railway crosses Georgia."],
      ["differs", "The Trans Adriatic Pipeline crosses Türkiye."],
      // The state is where the other one runs.
      ["none", "Gas goes by the South Caucasus Pipeline, TANAP across Türkiye and the Trans Adriatic Pipeline, which reached Italy at the end of 2020."],
      ["none", "Oil leaves by the Baku–Tbilisi–Ceyhan line through Türkiye and by the Caspian Pipeline Consortium."],
      [null, "Did the TAPI pipeline open in 2019?"],
      [null, "The TAPI pipeline is due to open in 2019."],
      ["agrees", "Железная дорога Баку — Тбилиси — Карс открыта в 2017 году."],
    ],
  );
});

describe("agreements", () => {
  expectStances(
    ["agreement"],
    [
      ["agrees", "The Shusha Declaration was signed in 2021."],
      ["differs", "The Shusha Declaration was signed in 2015."],
      ["agrees", "The Caspian convention was signed in Aktau in 2018."],
      ["differs", "The Caspian convention is in force."],
      ["agrees", "The Budapest Memorandum was signed in 1994."],
      ["agrees", "The Treaty on Allied Relations between Russia and Uzbekistan was signed in 2005."],
      // The year in its name is not the year in which it was signed.
      ["none", "The Treaty on Military Cooperation between Russia and Kazakhstan of 2020 was signed in 2017."],
      ["agrees", "The Treaty on Military Cooperation between Russia and Kazakhstan of 2020 was signed in 2020."],
      // Of two of one name, that of those who are named.
      ["agrees", "The Agreement on a Joint Regional Air Defence System of Russia and Kyrgyzstan was signed in 2022."],
      ["agrees", "The Agreement on a Joint Regional Air Defence System of Russia and Tajikistan was signed in 2021."],
      [null, "Was the Shusha Declaration signed in 2015?"],
      ["none", "The Shusha Declaration was not signed in 2021."],
      // It has the city and one party of another treaty.
      ["none", "At the Antalya forum Ankara and Ashgabat signed a memorandum on gas, though no one could say by what pipe the gas would come."],
      ["agrees", "Шушинская декларация подписана в 2021 году."],
      ["differs", "Шушинская декларация подписана в 2010 году."],
    ],
  );
});

describe("casualties", () => {
  expectStances(
    ["casualties"],
    [
      ["agrees", "Sixteen people were killed at Zhanaozen in 2011."],
      // How many they were agrees with nothing where the day does not.
      [null, "Sixteen people were killed at Zhanaozen in 2005."],
      ["differs", "Nine hundred people were killed at Zhanaozen in 2011."],
      ["differs", "9,000 people were killed at Zhanaozen."],
      ["agrees", "The Andijan massacre killed 187 people."],
      ["differs", "The Andijan massacre killed 20,000 people."],
      ["agrees", "25 people died in the attack on Russian border post 12 on the Tajik–Afghan border."],
      [null, "Were 900 people killed at Zhanaozen?"],
      [null, "Critics said that 9,000 people were killed at Zhanaozen."],
      ["agrees", "В Жанаозене погибли 16 человек."],
    ],
  );
});

describe("events", () => {
  expectStances(
    ["event"],
    [
      ["agrees", "The Andijan massacre took place in May 2005."],
      ["differs", "The Andijan massacre took place in May 2008."],
      ["agrees", "Karimov died in 2016."],
      ["differs", "Karimov died in 2012."],
      ["agrees", "Niyazov died in December 2006."],
      [null, "Karimov died in 2012?"],
      [null, "Karimov reportedly died in 2012."],
      ["none", "Karimov did not die in 2012."],
      ["none", "Kyrgyzstan asked its citizens in a referendum in 2016."],
      ["none", "2000 people lived in Osh."],
    ],
  );
});
