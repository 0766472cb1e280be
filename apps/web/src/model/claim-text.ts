import type { Article, Claim, Conflict } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { datasetIn } from "./dataset-in.ts";
import { recordOf } from "./records.ts";

/** What a claim says, in the language of the page. */
export interface ClaimText {
  statement: string;
  reason: string;
  since: string | null;
  because: string | null;
  conflicts: readonly Conflict[];
}

export function claimText(locale: Locale, { id }: Pick<Claim, "id">): ClaimText {
  const { statement, reason, since, check, conflicts } = recordOf(datasetIn(locale).claims, id);
  return { statement, reason, since, because: check?.because ?? null, conflicts };
}

/** What a paragraph of an article is about. */
export function topicIn(locale: Locale, { id }: Pick<Article, "id">, { number, topic }: { number: number; topic: string }): string {
  return recordOf(datasetIn(locale).articles, id).paragraphs.find((paragraph) => paragraph.number === number)?.topic ?? topic;
}
