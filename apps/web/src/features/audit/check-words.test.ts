import { checkClaim } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { LOCALES } from "@/locale/locale.ts";
import { answerIn, writerOf } from "./answer.ts";
import { daysInWords, expectedInWords, nameOfId, questionInWords } from "./check-words.ts";

/** What only a program would write: an id, a code of a state, a word of a question. */
const CODE = /^(?:[a-z]+-)+[a-z0-9-]+$|\b[A-Z]{3}\b.*\]|^[a-z]+[A-Z]/;

for (const locale of LOCALES) {
  test(`what checks ask, expect and find is said in words: ${locale}`, () => {
    for (const claim of dataset.claims.records) {
      const check = checkClaim(dataset, claim);
      if (check === null) continue;
      const write = writerOf(locale, check.question);
      const said = [
        ...questionInWords(locale, check.question).flat(),
        expectedInWords(locale, check.expect, write),
        answerIn(locale, check.answer, write, check.question.ask),
      ];
      for (const text of said) expect(text, `${claim.id}: ${said.join(" | ")}`).not.toMatch(CODE);
      if (locale === "ru") for (const [name] of questionInWords(locale, check.question)) expect(name, claim.id).toMatch(/[а-я]/);
    }
  });
}

test("names and days", () => {
  expect(nameOfId("ru", "KAZ")).toBe("Казахстан");
  expect(nameOfId("ru", "vladimir-putin/june-2022")).toBe("Владимир Путин: Таджикистан, 28 июня 2022 + Владимир Путин: Туркменистан, 29 июня 2022");
  expect(daysInWords("en", "2022-06-29/2022-06-29")).toBe("29 June 2022");
  expect(daysInWords("ru", "2022-01-02/2022-01-11")).toBe("2 января 2022 — 11 января 2022");
  expect(daysInWords("ru", "2022-02-24/..")).toBe("24 февраля 2022 — продолжается");
});
