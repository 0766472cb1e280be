import { en } from "./en.ts";

export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The words of a language. */
export function wordsOf(_locale: Locale) {
  return en;
}

export { capital, counted, inProse, list } from "./numbers.ts";
