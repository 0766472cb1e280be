import { capital, type Locale, listIn } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import type { verdictCounts } from "@/model/verdict-counts.ts";
import { inProse, inProseTogether } from "@/phrases/counts.ts";

type Counts = ReturnType<typeof verdictCounts>;

/** What an audit came to, in a sentence or two. What holds with a caveat is never counted with what holds without one. */
export function resultOf(locale: Locale, counts: Counts): string {
  const wrong = counts.inaccurate;
  return auditMessages(locale).result({
    count: Object.values(counts).reduce((sum, count) => sum + count, 0),
    supported: counts.supported,
    caveat: counts["supported-with-caveat"],
    wrong,
    wrongWords: capital(inProse(locale, wrong)),
  });
}

/** What became of all other claims. */
export function restOf(locale: Locale, counts: Counts): string {
  const { rest } = auditMessages(locale);
  const parts = [
    [rest.imprecise, counts.imprecise],
    [rest.contested, counts.contested],
    [rest.outdated, counts["outdated-since"]],
    [rest.unverifiable, counts.unverifiable],
    [rest.opinion, counts.opinion],
  ] as const;
  const words = inProseTogether(
    locale,
    parts.map(([, count]) => count),
  );
  const said = parts.flatMap(([say, count]) => (count === 0 ? [] : [say({ count, words: words(count) })]));
  return said.length === 0 ? "" : `${capital(listIn(locale, said))}.`;
}
