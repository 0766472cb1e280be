import type { Locale } from "@/locale/locale.ts";
import { markedAs, markOf, unmarked } from "@/locale/marks.ts";
import { type Provenance, type ReceiptData, receiptOf } from "@/model/receipts.ts";

/** A value of the prose: how it reads in each language, and what it rests on. */
export interface Fact {
  text: (locale: Locale) => string;
  receipt: ((locale: Locale, id: string) => ReceiptData) | null;
}

/** Something that must be true for the prose to hold. If the data changes and it is not, the build says so. */
interface Demand {
  /** What the prose says, in words. */
  says: string;
  holds: boolean;
  /** What the data say. */
  found: string;
}

/** A sentence or more: plain, or with the names of facts as arguments. `{name}` is the value of a fact, `{name_source}` its receipt. */
type Sentence = string | ((values: never) => string);

/** What a chapter says in a language. */
interface ChapterProse {
  title: Sentence;
  stand: Sentence;
  /** By the part of the link to it, as in `#january-2022-call`; lines of the text are paragraphs. */
  steps: Readonly<Record<string, { title: Sentence; text: Sentence }>>;
  /** What happened after the article, where something did. */
  since?: Sentence | undefined;
  /** What the chapter cannot say: it closes on it. */
  doubt: Sentence;
}

export interface Chapter {
  id: string;
  prose: (locale: Locale) => ChapterProse;
  /** The steps in their order. */
  steps: readonly string[];
  facts: Readonly<Record<string, Fact>>;
  demands: readonly Demand[];
  /** Ids of its graphics, the strong one first. */
  figures: readonly string[];
}

/** A piece of prose as it is set. */
export type Piece = { kind: "text" | "value"; text: string } | { kind: "receipt"; number: number; receipt: ReceiptData };

// Each argument of a message is given its own name between two signs that no text has, so that values and receipts can be set apart.
const NAMES = new Proxy({}, { has: () => true, get: (_, name) => `\uE000${String(name)}\uE001` });
const TOKEN = /\uE000(\w+?)(_source)?\uE001/g;
// What may not be typed: figures, numbers in words, names of months. They would go stale without anybody noticing.
const KAZAKH =
  /\d[\d,.]*\d|\d|(?<!\p{L})(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|qańtar|aqpan|naýryz|sáýir|mamyr|maýsym|shilde|tamyz|qyrkúıek|qazan|qarasha|jeltoqsan)/iu;
const UZBEK =
  /\d[\d,.]*\d|\d|(?<!\p{L})(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr|январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)(?!\p{L})/iu;
const TYPED: Record<Locale, RegExp> = {
  en: /\d[\d,.]*\d|\d|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Tt]wenty|[Hh]undred|[Tt]housand|[Bb]illion|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  kk: KAZAKH,
  "kk-latn": KAZAKH,
  uz: UZBEK,
  "uz-cyrl": UZBEK,
  ru: /\d[\d,.]*\d|\d|(?<!\p{L})(?:дв(?:а|е|ое|ух|ум|умя)|тр(?:и|ое|ёх|ём|емя)|четыр(?:е|ёх|ём)|шест(?:ь|и)|сем(?:ь|и)|вос(?:емь|ьми)|девят(?:ь|и)|десят(?:ь|и)|(?:январ|феврал|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*)(?!\p{L})/iu,
};

function paragraphsOf(text: string): string[] {
  const tag = markOf(text);
  return unmarked(text)
    .split("\n")
    .map((paragraph) => (tag === null ? paragraph : markedAs(tag, paragraph)));
}

function textOf(sentence: Sentence): string {
  return typeof sentence === "string" ? sentence : (sentence as (values: object) => string)(NAMES);
}

/** The prose of a chapter with its values put in. @throws with the chapter, the sentence and what would do. */
export function bindChapter(locale: Locale, chapter: Chapter) {
  const where = (part: string) => `story, chapter “${chapter.id}” (${locale}), ${part}`;
  for (const { says, holds, found } of chapter.demands) {
    if (!holds) throw new Error(`${where("what it rests on")}: it says that ${says}, but the data say ${found}. Rewrite the sentence or mend the record.`);
  }
  const used = new Set<string>();
  let number = 0;
  const bind = (part: string, sentence: Sentence) => bindText(part, textOf(sentence));
  const bindText = (part: string, said: string): Piece[] => {
    // A sentence that stands in for one that is not translated has its values in its own language.
    const [tag, text] = [markOf(said), unmarked(said)];
    const mark = (words: string) => (tag === null ? words : markedAs(tag, words));
    const typed = TYPED[tag ?? locale].exec(text.replaceAll(TOKEN, ""));
    if (typed !== null) throw new Error(`${where(part)}: “${typed[0]}” is typed. Bind it to a record or a query, as a fact of the chapter.`);
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of text.matchAll(TOKEN)) {
      const [whole, name = "", source] = match;
      const fact = chapter.facts[name];
      if (fact === undefined) throw new Error(`${where(part)}: there is no fact “${name}”. There are: ${Object.keys(chapter.facts).join(", ")}.`);
      used.add(name);
      if (match.index > from) pieces.push({ kind: "text", text: mark(text.slice(from, match.index)) });
      if (source === undefined) pieces.push({ kind: "value", text: mark(fact.text(tag ?? locale)) });
      else {
        if (fact.receipt === null) throw new Error(`${where(part)}: the fact “${name}” has no receipt to show.`);
        number += 1;
        pieces.push({ kind: "receipt", number, receipt: fact.receipt(locale, `receipt-${chapter.id}-${number}`) });
      }
      from = match.index + whole.length;
    }
    if (from < text.length) pieces.push({ kind: "text", text: mark(text.slice(from)) });
    return pieces;
  };
  const prose = chapter.prose(locale);
  const unknown = Object.keys(prose.steps).find((id) => !chapter.steps.includes(id));
  if (unknown !== undefined)
    throw new Error(`${where("steps")}: the messages have a step “${unknown}”, which the chapter does not name. Name it, or take it out.`);
  const bound = {
    title: bind("title", prose.title),
    stand: bind("standfirst", prose.stand),
    steps: chapter.steps.map((id) => {
      const step = prose.steps[id];
      if (step === undefined) throw new Error(`${where("steps")}: there is no message of the step “${id}”. There are: ${Object.keys(prose.steps).join(", ")}.`);
      return {
        id: `${chapter.id}-${id}`,
        title: bind(`step “${id}”`, step.title),
        paragraphs: paragraphsOf(textOf(step.text)).map((paragraph) => bindText(`step “${id}”`, paragraph)),
      };
    }),
    since: prose.since === undefined ? null : bind("what happened since", prose.since),
    doubt: bind("what is not known", prose.doubt),
  };
  const unused = Object.keys(chapter.facts).filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`${where("facts")}: nothing uses ${unused.join(", ")}. Take it out or say it.`);
  return bound;
}

/** A fact that rests on a record. */
export function factOf(text: (locale: Locale) => string, provenance: Omit<Provenance, "id"> | null): Fact {
  return { text, receipt: provenance === null ? null : (locale, id) => receiptOf(locale, { id, ...provenance }) };
}
