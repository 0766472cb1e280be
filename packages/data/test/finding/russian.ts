import { ROOT } from "../../build/compile/root.ts";
import { compiledTranslations, loadCatalogues, textsIn } from "../../build/translations/index.ts";
import { type CheckedSentence, checkText } from "../../src/check/index.ts";
import { russian } from "../../src/check/words/russian/index.ts";
import { dataset } from "../dataset.ts";
import { articleText, breakingTexts, sentencesOf, strangersTexts, WRITTEN } from "./sets.ts";

const { catalogues } = loadCatalogues(ROOT);
export const translations = compiledTranslations(
  "ru",
  catalogues.filter(({ language }) => language === "ru"),
  textsIn(dataset),
);
export const RUSSIAN = russian(translations);

/** Every text of the sets, with the day of those that have one. */
export const allTexts = (): { text: string; date?: string | undefined }[] => [
  ...sentencesOf("building"),
  ...sentencesOf("kept"),
  ...strangersTexts(),
  ...breakingTexts(),
  ...Object.entries(WRITTEN).map(([name, date]) => ({ text: articleText(name), date })),
];

/** What was found, without the words in which it is told. */
const found = (sentences: readonly CheckedSentence[]) =>
  JSON.stringify(
    sentences.map(({ text, finding, answers, unasked, claims, facts, pages, needed }) => [
      [text, finding, unasked, needed === null],
      answers.map(({ asks, stance, records, limits }) => [asks, stance, records, limits.map(({ code }) => code)]),
      claims.map(({ id, sense, verdict, likeness }) => [id, sense, verdict, likeness]),
      [...facts, ...pages].map(({ path }) => path),
    ]),
  );

/** What is told, all of it. */
const told = (sentences: readonly CheckedSentence[]): string[] =>
  sentences.flatMap(({ answers, claims, facts, pages, needed }) => [
    ...answers.flatMap(({ question, held, limits }) => [question, held, ...limits.map(({ message }) => message)]),
    ...claims.flatMap(({ statement, reason }) => [statement, reason ?? ""]),
    ...[...facts, ...pages].flatMap(({ title, says, relation }) => [title, says, relation]),
    needed ?? "",
  ]);

// Symbols and ids, Roman numbers, and who is called so in Russian too: publishers, companies, projects.
const LATIN =
  /(?:A\/RES\/)?(?:ES-)?\d+\/\d+|leader-trips-\w+|(?<!\p{L})(?:[A-Z]\d?(?:\+\d)?|[IVX]+|ONGC|CNNC|CASA-1000|Human Rights Watch|Grinex|Sputnik|[\p{Script=Latin}\d]+\.(?:kz|kg|uz|ru|com|org))(?!\p{L})/gu;

/** What is wrong with what is told of a text in Russian: another finding than in English, a sentence with English words, or a gap. */
export function slipsIn(text: string, date: string | undefined): string[] {
  const [english, inRussian] = [checkText(dataset, text, { date }), checkText(dataset, text, { date, language: RUSSIAN })];
  const gaps = told(inRussian).filter((one) => /undefined|null|NaN| {2}|\(\)|«»/u.test(one) || /\p{Script=Latin}/u.test(one.replaceAll(LATIN, "")));
  return [...(found(english) === found(inRussian) ? [] : [`found otherwise: ${text}`]), ...gaps];
}

if (process.argv[1] === import.meta.filename) {
  const slips = allTexts().flatMap(({ text, date }) => slipsIn(text, date));
  console.log(`${allTexts().length} texts told in English and in Russian: ${slips.length} slips${slips.map((slip) => `\n  ${slip}`).join("")}`);
  process.exitCode = slips.length === 0 ? 0 : 1;
}
