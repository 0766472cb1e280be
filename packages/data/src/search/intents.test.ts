import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { lexiconOf } from "../reading/names.ts";
import { readSentence } from "../reading/read.ts";
import { toDay } from "../time/index.ts";
import type { Kind } from "./document.ts";
import { documentsOf } from "./documents.ts";
import { directoryOf, leadsOf } from "./intents.ts";
import { listed } from "./search-index.ts";

const lexicon = lexiconOf(dataset);
const directory = directoryOf(documentsOf(dataset).map(listed));
const now = dataset.countries.horizon;
const leads = (text: string) => leadsOf(readSentence(lexicon, { text, start: 0, end: text.length }, { written: now, year: null }, true), directory, now);

describe("where questions lead", () => {
  it("knows who holds an office by its tenures, as the records have them", () => {
    for (const { id, person, country } of dataset.tenures.records) {
      expect(directory.has(`tenures/${id}`)).toBe(true);
      // Ids are for ever, so that they can be read: each names its person.
      expect(id, person).toContain(person);
      if (country !== null) expect(directory.ledBy(person)).not.toBeNull();
    }
    expect(directory.holder("uzb", "head-of-state", toDay(2010, 1, 1))[1]).toBe("people/islam-karimov");
    expect(directory.holder("uzb", "head-of-state", now)[1]).toBe("people/shavkat-mirziyoyev");
    expect(directory.holder("uzb", "head-of-state", toDay(1900, 1, 1))).toEqual([]);
    expect(directory.holder("zzz", "head-of-state", now)).toEqual([]);
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
  ])("%s: %s", (text, path) => {
    expect(leads(text)[0]).toBe(path);
  });

  it.each([
    "csto",
    "kazakhstan",
    "World Trade Organization",
    "gas pipeline",
    "visit of the president of Tajikistan to Moscow",
    "uzbekistan votes in the csto summit",
  ])("nowhere: %s", (text) => {
    expect(leads(text)).toEqual([]);
  });

  it("leads to what is there alone", () => {
    const none = directoryOf([]);
    const read = (text: string) => readSentence(lexicon, { text, start: 0, end: text.length }, { written: now, year: null }, true);
    for (const text of ["december 1991", "president of uzbekistan", "kazakhstan russia", "gdp"]) expect(leadsOf(read(text), none, now)).toEqual([]);
    const one = directoryOf([{ path: "relations/RUS/KAZ", kind: "relations" as Kind, title: "", start: null }]);
    expect(leadsOf(read("kazakhstan russia"), one, now)).toEqual(["relations/RUS/KAZ"]);
  });
});
