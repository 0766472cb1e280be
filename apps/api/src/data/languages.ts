import type { Translations } from "@multivector/data";
import { LANGUAGES as CARDS, type LanguageTag, SERVED_TAGS, type ServedTag, textsOf, translationsInScript } from "@multivector/data/languages";

/** The languages that texts of records are held in; the first is the one they are written in. */
export const LANGUAGES = SERVED_TAGS;
export type Lang = ServedTag;
/** Those that have texts of their own, each in one script. */
export const LANGUAGES_WITH_TEXTS = LANGUAGES.filter((tag) => CARDS[tag].writtenAnewFrom === null);

/** The language of an answer. */
export interface Language {
  code: Lang;
  /** Null for the one that records are written in. */
  translations: Translations | null;
  /** Changes when and only when the translations do, which they may while the records stay as they are; null where there are none. */
  hash: string | null;
}

export const ENGLISH: Language = { code: "en", translations: null, hash: null };

/** A language as the build puts it beside the app. */
export interface HeldLanguage {
  hash: string;
  translations: Translations;
}

/** A language with what its readers read next behind it, so that a text that it lacks is in that. */
export async function languageOf(code: Lang, held: (tag: LanguageTag) => Promise<HeldLanguage>): Promise<Language> {
  if (code === "en") return ENGLISH;
  const { translations, hash } = await held(textsOf(code));
  const own = CARDS[code].writtenAnewFrom === null ? translations : translationsInScript(translations, code);
  const [next] = CARDS[code].next.filter((tag) => tag !== "en");
  if (next === undefined) return { code, translations: own, hash };
  const standIn = await held(next);
  return { code, translations: { ...own, next: standIn.translations }, hash: `${hash.slice(0, 8)}${standIn.hash.slice(0, 8)}` };
}
