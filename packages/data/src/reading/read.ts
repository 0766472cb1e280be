import { type Day, fromDay } from "../time/day.ts";
import type { DateContext } from "./date-spans.ts";
import type { Lexicon, Mention } from "./names.ts";
import { numbersIn, type ReadNumber } from "./numbers.ts";
import { isBuilding, isOrgan } from "./places.ts";
import { type ReadWords, readWords } from "./read-words.ts";
import { COUNTED } from "./relative-dates.ts";
import { type Sentence, sentencesIn } from "./sentences.ts";
import { type Tone, toneOf } from "./tone.ts";
import { isCommon, type Word } from "./words.ts";

/** A sentence, taken apart. */
export interface ReadSentence extends Sentence, ReadWords {
  numbers: ReadNumber[];
  tone: Tone;
  /** What a pronoun at its head stands for: named last before it, of the kind that the pronoun asks for. */
  carried: Mention | null;
  /** What was named last before it, by kind. */
  before: Partial<Record<Mention["kind"], Mention>>;
}

const HE = /^(?:he|she|his|her|он|она|его|ее)$/iu;
const IT = /^(?:it|its|the (?:country|republic|state|nation)|страна|республика|она|он)$/iu;
const BODY = /^(?:it|its|the (?:bloc|alliance|organi[sz]ation|union|grouping|group|body)|альянс|блок|организация|союз|она|он)$/iu;

// `Thirteen years premier under Karimov, he became president`: he of whom the text was.
const AFTER_LEAD = /^(?!\s*(?:when|as|while|after|before|since|once|когда|пока|после того)(?!\p{L}))[^,.;]{3,90},\s+(?:he|she|он|она)\s/iu;

/** The sentences of a text, taken apart. @param written the day of the text */
export function readText(lexicon: Lexicon, text: string, written: Day): ReadSentence[] {
  const last: Partial<Record<Mention["kind"], Mention>> = {};
  // Was a state the subject after the last body that was named? Then *it* is the state.
  let isOfState = false;
  let year: number | null = null;
  let day: Day | undefined;
  return sentencesIn(text).map((sentence) => {
    const read = readSentence(lexicon, sentence, { written, year, day, counted: COUNTED });
    const given = read.dates.filter(({ relative, unit }) => !relative && unit !== "span");
    const latest = given.at(-1);
    if (latest !== undefined) year = fromDay(latest.from).year;
    day = latest?.unit === "day" ? latest.from : undefined;
    const carried = carriedBy(read, last, isOfState);
    const before = { ...last };
    // Who is gone on about stays whom the next sentence means, whoever else is named beside him.
    const goesOn = carried?.kind === "person" || AFTER_LEAD.test(read.text);
    for (const mention of read.mentions) {
      if (isBuilding(read, mention) || (mention.kind === "organization" && isOrgan(read, mention))) continue;
      if (mention.kind === "person" && goesOn && last.person !== undefined) continue;
      if (mention.as !== "demonym" || last[mention.kind] === undefined) last[mention.kind] = mention;
    }
    // The subject is what the next sentence goes on about.
    const subject = read.mentions.find(({ kind, as, from }) => kind === "country" && as !== "demonym" && from <= 3);
    if (subject !== undefined) last.country = subject;
    if (read.mentions.some(({ kind }) => kind === "organization") || carried?.kind === "organization") isOfState = false;
    else if (subject !== undefined) isOfState = true;
    const doer = read.mentions.find(({ kind, from }) => kind === "person" && from <= 3);
    if (doer !== undefined && !goesOn) last.person = doer;
    return { ...read, carried, before };
  });
}

/** One sentence, without what comes before it. */
export function readSentence(lexicon: Lexicon, sentence: Sentence, context: DateContext): ReadSentence {
  const read = readWords(lexicon, sentence.text, context);
  return { ...sentence, ...read, numbers: numbersIn(sentence.text, read.dates), tone: toneOf(sentence.text), carried: null, before: {} };
}

function carriedBy({ words, mentions }: ReadSentence, last: Partial<Record<Mention["kind"], Mention>>, isOfState: boolean): Mention | null {
  const [one = "", two = ""] = words.slice(0, 2).map(({ text }) => text);
  const named = (kind: Mention["kind"]) => mentions.some((mention) => mention.kind === kind && mention.from < 3);
  // `Last year he took it into the union`: a pronoun near the head, before anybody is named.
  const he = words.slice(0, 5).findIndex(({ text }) => HE.test(text));
  if (he >= 0 && last.person !== undefined && !mentions.some(({ kind, from }) => kind === "person" && from <= he + 2)) return last.person;
  const both = `${one} ${two}`;
  const isBody =
    BODY.test(both) || (/^(?:it|its)$/iu.test(one) && !isOfState && last.organization !== undefined && !mentions.some(({ kind }) => kind === "organization"));
  const isState = IT.test(both) || IT.test(one);
  // `It` is the state where the sentence names a body, and the other way round.
  if (isState && mentions.some(({ kind }) => kind === "organization") && last.country !== undefined && !named("country")) return last.country;
  if (isBody && last.organization !== undefined && (BODY.test(both) || mentions.some(({ kind }) => kind === "country"))) return last.organization;
  if (isState && last.country !== undefined && !named("country")) return last.country;
  return null;
}

/** The words that say something: no name, no notion's small words. */
export const contentWords = (words: readonly Word[]): Word[] => words.filter((word) => !isCommon(word) && (word.key.length > 1 || /\d/.test(word.key)));
