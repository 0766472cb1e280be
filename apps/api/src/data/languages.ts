import type { Translations } from "@multivector/data";

/** The languages that texts of records are held in; the first is the one they are written in. A test holds this against the package. */
export const LANGUAGES = ["en", "ru"] as const;
export type Lang = (typeof LANGUAGES)[number];

/** The language of an answer. */
export interface Language {
  code: Lang;
  /** Null for the one that records are written in. */
  translations: Translations | null;
}

export const ENGLISH: Language = { code: "en", translations: null };
