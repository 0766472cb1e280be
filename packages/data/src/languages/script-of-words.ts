import { LANGUAGES, type LanguageTag } from "./languages.ts";

const LETTERS = { Latn: /\p{Script=Latin}/u, Cyrl: /\p{Script=Cyrillic}/u } as const;

/**
 * The first word of a text that a language cannot have: one with letters of both alphabets, or, in a language of Latin letters, any in Cyrillic ones. A
 * language of Cyrillic letters keeps names of outlets and codes as they are.
 *
 * @example wordInWrongLetters("uz", "Oʻzbekiстon") // "Oʻzbekiстon"
 */
export function wordInWrongLetters(tag: LanguageTag, text: string): string | null {
  const isWrong = (word: string) =>
    LETTERS.Cyrl.test(word) && (LANGUAGES[tag].script === "Latn" ? tag !== "en" || LETTERS.Latn.test(word) : LETTERS.Latn.test(word));
  return text.match(/[\p{L}\p{M}ʻʼ]+/gu)?.find(isWrong) ?? null;
}
