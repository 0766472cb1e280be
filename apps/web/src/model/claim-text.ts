import { createHash } from "node:crypto";
import type { Claim } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { RUSSIAN, TOPICS } from "./claim-text-ru.ts";

/** What a claim says, in the language of the page. */
export interface ClaimText {
  statement: string;
  reason: string;
  since: string | null;
  because: string | null;
}

/** Fingerprint of the English text that a translation was made from. */
function fingerprintOf({ statement, reason, since, check }: Claim): string {
  return createHash("sha256").update([statement, reason, since, check?.because].join("\n")).digest("hex").slice(0, 8);
}

/** @throws where a claim has no translation or has changed since it was translated, so that the build says which. */
export function claimText(locale: Locale, claim: Claim): ClaimText {
  const { statement, reason, since } = claim;
  if (locale === "en") return { statement, reason, since, because: claim.check?.because ?? null };
  const translated = RUSSIAN[claim.number];
  const now = fingerprintOf(claim);
  if (translated === undefined) throw new Error(`model/claim-text-ru.ts: claim ${claim.number} is missing. Translate it and give it of: "${now}".`);
  if (translated.of !== now) {
    throw new Error(
      `model/claim-text-ru.ts: claim ${claim.number} was translated from ${translated.of}, but its English is now ${now}. Read both and mend the translation.`,
    );
  }
  return { statement: translated.statement, reason: translated.reason, since: translated.since ?? null, because: translated.because ?? null };
}

/** What a paragraph of the article is about. */
export function topicIn(locale: Locale, { number, topic }: { number: number; topic: string }): string {
  return locale === "en" ? topic : (TOPICS[number] ?? topic);
}
