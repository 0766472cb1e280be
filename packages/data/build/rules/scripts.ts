const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const BOTH = /[\p{Script=Cyrillic}\p{Script=Latin}]/u;
const ARABIC = /\p{Script=Arabic}/u;

/** The letters of the languages in which sources were read, by their codes of ISO 639. */
const LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ...[
    "ast",
    "az",
    "cs",
    "da",
    "de",
    "en",
    "es",
    "et",
    "fil",
    "fr",
    "hr",
    "hu",
    "id",
    "it",
    "lt",
    "lv",
    "nl",
    "no",
    "pl",
    "pt",
    "ro",
    "sk",
    "sq",
    "sv",
    "sw",
    "tk",
    "tl",
    "tr",
    "vi",
  ].map((language) => [language, LATIN] as const),
  ...["be", "bg", "kk", "ky", "mn", "ru", "tg", "uk"].map((language) => [language, CYRILLIC] as const),
  // Written in either.
  ...["kaa", "sr", "uz"].map((language) => [language, BOTH] as const),
  ...["ar", "fa"].map((language) => [language, ARABIC] as const),
  ["bn", /\p{Script=Bengali}/u],
  ["el", /\p{Script=Greek}/u],
  ["gu", /\p{Script=Gujarati}/u],
  ["hi", /\p{Script=Devanagari}/u],
  ["hy", /\p{Script=Armenian}/u],
  ["ja", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ka", /\p{Script=Georgian}/u],
  ["ko", /\p{Script=Hangul}/u],
  ["zh", /\p{Script=Han}/u],
]);

/** A letter of a language; undefined for a language in which no source was read. */
export function lettersOf(language: string): RegExp | undefined {
  return LETTERS.get(language);
}
