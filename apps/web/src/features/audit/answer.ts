import { type Answer, find, type Question } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { quantityIn } from "@/locale/quantity.ts";
import { answerMessages } from "@/messages/answer/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countIn } from "@/phrases/counts.ts";
import { daysInWords, nameOfId, namesOf } from "./check-words.ts";

/** Writes numbers of a check: of a series in its unit, of a count as they are. */
export function writerOf(locale: Locale, { ask, ...question }: Question): (value: number) => string {
  if (ask !== "observation") return String;
  const { series, item } = question as { series: string; item: string };
  const unit = find(datasetIn(locale).series, series)?.items.find(({ id }) => id === item)?.unit ?? "";
  return (value) => quantityIn(locale, value, unit);
}

/** What a check found, in words: "7 (Armenia, Belarus, …)", "between 59 and 146", "at least 9 (…)" where not all that there are are held. */
export function answerIn(locale: Locale, { least, most, value, ids }: Answer, write: (value: number) => string, ask?: Question["ask"]): string {
  const { nothing, atMost } = answerMessages(locale);
  if (value !== null) return daysInWords(locale, nameOfId(locale, value));
  // Which partner comes first is the answer, not how much that is.
  if (ask === "leading-partner" && ids.length > 0) return namesOf(locale, ids);
  if (least === null) return most === null ? nothing : atMost({ most: write(most) });
  const named = ids.length === least && least > 0 ? ` (${namesOf(locale, ids)})` : "";
  return `${countIn(locale, { least, most }, write)}${named}`;
}
