import { capital, type Locale, listIn } from "@/locale/locale.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import type { Compared, Side } from "./measures.ts";

/** A side as it is called. */
export function sideInWords(locale: Locale, { republic, partner, year }: Side, name: (code: string) => string): string {
  return compareMessages(locale).side({ republic: name(republic), partner: name(partner), year });
}

/** How two sides differ, and how sure that is. */
export function comparedInWords(locale: Locale, rows: readonly Compared[], a: string, b: string): string {
  const words = compareMessages(locale);
  const which = (more: string | null) => rows.filter((row) => row.more === more).map(({ measure }) => words.short[measure]);
  const findings = (["a", "b", "same"] as const).flatMap((more) => {
    const measures = which(more);
    return measures.length === 0 ? [] : [words.findings[more]({ measures: listIn(locale, measures) })];
  });
  return capital(words.sentence({ a, b, findings: findings.join("; "), open: which("open").length, unknown: which(null).length }));
}
