import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { lexiconOf } from "../reading/names.ts";
import { readWords } from "../reading/read-words.ts";
import { toDay } from "../time/index.ts";
import { directoryOf } from "./directory.ts";
import type { Kind } from "./document.ts";
import { documentsOf } from "./documents.ts";
import { leadsOf } from "./intents.ts";
import { listed } from "./search-index.ts";

const lexicon = lexiconOf(dataset);
const directory = directoryOf(documentsOf(dataset).map(listed));
const now = dataset.countries.horizon;
const on = (year: number) => ({ from: toDay(year, 1, 1), to: toDay(year, 1, 1) });
const leads = (text: string) => leadsOf(readWords(lexicon, text, { written: now, year: null }, true), directory, now).paths;

describe("where questions lead", () => {
  it("knows who holds an office by its tenures, as the records have them", () => {
    for (const { id, person, country } of dataset.tenures.records) {
      expect(directory.has(`tenures/${id}`)).toBe(true);
      // Ids are for ever, so that they can be read: each names its person.
      expect(id, person).toContain(person);
      if (country !== null) expect(directory.ledBy(person)).not.toBeNull();
    }
    expect(directory.holders("uzb", "head-of-state", on(2010))[1]).toBe("people/islam-karimov");
    expect(directory.holders("uzb", "head-of-state", { from: now, to: now })[1]).toBe("people/shavkat-mirziyoyev");
    expect(directory.holders("uzb", "head-of-state", on(1900))).toEqual([]);
    expect(directory.holders("zzz", "head-of-state", on(2010))).toEqual([]);
  });

  it.each([
    ["december 1991", "timeline"],
    ["2022", "timeline"],
    ["what changed in 2025", "timeline/2025"],
    ["что изменилось в 2025", "timeline/2025"],
    ["Who is president of Tajikistan", "tenures/tjk-head-of-state-emomali-rahmon-1994"],
    ["Кто президент Таджикистана", "tenures/tjk-head-of-state-emomali-rahmon-1994"],
    ["uzbekistan csto", "memberships/csto-uzb"],
    ["kazakhstan russia", "relations/KAZ/RUS"],
    ["russia and kazakhstan", "relations/KAZ/RUS"],
    ["Путин Токаев", "relations/KAZ/RUS"],
    ["exports of kyrgyzstan", "series/trade-kgz"],
    ["remittances", "series/remittances"],
    ["remittances % gdp tajikistan", "series/remittances"],
    ["5 january 2022", "events/2022-01-05-tokayev-csto-appeal"],
    ["prime minister of kyrgyzstan 2005", "tenures/kgz-head-of-government-felix-kulov-2005"],
    ["who leads turkmenistan", "tenures/tkm-head-of-state-serdar-berdimuhamedow-2022"],
    ["president of kazakhstan 1995", "tenures/kaz-head-of-state-nursultan-nazarbayev-1990"],
    ["national leader of kazakhstan", "tenures/kaz-national-leader-nursultan-nazarbayev-2019"],
    // No foreign ministers are kept but those of the United States.
    ["foreign minister of tajikistan", "countries/TJK"],
    ["kaz-rus", "relations/KAZ/RUS"],
    ["members of the sco", "organizations/sco"],
    ["who leads Uzbekistan security", "vectors"],
    ["кто ведёт в экономике Казахстана", "vectors"],
    ["who leads Uzbekistan", "tenures/uzb-head-of-state-shavkat-mirziyoyev-2016-2"],
    ["how did uzbekistan vote on ukraine", "votes/un-es-11-1"],
    ["how did kazakhstan vote on ukraine in 2022", "votes/un-es-11-1"],
  ])("%s: %s", (text, path) => {
    expect(leads(text)[0]).toBe(path);
  });

  it.each([
    "csto",
    "kazakhstan",
    "World Trade Organization",
    "gas pipeline",
    "vice president of turkmenistan",
    "Gazprom buys Turkmen gas again",
    "how many people died in osh 2010",
    "uzbekistan vote on suspending Russia from the human rights council",
    "how did kazakhstan vote on ukraine in 2019",
    "visit of the president of Tajikistan to Moscow",
    "uzbekistan votes in the csto summit",
  ])("nowhere: %s", (text) => {
    expect(leads(text)).toEqual([]);
  });

  it("leads to what is there alone", () => {
    const none = directoryOf([]);
    const read = (text: string) => readWords(lexicon, text, { written: now, year: null }, true);
    for (const text of ["december 1991", "president of uzbekistan", "kazakhstan russia", "gdp"]) expect(leadsOf(read(text), none, now).paths).toEqual([]);
    const one = directoryOf([{ path: "relations/RUS/KAZ", kind: "relations" as Kind, title: "", start: null }]);
    expect(leadsOf(read("kazakhstan russia"), one, now).paths).toEqual(["relations/RUS/KAZ"]);
  });
});
