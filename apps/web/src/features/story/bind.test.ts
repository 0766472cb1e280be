import { expect, test } from "vitest";
import { bindChapter, type Chapter } from "./bind.ts";

const took = ({ days }: { days: unknown }) => `It took ${days} days.`;
const chapter: Chapter = {
  id: "sample",
  prose: () => ({
    title: took,
    stand: "So it was.",
    steps: { one: { title: "A step", text: (values: { days: unknown }) => `${took(values)}\nIt ended.` } },
    since: "Nothing since.",
    doubt: "Who knows.",
  }),
  steps: ["one"],
  facts: { days: { text: (locale) => (locale === "en" ? "13" : "тринадцать"), receipt: null } },
  demands: [],
  figures: [],
};
const changed = (change: Partial<Chapter>) => () => bindChapter("en", { ...chapter, ...change });
const since = (sentence: ReturnType<Chapter["prose"]>["since"]) => changed({ prose: (locale) => ({ ...chapter.prose(locale), since: sentence }) });

test("values stand where their names are, and lines of a text are paragraphs", () => {
  const { title, steps } = bindChapter("en", chapter);
  expect(title).toEqual([
    { kind: "text", text: "It took " },
    { kind: "value", text: "13" },
    { kind: "text", text: " days." },
  ]);
  expect(steps).toEqual([{ id: "sample-one", title: [{ kind: "text", text: "A step" }], paragraphs: [title, [{ kind: "text", text: "It ended." }]] }]);
});

test("a name that ends with _source is the receipt of the fact", () => {
  const bound = since(({ days, days_source }: { days: unknown; days_source: unknown }) => `${days} of them.${days_source}`);
  expect(bound).toThrow(/the fact “days” has no receipt to show/);
});

test("what is typed, unknown, unused or no longer true is refused with chapter and sentence", () => {
  expect(since("Then 12 came.")).toThrow(/chapter “sample” \(en\), what happened since: “12” is typed/);
  expect(since("It was in March.")).toThrow(/“March” is typed/);
  expect(since(({ nobody }: { nobody: unknown }) => `Then ${nobody} came.`)).toThrow(/no fact “nobody”. There are: days/);
  expect(changed({ facts: { ...chapter.facts, more: { text: () => "", receipt: null } } })).toThrow(/nothing uses more/);
  expect(changed({ demands: [{ says: "the force grew", holds: false, found: "3 after 4" }] })).toThrow(/says that the force grew, but the data say 3 after 4/);
});

test("steps of the chapter and of its messages are the same", () => {
  expect(changed({ steps: ["one", "two"] })).toThrow(/no message of the step “two”. There are: one/);
  expect(changed({ steps: [] })).toThrow(/have a step “one”, which the chapter does not name/);
});
