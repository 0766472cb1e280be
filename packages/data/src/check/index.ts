/** Checking a text: beside every sentence what the records say (`@multivector/data/check`). No model, no network. */
export { checkText, summaryOf } from "./check.ts";
export {
  ASKS,
  type Asks,
  type CheckAnswer,
  type CheckedSentence,
  type CheckLanguage,
  type CheckSummary,
  type CheckTextOptions,
  type ClaimMatch,
  MAX_TEXT,
  type RelatedFact,
  type Stance,
} from "./checked.ts";
export { type CheckReport, nearbyOf, type ReportOptions, reportInCsv, reportInMarkdown, reportOf, reportWords } from "./report.ts";
