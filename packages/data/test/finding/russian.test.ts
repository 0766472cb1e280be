import { expect, it } from "vitest";
import { searchIndex } from "../../src/search/index.ts";
import { dataset } from "../dataset.ts";
import { allTexts, RUSSIAN, slipsIn } from "./russian.ts";

const EACH = 50;

it("tells in Russian what it tells in English: the same stances and records in the same order, and no English words", () => {
  // All of them take half a minute: `run finding:russian`.
  const texts = allTexts().filter((_, at) => at % EACH === 0);
  expect(texts.length).toBeGreaterThan(70);
  expect(texts.flatMap(({ text, date }) => slipsIn(text, date))).toEqual([]);
});

it("has as many sentences of every record as English has, so that a sentence is known by its place", () => {
  const { records } = RUSSIAN.wordsOf(dataset);
  const told = new Set<string>();
  const apart = (searchIndex(dataset).records.documents ?? []).filter(({ kind, path, says }) => {
    if (["pages", "relations", "terms", "signposts", "articles"].includes(kind) || told.has(path)) return false;
    told.add(path);
    return says.some((_, place) => records.says(path, place) === "") || records.says(path, says.length) !== "";
  });
  expect(apart.map(({ path }) => path)).toEqual([]);
  expect(told.size).toBeGreaterThan(3000);
});
