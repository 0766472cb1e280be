import { type CheckedSentence, checkText, MAX_TEXT } from "@multivector/data/check";
import { russian as russianWords } from "@multivector/data/check/ru";
import { dataset } from "@multivector/data/dataset";
import { translations } from "@multivector/data/translations/ru";
import { describe, expect, it } from "vitest";
import { useApi } from "./client.ts";

const { call, json } = useApi();
const path = "/v1/claims/check";
const post = (body: string | Uint8Array<ArrayBuffer>, type = "application/json") => json(path, { method: "POST", body, headers: { "Content-Type": type } });

describe("a text", () => {
  const text = "Uzbekistan left the CSTO in 2014. My cat likes fish. Xi Jinping travelled to Kazakhstan in September 2022.";

  it("is taken apart as the import does it, from JSON and from plain text", async () => {
    const expected = JSON.stringify(checkText(dataset, text));
    expect(JSON.stringify((await post(JSON.stringify({ text }))).data)).toBe(expected);
    expect(JSON.stringify((await post(text, "text/plain; charset=utf-8")).data)).toBe(expected);
    const sentences = (await post(text, "text/plain")).data as unknown as CheckedSentence[];
    expect(sentences.map(({ finding, answers }) => [finding, answers[0]?.stance])).toEqual([
      ["answered", "differs"],
      ["not-held", undefined],
      ["answered", "agrees"],
    ]);
  });

  it("is answered in Russian where that is asked for, with the same stances and records", async () => {
    const given = { method: "POST", body: text, headers: { "Content-Type": "text/plain" } };
    const [english, russian] = [await json(path, given), await json(`${path}?lang=ru`, given)];
    const told = russian.data as unknown as CheckedSentence[];
    expect(JSON.stringify(told)).toBe(JSON.stringify(checkText(dataset, text, { language: russianWords(translations) })));
    expect(told[0]?.answers[0]?.question).toBe("Вышел ли Узбекистан из ОДКБ (2014 год)?");
    const found = (sentences: CheckedSentence[]) =>
      sentences.map(({ finding, answers, facts }) => [finding, answers.map(({ stance, records }) => [stance, records]), facts.map((fact) => fact.path)]);
    expect(found(told)).toEqual(found(english.data as unknown as CheckedSentence[]));
    expect(russian.meta).toMatchObject({ language: "ru", untranslated: { count: 0, paths: [] } });
    expect((await call(`${path}?lang=ru`, given)).headers.get("Content-Language")).toBe("ru");
    expect([(await json(`${path}?lang=kk`, given)).status, (await json(`${path}?language=ru`, given)).status]).toEqual([400, 400]);
  });

  it("is read against the day on which it was written", async () => {
    const lately = "Last year Finland joined NATO.";
    const stanceIn = async (date: string) => ((await post(JSON.stringify({ text: lately, date }))).data as unknown as CheckedSentence[])[0]?.answers[0]?.stance;
    expect([await stanceIn("2024-05-20"), await stanceIn("2020")]).toEqual(["agrees", "differs"]);
    expect((await post(JSON.stringify({ text: lately, date: "2024-02-30" }))).errors[0]?.expected).toMatch(/that exists/);
  });

  it.each<[string, string, number, RegExp]>([
    ["{", "application/json", 400, /JSON such as/],
    ['{"txt": "a"}', "application/json", 400, /\{"text": "\.\.\."\}/],
    ['{"text": "a", "more": 1}', "application/json", 400, /nothing else/],
    ['{"text": 5}', "application/json", 400, /./],
    ['{"__proto__": {"text": "a"}}', "application/json", 400, /./],
    ["  ", "text/plain", 400, /1 to 20000/],
    ["long", "text/plain", 400, /1 to 20000/],
    ["longer", "text/plain", 413, /./],
    ["<text/>", "application/xml", 415, /./],
  ])("%s", async (body, type, status, expected) => {
    const lengths: Record<string, number> = { long: MAX_TEXT + 1, longer: 300_000 };
    const problem = await post("a".repeat(lengths[body] ?? 0) || body, type);
    expect(problem.status).toBe(status);
    if (status === 400) expect(problem.errors[0]?.expected).toMatch(expected);
  });

  it("that is not UTF-8 is refused", async () => {
    expect((await post(new Uint8Array([0x41, 0xff, 0xfe]), "text/plain")).errors[0]?.expected).toBe("UTF-8");
  });

  it("is taken by POST alone", async () => {
    for (const method of ["GET", "PUT", "DELETE"]) {
      const { status, type } = await json(path, { method });
      expect([status, type]).toEqual([405, "/problems/method-not-allowed"]);
    }
  });
});
