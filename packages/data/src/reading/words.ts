import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";
import { fold } from "../identity/fold.ts";
import { foldToLatin } from "../identity/latin.ts";
import { remembered } from "../remembered.ts";

/** A word of a text, and how it is compared. */
export interface Word {
  text: string;
  /** Where it stands, in UTF-16 units, the end not included. */
  start: number;
  end: number;
  /** Folded, without the English possessive. */
  key: string;
  /** The same of a part of a name: Cyrillic ones without the ending of their case. */
  name: string;
  /** Without its ending, by the rules of its language: what other words are compared by. */
  stem: string;
  capital: boolean;
  /** All of it in capitals, two letters or more. */
  capitals: boolean;
}

// Full stops within an abbreviation belong to it (U.S.); an apostrophe does where a letter follows. Hyphens part words.
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’‘ʻʼʿ`´][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’`](?:s|S)$/u;
/** No word of any language is longer; what is, is no word, and is compared as it stands. */
const LONGEST = 40;

/** What a word is apart from where it stands. */
type Plain = Omit<Word, "start" | "end">;
// Texts are without end, the words of a language are not: what is kept is bounded all the same.
const KEPT = 60_000;
const plain = new Map<string, Plain>();

/** The words of a text in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = plainOf(found);
    if (word.key !== "") words.push({ ...word, start: index, end: index + found.length });
  }
  return words;
}

function plainOf(text: string): Plain {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const own = text.replace(POSSESSIVE, "").replaceAll(".", "");
  const long = own.length > LONGEST;
  const word = {
    text,
    key: long ? own.slice(0, LONGEST).toLowerCase() : fold(own),
    name: long ? own.slice(0, LONGEST).toLowerCase() : nameKey(own),
    stem: stemOf(own),
    capital: /^\p{Lu}/u.test(own),
    capitals: own.length > 1 && /^[\p{Lu}\p{N}]+$/u.test(own) && /\p{Lu}/u.test(own),
  };
  if (plain.size > KEPT) plain.clear();
  if (!long) plain.set(text, word);
  return word;
}

/** A word without its ending: Snowball's rules for English or Russian, by the letters it is written in. */
export function stemOf(word: string): string {
  if (word.length > LONGEST) return word.slice(0, LONGEST).toLowerCase();
  const lower = word.toLowerCase().replaceAll("ё", "е");
  if (/\d/.test(lower)) return fold(lower);
  return /\p{Script=Cyrillic}/u.test(lower) ? russian(lower.replace(/[^а-я]/g, "")) || fold(lower) : latinStem(lower);
}

function latinStem(plain: string): string {
  const folded = fold(plain).replaceAll(" ", "");
  return folded.length < 4 ? folded : english(folded);
}

// Endings of Russian nouns and adjectives. Snowball takes -ев and -ов for endings too, and so parts Токаев from Токаева.
const CASE_ENDING =
  /(?:ией|иею|ием|ого|его|ому|ему|ыми|ими|ой|ей|ом|ем|ым|им|ых|их|ую|юю|ая|яя|ою|ею|ию|ии|ия|ий|ые|ие|ый|ое|ее|ье|ья|ью|а|я|у|ю|ы|и|е|о|ь|й)$/u;

const OF_NOUNS = /(?:ая|яя|ия|ии|ию|ие|ией|ием|ею)$/u;

/** Adjectives of places: `шушинский`, `баткенский`; what is left may lack its last vowel, and may end in what looks like part of the suffix. */
const OF_PLACE: readonly RegExp[] = [/ск$/u, /(?:инск|енск|ийск)$/u];

/** How a Cyrillic word may be written in Latin, without its ending: as a name, and as the place that an adjective is made of. */
export const inLatin: (word: string) => readonly string[] = /* @__PURE__ */ remembered((word) => {
  if (!/\p{Script=Cyrillic}/u.test(word)) return [];
  const key = nameKey(word);
  const whole = [word, word.replaceAll(/й/giu, "y")].map((name) => foldToLatin(name.toLowerCase()));
  const places = OF_PLACE.flatMap((suffix) => (suffix.test(key) ? [foldToLatin(key.replace(suffix, ""))] : [])).filter((place) => place.length >= 4);
  // Of a short word what looks like an ending may be part of the name: `Айни`.
  const names = [foldToLatin(key), ...whole.filter((latin) => latin.length <= 5), ...places.flatMap((place) => [place, `${place}a`, `${place}i`])];
  return [...new Set(names.filter((latin) => latin.length >= 4).map((latin) => foldToLatin(stemOf(latin))))];
});

/** The key of a word of a name: Cyrillic ones without the ending of their case, others as they are. */
export function nameKey(word: string): string {
  const plain = word.toLowerCase().replaceAll("ё", "е");
  if (!/^[а-я]+$/.test(plain)) return fold(word);
  const cut = plain.replace(CASE_ENDING, "");
  // `Китая` is of `Китай`, `Азии` of `Азия`: of a short word the last letter alone is its ending.
  if (cut.length < 4 && OF_NOUNS.test(plain)) return plain.replace(/(?:ей|ем|[а-я])$/u, "");
  return cut.length >= 3 ? cut : plain;
}

const STOP = new Set(
  (
    "a an and are as at ex former be been being but by can could did do does for from had has have he her hers him his i if in into is it its itself may me might more most much my no nor not of off on once only or " +
    "other our out own same shall she should so some such than that the their them then there these they this those through to too up upon us very was we were what when where which while who whom whose why will with would you your also " +
    "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему когда даже ну ли если уже или ни быть был была были него до вас опять вам ведь там потом " +
    "себя ей может они тут где есть надо ней для мы тебя их чем сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой им этом мой тем чтобы нее свой своей свою своего это эта эти при об также"
  ).split(" "),
);

/** Is a word so common that sharing it says nothing? */
export const isCommon = ({ text }: Pick<Word, "text">): boolean => isStop(text);
const isStop = /* @__PURE__ */ remembered((text: string) => STOP.has(text.toLowerCase().replaceAll("ё", "е")));
