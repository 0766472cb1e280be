// The languages of the project and their scripts: `@multivector/data/languages`.
export { ALPHABETS, compareByAlphabet } from "./alphabets.ts";
export { inScript, translationsInScript } from "./in-script.ts";
export { kazakhInCyrillic, kazakhInLatin } from "./kazakh.ts";
export { LANGUAGE_TAGS, LANGUAGES, type LanguageCard, type LanguageTag, SERVED_TAGS, type ServedTag, TRANSLATED_TAGS, textsOf } from "./languages.ts";
export { wordInWrongLetters } from "./script-of-words.ts";
export { uzbekInCyrillic, uzbekInLatin } from "./uzbek.ts";
