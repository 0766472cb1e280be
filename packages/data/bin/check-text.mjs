import { checkText, nearbyOf, reportInCsv, reportInMarkdown, reportOf, STANCE_WORDS } from "../dist/check/index.js";
import { meta } from "../dist/data/dataset.js";
import { textIn } from "./text-file.mjs";

/** Is a word of a command line a file of text, rather than the text itself? */
export const isTextFile = (word) => /\.(?:md|markdown|txt)$/i.test(word.trim()) && !/\n/.test(word);

/** `check "<text>"` and `check article.md`: what the records say beside each sentence. The exit code tells whether one differs. */
export function checkSentences(held, given, { date }) {
  const { dataset, release } = held();
  const sentences = checkText(dataset, isTextFile(given) ? textIn(given.trim(), ", or a text in quotes") : given, { date });
  const about = { meta: { ...meta, version: release.version, released: release.date }, date: date ?? null };
  const differs = sentences.some(({ answers }) => answers.some(({ stance }) => stance === "differs"));
  return {
    code: differs ? 1 : sentences.every(({ finding }) => finding === "not-held") ? 3 : 0,
    says: [...sentences.map(told), "", "What the records say is shown beside each sentence; whether the text is true is not judged."].join("\n"),
    rows: [],
    data: reportOf(sentences, about),
    markdown: reportInMarkdown(sentences, about),
    csv: reportInCsv(sentences, about),
  };
}

function told(sentence) {
  const { text, answers, unasked, claims, needed } = sentence;
  return [
    text,
    ...answers.map(
      ({ question, stance, held, records }) =>
        `  ${STANCE_WORDS[stance ?? "none"]}: ${question}\n    the records say: ${held}${records.length === 0 ? "" : ` (${records.join(", ")})`}`,
    ),
    ...unasked.map((part) => `  not asked: ${part}`),
    ...nearbyOf(sentence).map(({ path, says, relation }) => `  beside it, ${path}: ${says} ${relation}`),
    ...claims.map(({ id, statement, sense, verdict, claimVerdict }) =>
      sense === "same"
        ? `  audited claim ${id}: ${statement} Its verdict: ${verdict ?? "none"}.`
        : `  related claim ${id}, not the same statement: ${statement} Verdict on that claim: ${claimVerdict}.`,
    ),
    ...(needed === null ? [] : [`  no record found: ${needed}`]),
  ].join("\n");
}
