import { type CheckedSentence, checkText } from "../../src/check/index.ts";
import type { Dataset } from "../../src/query/index.ts";
import { search, searchIndex } from "../../src/search/index.ts";
import { articleText, type Half, type LabelledQuery, type LabelledSentence, queriesOf, sentencesOf, WRITTEN } from "./sets.ts";

/** How many of how many. */
export interface Rate {
  of: number;
  hit: number;
}

/** Something that did not come out as it should. */
export interface Miss {
  what: string;
  id: string;
  text: string;
  got: string;
  wanted: string;
}

export interface Measured {
  rates: Record<string, Rate>;
  misses: Miss[];
}

export const share = ({ of, hit }: Rate): number => (of === 0 ? 1 : hit / of);

/** Rates over the sentences of a half, all together and by group. */
export function measureSentences(dataset: Dataset, half: Half): Measured {
  const rates: Record<string, Rate> = {};
  const misses: Miss[] = [];
  for (const item of sentencesOf(half)) {
    const checked = checkedFor(dataset, item);
    const facts = [...new Set(checked.flatMap((sentence) => sentence.facts.map(({ path }) => path)))];
    const answers = checked.flatMap((sentence) => sentence.answers);
    const place = facts.findIndex((path) => item.records.includes(path));
    const differs = answers.some(({ stance }) => stance === "differs");
    const note = (what: string, ok: boolean, got: string, wanted: string) => {
      for (const name of [what, `${what} · ${item.article === undefined ? item.group : "article"}`]) {
        const rate = rates[name] ?? { of: 0, hit: 0 };
        rates[name] = { of: rate.of + 1, hit: rate.hit + (ok ? 1 : 0) };
      }
      if (!ok) misses.push({ what, id: item.id, text: item.text, got, wanted });
    };
    const told = answers.map(({ question, stance }) => `${question} ${stance}`).join(" | ");
    if (item.held) {
      note("right record first", place === 0, facts.slice(0, 3).join(" ") || "nothing", item.records.join(" "));
      note("right record in the first three", place >= 0 && place < 3, facts.slice(0, 3).join(" ") || "nothing", item.records.join(" "));
      note("held, and something shown", facts.length > 0, "nothing", item.records.join(" "));
    } else note("not held, rightly", facts.length === 0, facts.slice(0, 3).join(" "), "not held");
    if (item.truth === "wrong" && item.askable) note("wrong sentence told so", differs, told, item.records.join(" "));
    // Of a sentence of several statements, some of them wrong, it is right to say that these differ: it is counted apart.
    const mixed = item.group === "mixed" && item.truth === "open";
    if (mixed) note("mixed, said to differ in its wrong part", differs, told, item.truth);
    else if (item.truth !== "wrong") note("no false differs", !differs, told, item.truth);
    if (item.truth === "wrong")
      note("no agreement with a wrong sentence", differs || !answers.some(({ stance }) => stance === "agrees"), told, item.records.join(" "));
    if (item.truth === "right" && item.askable)
      note(
        "right sentence agreed with",
        answers.some(({ stance }) => stance === "agrees"),
        told,
        item.records.join(" "),
      );
    for (const { id, verdict, statement } of checked.flatMap(({ claims }) => claims))
      if (verdict !== null) note("verdict of that very claim", item.records.includes(`claims/${id}`), statement, item.records.join(" "));
  }
  return { rates, misses };
}

const articles = new Map<string, CheckedSentence[]>();

function checkedFor(dataset: Dataset, { text, article }: LabelledSentence): CheckedSentence[] {
  if (article === undefined) return checkText(dataset, text);
  const whole = articles.get(article) ?? checkText(dataset, articleText(article), { date: WRITTEN[article] });
  articles.set(article, whole);
  const plain = (words: string) => words.replace(/\s+/g, " ").trim();
  return whole.filter((sentence) => plain(sentence.text).includes(plain(text)) || plain(text).includes(plain(sentence.text)));
}

/** Rates over the queries of a half, all together and by kind. */
export function measureQueries(dataset: Dataset, half: Half): Measured {
  const rates: Record<string, Rate> = {};
  const misses: Miss[] = [];
  const index = searchIndex(dataset);
  const note = (what: string, { id, kind, query, accept }: LabelledQuery, ok: boolean, got: readonly string[]) => {
    for (const name of [what, `${what} · ${kind}`]) {
      const rate = rates[name] ?? { of: 0, hit: 0 };
      rates[name] = { of: rate.of + 1, hit: rate.hit + (ok ? 1 : 0) };
    }
    if (!ok) misses.push({ what, id, text: query, got: got.slice(0, 3).join(" "), wanted: accept.slice(0, 3).join(" ") });
  };
  for (const item of queriesOf(half)) {
    // The page of a year is the timeline of that year, and that of two states the same whichever stands first.
    const plain = (path: string) =>
      path
        .replace(/^timeline\/\d{4}$/, "timeline")
        .replace(/^relations\/(\w{3})\/(\w{3})$/, (_, one: string, other: string) => `relations/${[one, other].sort().join("/")}`);
    const found = search(index, item.query).map(({ path }) => plain(path));
    const accept = item.accept.map(plain);
    note("search: right one first", item, accept.includes(found[0] ?? ""), found);
    note(
      "search: in the first five",
      item,
      found.slice(0, 5).some((path) => accept.includes(path)),
      found,
    );
  }
  return { rates, misses };
}
