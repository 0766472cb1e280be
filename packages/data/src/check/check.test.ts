import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { QueryError } from "../query/index.ts";
import { ASKS, checkText, MAX_TEXT, summaryOf } from "./index.ts";

const refusal = (ask: () => unknown): QueryError => {
  try {
    throw new Error(`answered ${JSON.stringify(ask())}`);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
};

describe("checkText", () => {
  it.each([
    ["", "text"],
    [" \n\t ", "text"],
    ["a".repeat(MAX_TEXT + 1), "text"],
    [undefined, "text"],
    [7, "text"],
    [["Kazakhstan"], "text"],
  ])("refuses %j as a text", (text, parameter) => expect(refusal(() => checkText(dataset, text as string)).parameter).toBe(parameter));

  it("takes a text of the greatest length", () => {
    expect(checkText(dataset, "Uzbekistan left the CSTO in 2012. ".repeat(1000).slice(0, MAX_TEXT)).length).toBeGreaterThan(500);
  });

  it.each(["2024-13-01", "2023-02-30", "yesterday", "", "20240520", "2024-5-20"])("refuses %j as the day of a text", (date) => {
    expect(refusal(() => checkText(dataset, "Uzbekistan left.", { date })).parameter).toBe("date");
  });
  it.each(["2024", "2024-05", "2024-05-20", "2024~"])("takes %s as the day of a text", (date) =>
    expect(() => checkText(dataset, "Uzbekistan left.", { date })).not.toThrow(),
  );

  it("refuses an option that it does not know, and names the nearest", () => {
    const error = refusal(() => checkText(dataset, "Uzbekistan left.", { dat: "2024" } as never));
    expect(error.message).toMatch(/dat\b/);
    expect(error.message).toMatch(/date/);
  });

  it("goes by the day of the text: what was so last year depends on when that was", () => {
    const stance = (text: string, date: string) => checkText(dataset, text, { date })[0]?.answers.find(({ asks }) => asks === "membership")?.stance;
    expect(stance("Uzbekistan left the CSTO last year.", "2013-06-01")).toBe("agrees");
    expect(stance("Uzbekistan left the CSTO last year.", "2020-06-01")).toBe("differs");
    expect(stance("Uzbekistan is a member of the CSTO.", "2010-06-01")).toBe("agrees");
    expect(stance("Uzbekistan is a member of the CSTO.", "2020-06-01")).toBe("differs");
  });

  it("knows whom a sentence goes on about", () => {
    const [, second] = checkText(dataset, "Uzbekistan joined the CSTO in 2006. It left the alliance in 2012.");
    expect(second?.answers.map(({ asks, stance, records }) => [asks, stance, records[0]])[0]).toEqual(["membership", "agrees", "memberships/csto-uzb"]);
  });

  it.each([
    "Uzbekistan left the CSTO in 2005.",
    "Kazakhstan voted against A/RES/ES-11/1.",
    "Tokayev became president of Kazakhstan in 2012.",
    "The SCO has nine members.",
    "The Shusha Declaration was signed in 2015.",
    "Karimov died in 2012.",
    "The population of Kazakhstan is 40 million people.",
    "The US air base at Manas was closed in 2009.",
  ])("never says that what somebody else says differs, nor what is asked, doubted, planned or supposed: %s", (text) => {
    const stances = (said: string) => checkText(dataset, said).flatMap((sentence) => sentence.answers.map(({ stance }) => stance));
    expect(stances(text)).toContain("differs");
    const plain = text.replace(/\.$/, "");
    for (const said of [`Analysts said that ${plain}.`, `According to the ministry, ${plain}.`, `“${plain}, and nobody has ever doubted it”, he wrote.`])
      expect([said, stances(said).includes("differs")]).toEqual([said, false]);
    for (const said of [`${plain}?`, `Perhaps ${plain}.`, `If ${plain}, nobody noticed.`, `Reportedly ${plain}.`])
      expect([said, stances(said).filter((stance) => stance !== null)]).toEqual([said, []]);
  });

  it("never says that a sentence within a quotation of several differs", () => {
    for (const text of [
      "He wrote: “We did well. Uzbekistan left the CSTO in 2005. Nobody was surprised.”",
      "Он сказал: «Мы молодцы. Узбекистан вышел из ОДКБ в 2005 году. Никто не удивился».",
    ])
      expect(checkText(dataset, text).flatMap((sentence) => sentence.answers.filter(({ stance }) => stance === "differs"))).toEqual([]);
  });

  it("says of a sentence of which nothing is held what would be needed", () => {
    const [alone, named] = [checkText(dataset, "The cat sat on the mat.")[0], checkText(dataset, "Kazakhstan likes tulips.")[0]];
    expect([alone?.finding, alone?.pages, typeof alone?.needed]).toEqual(["not-held", [], "string"]);
    expect([named?.finding, named?.pages.map(({ path }) => path)]).toEqual(["not-held", ["countries/KAZ"]]);
  });

  const paths = new Set(Object.entries(dataset).flatMap(([name, { records }]) => records.map(({ id }: { id: string }) => `${name}/${id}`)));
  const names = [...dataset.countries.records, ...dataset.organizations.records, ...dataset.people.records].flatMap(({ names: held }) =>
    held.map(({ text }) => text),
  );
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "joined",
        "left",
        "was a member of",
        "voted against",
        "signed",
        "visited",
        "became president of",
        "was not",
        "never",
        "said that",
        "may",
        "if",
        "вступил в",
        "вышел из",
        "не",
        "the treaty",
        "the base",
        "percent",
        "exports to",
        "people were killed",
        "which",
        "while",
        "and",
        "it",
        "he",
      ),
    },
    { weight: 2, arbitrary: fc.integer({ min: 1985, max: 2030 }).map((year) => `in ${year}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(".", "?", "!", ";", "…", "\n\n", ",", " — ", "«", "»", "(", ")", "A/RES/ES-11/1", "1,200", "$5 billion", "- ", "# "),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
  );
  const anyText = fc
    .array(piece, { minLength: 1, maxLength: 25 })
    .map((parts) => parts.join(" "))
    .filter((text) => text.trim() !== "");

  it("answers any text with slices of it, records that there are, known stances, and verdicts for the same sense alone; and twice the same", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = checkText(dataset, text);
        let last = 0;
        for (const { text: own, start, end, answers, claims, facts, pages, finding, needed } of sentences) {
          expect(text.slice(start, end)).toBe(own);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const shown = [
            ...answers.flatMap(({ records }) => records),
            ...claims.flatMap(({ id, evidence }) => [`claims/${id}`, ...evidence]),
            ...[...facts, ...pages].map(({ path }) => path),
          ];
          expect(shown.filter((path) => !paths.has(path))).toEqual([]);
          for (const { asks, stance, question, held, records } of answers) {
            expect(ASKS).toContain(asks);
            expect([null, "agrees", "differs", "possibly", "cannot-tell"]).toContain(stance);
            expect(question.trim() === "" || held.trim() === "").toBe(false);
            expect(new Set(records).size).toBe(records.length);
          }
          for (const { sense, verdict, reason } of claims) if (sense !== "same") expect([verdict, reason]).toEqual([null, null]);
          expect(finding === "answered").toBe(answers.length > 0);
          expect(needed === null).toBe(finding !== "not-held");
        }
        expect(checkText(dataset, text)).toEqual(sentences);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["a", ".", "1 ", "U.S. ", "Kazakhstan ", "2012 ", "CSTO ", "voted against ", "Putin ", '"', "not "].map((kind) => [kind]))(
    "answers %j over and over in time that goes with its length",
    (kind) => {
      const timed = (length: number) => {
        const start = performance.now();
        checkText(dataset, `${kind.repeat(Math.ceil(length / kind.length)).slice(0, length - 1)}z`);
        return performance.now() - start;
      };
      timed(2000);
      // The shorter of two: something else on the machine may have held one up.
      const [half = 0, whole = 0] = [MAX_TEXT / 2, MAX_TEXT].map((length) => Math.min(timed(length), timed(length)));
      expect(whole).toBeLessThan(10 * half + 500);
    },
  );
});

describe("summaryOf", () => {
  it("counts sentences by what was found and answers by stance", () => {
    const sentences = checkText(
      dataset,
      "Uzbekistan left the CSTO in 2012. Uzbekistan left the CSTO in 2005. The cat sat on the mat. Did Uzbekistan leave the CSTO?",
    );
    const { sentences: count, findings, stances } = summaryOf(sentences);
    expect(count).toBe(4);
    expect(Object.values(findings).reduce((sum, one) => sum + one)).toBe(4);
    expect(findings["not-held"]).toBe(1);
    expect(Object.values(stances).reduce((sum, one) => sum + one)).toBe(sentences.flatMap(({ answers }) => answers).length);
    expect([stances.agrees >= 1, stances.differs >= 1, stances.none >= 1]).toEqual([true, true, true]);
    expect(summaryOf([])).toEqual({
      sentences: 0,
      findings: { answered: 0, claim: 0, facts: 0, "not-held": 0 },
      stances: { agrees: 0, differs: 0, possibly: 0, "cannot-tell": 0, none: 0 },
    });
  });
});
