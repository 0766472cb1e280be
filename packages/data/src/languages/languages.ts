/** A language that is served, as tags of BCP 47 name it. */
export interface LanguageCard {
  /** What its readers call it, in its own letters. */
  readonly name: string;
  /** ISO 15924. */
  readonly script: "Latn" | "Cyrl";
  readonly direction: "ltr";
  /** What its readers read next, best first: a text that is missing is taken from there, and marked as what it is. */
  readonly next: readonly LanguageTag[];
  /** The tag whose texts it shows in another script, by the tables of this folder; null where it has texts of its own. */
  readonly writtenAnewFrom: LanguageTag | null;
  /**
   * `source`: what everything is written in. `whole`: a text that is missing is a fault. `partial`: it falls back, and is counted.
   * `names`: names of states and the alphabet alone; nobody has begun to translate.
   */
  readonly extent: "source" | "whole" | "partial" | "names";
}

export const LANGUAGE_TAGS = ["en", "ru", "kk", "kk-Latn", "uz", "uz-Cyrl", "ky", "tg", "tk"] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** Every language of the project: a language more is a line more here. */
export const LANGUAGES: Readonly<Record<LanguageTag, LanguageCard>> = {
  en: { name: "English", script: "Latn", direction: "ltr", next: [], writtenAnewFrom: null, extent: "source" },
  ru: { name: "Русский", script: "Cyrl", direction: "ltr", next: ["en"], writtenAnewFrom: null, extent: "whole" },
  kk: { name: "Қазақша", script: "Cyrl", direction: "ltr", next: ["ru", "en"], writtenAnewFrom: null, extent: "partial" },
  "kk-Latn": { name: "Qazaqsha", script: "Latn", direction: "ltr", next: ["ru", "en"], writtenAnewFrom: "kk", extent: "partial" },
  uz: { name: "Oʻzbekcha", script: "Latn", direction: "ltr", next: ["ru", "en"], writtenAnewFrom: null, extent: "partial" },
  "uz-Cyrl": { name: "Ўзбекча", script: "Cyrl", direction: "ltr", next: ["ru", "en"], writtenAnewFrom: "uz", extent: "partial" },
  ky: { name: "Кыргызча", script: "Cyrl", direction: "ltr", next: ["ru", "en"], writtenAnewFrom: null, extent: "names" },
  tg: { name: "Тоҷикӣ", script: "Cyrl", direction: "ltr", next: ["ru", "en"], writtenAnewFrom: null, extent: "names" },
  tk: { name: "Türkmençe", script: "Latn", direction: "ltr", next: ["ru", "en"], writtenAnewFrom: null, extent: "names" },
};

/** Languages with texts on pages and in answers. */
export type ServedTag = Exclude<LanguageTag, "ky" | "tg" | "tk">;
export const SERVED_TAGS = /* @__PURE__ */ LANGUAGE_TAGS.filter((tag): tag is ServedTag => LANGUAGES[tag].extent !== "names");

/** Languages with texts of their own beside the English. */
export const TRANSLATED_TAGS = /* @__PURE__ */ SERVED_TAGS.filter((tag) => tag !== "en" && LANGUAGES[tag].writtenAnewFrom === null);

/** The tag whose texts a language shows: its own, or that of its other script. */
export function textsOf(tag: LanguageTag): LanguageTag {
  return LANGUAGES[tag].writtenAnewFrom ?? tag;
}
