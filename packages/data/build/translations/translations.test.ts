import { describe, expect, it } from "vitest";
import { type Catalogue, type Entry, formatCatalogue, lineOf, parseCatalogue } from "./catalogue.ts";
import type { CatalogueFile } from "./files.ts";
import { translationProblems, translationWarnings } from "./problems.ts";
import { translationReportOf } from "./report.ts";
import type { HeldText } from "./texts.ts";
import { updated } from "./update.ts";

const TITLE: HeldText = { context: "events.title", english: 'Troops leave "Base 5" after 13 days', records: ["events/base-5"] };
const TOWN: HeldText = { context: "place", english: "Almaty", records: ["events/base-5", "visits/almaty"] };

function entry(text: HeldText, translated: string, more: Partial<Entry> = {}): Entry {
  return { ...text, translated, stale: null, by: null, ...more };
}

function fileOf(name: string, entries: Entry[], more: Partial<Catalogue> = {}): CatalogueFile {
  const catalogue = { language: "ru", by: "machine", entries, ...more };
  return { ...catalogue, name, file: `translations/ru/${name}.po`, text: formatCatalogue(catalogue) };
}

const SOUND = entry(TITLE, "Войска покидают «Базу 5» через 13 дней");

describe("a catalogue", () => {
  it("reads as it was written", () => {
    const entries = [
      SOUND,
      entry(TOWN, "Алматы", { by: "people" }),
      entry({ context: "events.summary", english: "Two lines\nof \\ text.", records: ["events/a", "events/b"] }, "", { stale: null }),
      entry({ context: "events.note", english: "New words.", records: ["events/c"] }, "Старые слова.", { stale: 'Old "words".' }),
    ];
    const text = formatCatalogue({ language: "ru", by: "machine", entries });
    expect(parseCatalogue(text)).toEqual({ language: "ru", by: "machine", entries });
    expect(formatCatalogue(parseCatalogue(text))).toBe(text);
  });

  it("says at which line an entry begins", () => {
    const { text } = fileOf("events", [entry(TOWN, "Алматы"), SOUND]);
    const line = lineOf(text, SOUND);
    expect(
      text
        .split("\n")
        .slice(line - 1, line + 2)
        .join("\n"),
    ).toContain('msgctxt "events.title"');
  });
});

describe("bringing catalogues up to the records", () => {
  const known = new Map([["events", { language: "ru", by: "checked", entries: [SOUND] }]]);

  it("keeps what fits, and adds what is new without a translation", () => {
    const result = updated("ru", known, [TITLE, TOWN]);
    expect(result.get("events")).toEqual({ language: "ru", by: "checked", entries: [SOUND] });
    expect(result.get("place")?.entries).toEqual([entry(TOWN, "")]);
  });

  it("moves a translation to English that changed, and says what it was made from, however often that happens", () => {
    const changed = { ...TITLE, english: "Troops leave Base 5 after 14 days" };
    const once = updated("ru", known, [changed]);
    expect(once.get("events")?.entries).toEqual([{ ...SOUND, english: changed.english, stale: TITLE.english }]);
    const twice = updated("ru", once, [{ ...TITLE, english: "Troops leave after 14 days" }]);
    expect(twice.get("events")?.entries[0]).toMatchObject({ translated: SOUND.translated, stale: TITLE.english });
  });

  it("drops what no record says any more", () => {
    expect(updated("ru", known, [TOWN]).get("events")).toBeUndefined();
  });

  it("begins a language with empty translations", () => {
    expect([...updated("kk", new Map(), [TITLE, TOWN]).values()].flatMap(({ entries }) => entries.map(({ translated }) => translated))).toEqual(["", ""]);
  });
});

describe("bad translations", () => {
  const rulesOf = (file: CatalogueFile, texts = [TITLE, TOWN]) => translationProblems([file], texts).map(({ rule }) => rule);

  it.each<[string, CatalogueFile]>([
    ["translation-without-english", fileOf("events", [entry({ ...TITLE, english: "Nobody says this." }, "Никто этого не говорит.")])],
    ["translation-figure", fileOf("events", [entry(TITLE, "Войска покидают «Базу 5» через 12 дней")])],
    ["translation-figure", fileOf("events", [entry(TITLE, "Войска покидают «Базу 5» через тринадцать дней")])],
    ["translation-letters", fileOf("events", [entry(TITLE, "Вoйска покидают «Базу 5» через 13 дней")])],
    ["translation-letters", fileOf("place", [entry(TOWN, "Almaty")])],
    ["translation-maker", fileOf("place", [entry(TOWN, "Алматы", { by: "somebody" })])],
    ["translation-maker", fileOf("place", [entry(TOWN, "Алматы")], { by: "" })],
  ])("%s", (rule, file) => {
    expect(rulesOf(file)).toEqual([rule]);
  });

  it("are told with the line and a remedy", () => {
    const file = fileOf("events", [entry(TOWN, "Алматы"), entry(TITLE, "Войска покидают «Базу 5» через 12 дней")]);
    const [problem] = translationProblems([file], [TITLE, TOWN]);
    expect(problem?.line).toBeGreaterThan(8);
    expect(problem?.found).toContain("13");
    expect(problem?.fix).toMatch(/figures/);
  });

  it("are not those that part thousands otherwise, or write a month out", () => {
    const sums = { context: "events.summary", english: "12,500 people, 1.5 million, on 2014-05-09.", records: ["events/a"] };
    expect(rulesOf(fileOf("events", [entry(sums, "12 500 человек, 1,5 миллиона, 9 мая 2014 года.")]), [sums])).toEqual([]);
    const century = { context: "agreements.title", english: "Treaty on the 21st Century and Covid-19", records: ["agreements/a"] };
    expect(rulesOf(fileOf("agreements", [entry(century, "Договор о XXI веке и ковиде")]), [century])).toEqual([]);
  });
});

describe("what is missing or went stale", () => {
  const stale = entry(TITLE, SOUND.translated, { stale: "Troops leave after 13 days" });

  it("is told, a line a stale translation and a line a catalogue", () => {
    expect(translationWarnings([fileOf("events", [stale])], [TITLE, TOWN]).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      "translation-stale translations/ru/events.po",
      "translation-missing translations/ru/place.po",
    ]);
  });

  it("is counted by language, kind and maker", () => {
    const report = translationReportOf([fileOf("events", [stale]), fileOf("place", [entry(TOWN, "Алматы", { by: "people" })])], [TITLE, TOWN]);
    expect(report.ru?.events).toEqual({ texts: 1, translated: 0, stale: 1, by: { people: 0, checked: 0, machine: 0 } });
    expect(report.ru?.place).toEqual({ texts: 1, translated: 1, stale: 0, by: { people: 1, checked: 0, machine: 0 } });
  });
});
