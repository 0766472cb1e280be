import type { Translations } from "@multivector/data";

/** The languages that texts of records are held in; the first is the one they are written in. A test holds this against the package. */
export const LANGUAGES = ["en", "ru"] as const;
export type Lang = (typeof LANGUAGES)[number];

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
