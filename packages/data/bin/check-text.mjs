import { checkText, nearbyOf, reportInCsv, reportInMarkdown, reportOf, reportWords } from "../dist/check/index.js";
import { russian } from "../dist/check/words/russian/index.js";
import { meta } from "../dist/data/dataset.js";
import { translations } from "../dist/data/translations/ru.js";
import { QueryError } from "../dist/index.js";
import { textIn } from "./text-file.mjs";

/** Is a word of a command line a file of text, rather than the text itself? */
export const isTextFile = (word) => /\.(?:md|markdown|txt)$/i.test(word.trim()) && !/\n/.test(word);

/** `check "<text>"` and `check article.md`: what the records say beside each sentence. The exit code tells whether one differs. */
export function checkSentences(held, given, { date, lang }) {
  const { dataset, release } = held();
  const language = languageOf(lang);
  const words = reportWords(language);
  const sentences = checkText(dataset, isTextFile(given) ? textIn(given.trim(), ", or a text in quotes") : given, { date, language });
  const about = { meta: { ...meta, version: release.version, released: release.date }, date: date ?? null, language };
  const differs = sentences.some(({ answers }) => answers.some(({ stance }) => stance === "differs"));
  return {
    code: differs ? 1 : sentences.every(({ finding }) => finding === "not-held") ? 3 : 0,
    says: [...sentences.map((sentence) => told(sentence, words)), "", words.cautionOnText].join("\n"),
    rows: [],
    data: reportOf(sentences, about),
    markdown: reportInMarkdown(sentences, about),
    csv: reportInCsv(sentences, about),
  };
}

/** The languages in which answers are told; English is the one they are made in. */
const LANGUAGES = { en: undefined, ru: russian(translations) };

function languageOf(lang = "en") {
  if (!Object.hasOwn(LANGUAGES, lang)) throw new QueryError("--lang", lang, "en or ru", Object.keys(LANGUAGES));
  return LANGUAGES[lang];
}

function told(sentence, words) {
  const { text, answers, unasked, claims, needed } = sentence;
  return [
    text,
    ...answers.map(
      ({ question, stance, held, records }) =>
        `  ${words.stances[stance ?? "none"]}: ${question}\n    ${words.recordsSay}: ${held}${records.length === 0 ? "" : ` (${records.join(", ")})`}`,
    ),
    ...unasked.map((part) => `  ${words.notAsked}: ${part}`),
    ...nearbyOf(sentence).map(({ path, says, relation }) => `  ${words.beside}, ${path}: ${says} ${relation}`),
    ...claims.map(({ id, statement, sense, verdict, claimVerdict }) =>
      sense === "same"
        ? `  ${words.auditedClaim} ${id}: ${statement} ${words.itsVerdict}: ${words.verdicts[verdict ?? "none"]}.`
        : `  ${words.relatedClaim} ${id}, ${words.notTheSame}: ${statement} ${words.verdictOnIt}: ${words.verdicts[claimVerdict]}.`,
    ),
    ...(needed === null ? [] : [`  ${words.notFound}: ${needed}`]),
  ].join("\n");
}
