import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dataset } from "../../test/dataset.ts";
import { newArticle } from "./new-article.ts";

const root = mkdtempSync(join(tmpdir(), "multivector-article-"));
const file = join(root, "article.md");
const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");

// Three sentences of which something is held, one that nothing here can bear on.
const SENTENCES = {
  true: "Uzbekistan left the CSTO in 2012.",
  false: "Kazakhstan joined the CSTO in 2005.",
  elsewhere: "My grandmother bakes a plum cake on Sundays.",
  vote: "Kazakhstan abstained on the resolution of 2 March 2022 at the General Assembly.",
} as const;

beforeEach(() => {
  for (const folder of ["articles", "claims"]) {
    rmSync(join(root, "records", folder), { recursive: true, force: true });
    mkdirSync(join(root, "records", folder), { recursive: true });
  }
  writeFileSync(join(root, "ids.txt"), "articles/central-asia-coming-into-its-own\n");
  writeFileSync(file, `# Who keeps the steppe\n\n${SENTENCES.true} ${SENTENCES.elsewhere}\n\n${SENTENCES.false}\n\n${SENTENCES.vote}\n`);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the audit of an article begun from its text", () => {
  it("has a claim for each sentence of which something is held, with its paragraph and what the records say", () => {
    const { made, problem } = newArticle(root, dataset, ["who-keeps-the-steppe", file, "2024-05-20"]);
    expect(problem).toBeNull();
    expect(made).toEqual(["records/articles/who-keeps-the-steppe.yaml", ...["01", "02", "03"].map((n) => `records/claims/who-keeps-the-steppe-${n}.yaml`)]);
    const article = parse(read("records/articles/who-keeps-the-steppe.yaml"));
    expect(article).toMatchObject({ published: "2024-05-20", paragraphs: [{ number: 1 }, { number: 2 }, { number: 3 }] });
    const claims = readdirSync(join(root, "records/claims")).map((name) => parse(read("records/claims", name)));
    expect(claims.map(({ number, paragraph, verdict }) => ({ number, paragraph, verdict }))).toEqual([
      { number: 1, paragraph: 1, verdict: null },
      { number: 2, paragraph: 2, verdict: null },
      { number: 3, paragraph: 3, verdict: null },
    ]);
    expect(read("records/claims/who-keeps-the-steppe-01.yaml")).toMatch(/# asked: Did Uzbekistan leave the CSTO.* agrees\./);
    expect(read("records/claims/who-keeps-the-steppe-02.yaml")).toMatch(/# asked: Did Kazakhstan join the CSTO.* differs\./);
    expect(read("ids.txt").split("\n")).toEqual(expect.arrayContaining(["articles/who-keeps-the-steppe", "claims/who-keeps-the-steppe-03"]));
  });

  it("puts no sentence of the text into a record, and all of them on the sheet beside it", () => {
    const { made, sheet } = newArticle(root, dataset, ["who-keeps-the-steppe", file]);
    const records = (made ?? []).map((path) => read(path)).join("\n");
    const told = readFileSync(sheet ?? "", "utf8");
    for (const sentence of Object.values(SENTENCES)) {
      expect(records).not.toContain(sentence);
      expect(told).toContain(sentence);
    }
    expect(told).toContain(`no claim: ${SENTENCES.elsewhere}`);
    expect(read("records/articles/who-keeps-the-steppe.yaml")).toContain("published: TODO");
  });

  it("takes a sentence twice for two claims, and leaves an article that is there as it is", () => {
    writeFileSync(file, `${SENTENCES.true}\n\n${SENTENCES.true}\n`);
    expect(newArticle(root, dataset, ["twice", file]).made).toHaveLength(3);
    const before = read("records/claims/twice-01.yaml");
    expect(newArticle(root, dataset, ["twice", file]).problem).toContain("records/articles/twice.yaml exists already");
    expect(read("records/claims/twice-01.yaml")).toBe(before);
  });

  it.each([
    [[], /id of the article is ""; expected kebab-case/],
    [["Who Keeps"], /id of the article is "Who Keeps"/],
    [["who"], /the text is ""; expected a file that is there/],
    [["who", "/nowhere/text.md"], /the text is "\/nowhere\/text.md"/],
    [["who", file, "2024-05-20", "more"], /more than an id, a file and a day: more/],
    [["who", file, "20 May"], /20 May/],
  ])("refuses %j, and writes nothing", (words, message) => {
    expect(newArticle(root, dataset, words).problem).toMatch(message);
    expect(readdirSync(join(root, "records/articles"))).toEqual([]);
  });

  it("refuses a text of which nothing is held", () => {
    writeFileSync(file, `${SENTENCES.elsewhere}\n`);
    expect(newArticle(root, dataset, ["cake", file]).problem).toContain("no sentence of");
  });
});
