import { meta } from "@multivector/data/meta";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { citationAt, csvOf, jsonOf, type Provenance } from "./export.ts";
import { markdownOf } from "./markdown.ts";
import { REPORT } from "./report.fixtures.ts";

const AT: Provenance = { site: "https://example.org", locale: "en" };
const RUSSIAN: Provenance = { ...AT, locale: "ru" };

test("the citation names the version and where it can be seen", () => {
  expect(citationAt(AT)).toContain(`version ${meta.version}`);
  expect(citationAt(RUSSIAN)).toContain(`https://example.org/ru/data?version=${meta.version}`);
});

test("JSON has what the checker answered as it is, what it was checked against, and an address for every record that has a page", () => {
  const { data, meta: about, links } = JSON.parse(jsonOf(REPORT, AT));
  expect(data).toEqual(REPORT.sentences);
  expect(about).toMatchObject({ date: "2023-01", version: meta.version, citation: citationAt(AT), summary: REPORT.summary });
  expect(links).toMatchObject({ "memberships/csto-uzb": "https://example.org/organizations/csto", "coverage/none": null });
});

test("CSV has a row for each answer, claim and record, and for a sentence of which nothing is held", () => {
  const { data, errors } = Papa.parse<Record<string, string>>(csvOf(REPORT, RUSSIAN), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.map(({ number, row, stance }) => [number, row, stance])).toEqual([
    ["1", "answer", "agrees"],
    ["1", "answer", "not-stated"],
    ["2", "claim-same", ""],
    ["2", "claim-related", ""],
    ["3", "record", ""],
    ["4", "not-held", ""],
  ]);
  expect(data[0]).toMatchObject({
    question: "Was Uzbekistan a member of the CSTO in 2010?",
    held: "Member from 16 August 2006 to 19 December 2012.",
    records: "memberships/csto-uzb",
    links: "https://example.org/ru/organizations/csto",
    limits: "Sources were read up to 23 November 2026.",
    text_date: "2023-01",
    dataset_version: meta.version,
    citation: citationAt(RUSSIAN),
  });
  // A spreadsheet runs no sentence as a formula.
  expect(data[2]).toMatchObject({ sentence: "'=Nine of the fifteen", verdict: "imprecise" });
  expect(data[5]).toMatchObject({ finding: "not-held", held: "A name that is held." });
});

test("an answer without anything to fill a column has the same columns", () => {
  const bare = { ...REPORT, sentences: REPORT.sentences.slice(3), date: null };
  expect(csvOf(bare, AT).split("\r\n")[0]).toBe(csvOf(REPORT, AT).split("\r\n")[0]);
});

test("Markdown says the sentence, how the records stand to it, what they say and where", () => {
  const text = markdownOf(REPORT, AT, "2026-11-23");
  expect(text).toContain("- Text written on: January 2023");
  expect(text).toContain("> Uzbekistan, a member in 2010,\n> left \\*later\\*.");
  expect(text).toContain(
    [
      "**Agrees.** Was Uzbekistan a member of the CSTO in 2010?",
      "The records say: Member from 16 August 2006 to 19 December 2012.",
      "Records: [memberships/csto-uzb](https://example.org/organizations/csto)",
      "Limits: Sources were read up to 23 November 2026.",
    ].join("  \n"),
  );
  expect(text).toContain("The same statement was audited in an article: [Nine of fifteen.](https://example.org/claims/a-37)  \n**Imprecise.** Seven.");
  expect(text).toContain(
    "Related claim, not the same statement: [Another.](https://example.org/claims/a-38)  \nThe audit’s verdict on that claim: Contested.\n",
  );
  expect(text).toContain("- [An event](https://example.org/events/e): It took place.");
  expect(text).toContain("> My cat likes fish.\n\nNo record found. A name that is held.");
  expect(text).not.toMatch(/\b(?:true|false|wrong|lie)\b/i);
});

test("Markdown of a text without a date says against which day it was read, in the language of the page", () => {
  const text = markdownOf({ ...REPORT, date: null }, RUSSIAN, "2026-11-23");
  expect(text).toContain("- Текст написан: дата не указана; отсчёт от 23 ноября 2026 года");
  expect(text).toContain("**Согласуется.** Was Uzbekistan");
  expect(text).toContain("(https://example.org/ru/organizations/csto)");
});
