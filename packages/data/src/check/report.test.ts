import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { metaOf } from "../../build/publish/meta.ts";
import { dataset } from "../../test/dataset.ts";
import { checkText, nearbyOf, reportInCsv, reportInMarkdown, reportOf, reportWords, summaryOf } from "./index.ts";

const meta = metaOf(dataset, "0.5.0", [{ version: "0.5.0", date: "2026-11-30" }]);
const linkOf = (path: string) => `https://example.org/${path}`;
const TEXT =
  "Uzbekistan left the CSTO in 2012. Uzbekistan left the CSTO in 2005. The cat sat on the mat. Did Kazakhstan sign, and who?\n\nThat welcome was a humiliation.";
const sentences = checkText(dataset, TEXT);
const options = { meta, date: "2024-05-20", address: "https://example.org/data", linkOf };

describe("reportOf", () => {
  it("has what the checker answered, word for word, its counts, and an address for each record", () => {
    const report = reportOf(sentences, options);
    expect(report.data).toEqual(sentences);
    expect(report.meta).toMatchObject({ version: "0.5.0", horizon: meta.horizon, date: "2024-05-20", summary: summaryOf(sentences) });
    expect(report.meta.citation).toContain("https://example.org/data");
    const paths = sentences.flatMap(({ answers, claims, facts, pages }) => [
      ...answers.flatMap(({ records }) => records),
      ...claims.map(({ id }) => `claims/${id}`),
      ...[...facts, ...pages].map(({ path }) => path),
    ]);
    expect(Object.keys(report.links).toSorted()).toEqual([...new Set(paths)].toSorted());
    for (const [path, link] of Object.entries(report.links)) expect(link).toBe(linkOf(path));
    expect(JSON.parse(JSON.stringify(report.data))).toEqual(sentences);
  });

  it("knows no addresses where none are given", () => {
    expect(new Set(Object.values(reportOf(sentences, { meta, date: null }).links))).toEqual(new Set([null]));
  });
});

describe("reportInCsv", () => {
  const COLUMNS =
    "number sentence finding row question stance held relation verdict claim_verdict records links limits text_date dataset_version citation".split(" ");
  const { data, meta: read } = Papa.parse<Record<string, string>>(reportInCsv(sentences, options), { header: true, skipEmptyLines: true });

  it("has the same columns for every text, one of which nothing is held too", () => {
    expect(read.fields).toEqual(COLUMNS);
    for (const text of ["The cat sat on the mat.", "Uzbekistan left the CSTO in 2012."])
      expect(Papa.parse(reportInCsv(checkText(dataset, text), { meta, date: null }), { header: true }).meta.fields).toEqual(COLUMNS);
  });

  it("has a row for each answer, claim and record, and one for a sentence of which nothing is held", () => {
    const counts = sentences.map((sentence) =>
      Math.max(1, sentence.answers.length + sentence.unasked.length + sentence.claims.length + nearbyOf(sentence).length),
    );
    expect(sentences.map((_, at) => data.filter(({ number }) => number === String(at + 1)).length)).toEqual(counts);
    for (const row of data) {
      const sentence = sentences[Number(row.number) - 1];
      expect([row.sentence, row.finding, row.text_date, row.dataset_version]).toEqual([sentence?.text, sentence?.finding, "2024-05-20", "0.5.0"]);
    }
    const answers = data.filter(({ row }) => row === "answer");
    expect(answers.map(({ stance }) => stance)).toEqual(sentences.flatMap((sentence) => sentence.answers.map(({ stance }) => stance ?? "not-stated")));
    expect(answers.every(({ links }) => links?.includes("https://example.org/"))).toBe(true);
  });

  it("keeps text that a table would take for something else", () => {
    const odd = checkText(dataset, '=SUM(A1), said "Uzbekistan", left;\nthe CSTO in 2012.');
    const rows = Papa.parse<Record<string, string>>(reportInCsv(odd, options), { header: true, skipEmptyLines: true }).data;
    expect(rows.every(({ sentence }) => odd.some(({ text }) => sentence?.endsWith(text) || sentence === text))).toBe(true);
  });
});

describe("reportInMarkdown", () => {
  it("says each sentence, each answer by its stance, and what it rests on", () => {
    const report = reportInMarkdown(sentences, options);
    for (const { text } of sentences) expect(report).toContain(`> ${text}`);
    for (const { stance } of sentences.flatMap(({ answers }) => answers)) {
      const words = reportWords().stances[stance ?? "none"];
      expect(report).toContain(`**${words.slice(0, 1).toUpperCase()}${words.slice(1)}.**`);
    }
    expect(report).toContain("](https://example.org/memberships/csto-uzb)");
    expect(report).toContain("Read as of 2024-05-20.");
    expect(reportInMarkdown(sentences, { meta, date: null })).toContain(`Read as of ${meta.horizon}`);
    expect(reportInMarkdown(sentences, { meta, date: null })).toContain("`memberships/csto-uzb`");
  });

  it.each([
    ["**bold** and _thin_ of Kazakhstan", "\\*\\*bold\\*\\* and \\_thin\\_ of Kazakhstan"],
    ["a [link](https://example.org) of Kazakhstan", "a \\[link\\](https://example.org) of Kazakhstan"],
    ["<script>alert(1)</script> of Kazakhstan", "\\<script\\>alert(1)\\</script\\> of Kazakhstan"],
    ["`code` | table of Kazakhstan", "\\`code\\` \\| table of Kazakhstan"],
    ["back\\slash of Kazakhstan", "back\\\\slash of Kazakhstan"],
  ])("makes plain text of %s", (text, plain) => expect(reportInMarkdown(checkText(dataset, text), options)).toContain(`> ${plain}`));

  it("keeps a sentence of several lines within its quotation", () => {
    const report = reportInMarkdown(checkText(dataset, "Uzbekistan left\nthe CSTO in 2012."), options);
    expect(report).toContain("> Uzbekistan left\n> the CSTO in 2012.");
  });
});
