/** What the checker says, in Russian (`@multivector/data/check/ru`): a module of its own, so that nobody else loads it. */
import type { Dataset, Translations } from "../../../query/index.ts";
import type { CheckLanguage } from "../../checked.ts";
import type { CheckWords } from "../words.ts";
import { baseOf } from "./base.ts";
import { besideWords } from "./beside.ts";
import { bodyWords } from "./bodies.ts";
import { figureWords } from "./figures.ts";
import { officeWords } from "./offices.ts";
import { recordWords } from "./records/index.ts";
import { REPORT } from "./report.ts";
import { siteWords } from "./sites.ts";
import { thingWords } from "./things.ts";
import { visitWords } from "./visits.ts";
import { voteWords } from "./votes.ts";

/**
 * Russian as the language in which `checkText` tells what it found.
 *
 * @param translations of `@multivector/data/translations/ru`: the texts of the records.
 * @example checkText(dataset, "Казахстан вступил в ОДКБ в 2002 году.", { language: russian(translations) })[0]?.answers[0]?.question
 */
export function russian(translations: Translations): CheckLanguage {
  const made = new WeakMap<Dataset, CheckWords>();
  return {
    code: "ru",
    report: REPORT,
    wordsOf(dataset) {
      const words = made.get(dataset) ?? wordsFor(dataset, translations);
      made.set(dataset, words);
      return words;
    },
  };
}

function wordsFor(dataset: Dataset, translations: Translations): CheckWords {
  const base = baseOf(dataset, translations);
  const records = recordWords(base);
  return {
    records,
    bodies: bodyWords(base),
    offices: officeWords(base),
    visits: visitWords(base),
    votes: voteWords(base),
    figures: figureWords(base),
    sites: siteWords(base),
    things: thingWords(base, records),
    beside: besideWords(base),
  };
}
