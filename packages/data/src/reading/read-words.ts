import { type Notion, notionsIn } from "./concepts.ts";
import type { DateContext } from "./date-spans.ts";
import { datesIn, type ReadDate } from "./dates.ts";
import type { Lexicon, Mention } from "./names.ts";
import { type Word, wordsIn } from "./words.ts";

/** Words, whom they name, what they mean, and when: all that a search asks. What is said of it, and how, is read from sentences alone (`read.ts`). */
export interface ReadWords {
  text: string;
  words: Word[];
  mentions: Mention[];
  notions: Notion[];
  dates: ReadDate[];
}

// The American state, and people called so.
const OTHER_GEORGIA =
  /(?<!\p{L})(?:Atlanta|senators?|governor|congress(?:man|woman)|U\.?S\.? state|Senate|Georgia (?:Tech|Meloni|Bulldogs)|Jimmy Carter|Savannah)(?!\p{L})/u;

/** @param typed As a query, and not as a sentence is written. */
export function readWords(lexicon: Lexicon, text: string, context: DateContext, typed = false): ReadWords {
  const words = wordsIn(text);
  const dates = datesIn(text, context);
  const notions = notionsIn(words);
  return {
    text,
    words,
    mentions: lexicon
      .mentionsIn(words, typed)
      .filter(({ ids }) => ids[0] !== "GEO" || typed || !OTHER_GEORGIA.test(text))
      // In `министр иностранных дел` nobody speaks of Delhi.
      .filter(
        ({ from, to }) =>
          words[from]?.capital === true || !notions.some((notion) => notion.to - notion.from > to - from && notion.from <= from && notion.to >= to),
      ),
    notions,
    dates,
  };
}
