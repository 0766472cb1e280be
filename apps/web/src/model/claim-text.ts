import { createHash } from "node:crypto";
import type { Article, Claim } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { FIRST_ARTICLE } from "./articles.ts";
import { RUSSIAN, TOPICS, type Translated } from "./claim-text-ru.ts";
import { RUSSIAN as HOLD, TOPICS as HOLD_TOPICS } from "./claim-text-ru-hold.ts";

/** What a claim says, in the language of the page. */
export interface ClaimText {
  statement: string;
  reason: string;
  since: string | null;
  because: string | null;
}

/** Claims and topics of paragraphs in Russian, by article and number. */
const TRANSLATIONS: Readonly<Record<string, { file: string; claims: Readonly<Record<number, Translated>>; topics: Readonly<Record<number, string>> }>> = {
  [FIRST_ARTICLE.id]: { file: "claim-text-ru.ts", claims: RUSSIAN, topics: TOPICS },
  "russian-hold-will-not-break": { file: "claim-text-ru-hold.ts", claims: HOLD, topics: HOLD_TOPICS },
};

/** Fingerprint of the English text that a translation was made from. */
function fingerprintOf({ statement, reason, since, check }: Claim): string {
  return createHash("sha256").update([statement, reason, since, check?.because].join("\n")).digest("hex").slice(0, 8);
}

/** @throws where a claim has no translation or has changed since it was translated, so that the build says which. */
export function claimText(locale: Locale, claim: Claim): ClaimText {
  const { statement, reason, since } = claim;
  if (locale === "en") return { statement, reason, since, because: claim.check?.because ?? null };
  const { file = "claim-text.ts", claims } = TRANSLATIONS[claim.article] ?? {};
  const translated = claims?.[claim.number];
  const now = fingerprintOf(claim);
  if (translated === undefined) throw new Error(`model/${file}: claim ${claim.id} is missing. Translate it and give it of: "${now}".`);
  if (translated.of !== now) {
    throw new Error(
      `model/${file}: claim ${claim.id} was translated from ${translated.of}, but its English is now ${now}. Read both and mend the translation.`,
    );
  }
  return { statement: translated.statement, reason: translated.reason, since: translated.since ?? null, because: translated.because ?? null };
}

/** What a paragraph of an article is about. */
export function topicIn(locale: Locale, article: Pick<Article, "id">, { number, topic }: { number: number; topic: string }): string {
  return locale === "en" ? topic : (TRANSLATIONS[article.id]?.topics[number] ?? topic);
}
