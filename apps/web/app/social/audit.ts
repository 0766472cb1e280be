import type { Article, Claim } from "@multivector/data";
import { resultOf } from "@/features/audit/result.ts";
import type { Locale } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { claimsOf, FIRST_ARTICLE } from "@/model/articles.ts";
import { claimText } from "@/model/claim-text.ts";
import { verdictCounts } from "@/model/verdict-counts.ts";
import type { Shared } from "./shared.ts";

/** What became of an article. */
export function articleShared(locale: Locale, article: Article): Shared {
  const words = auditMessages(locale);
  const say = article.id === FIRST_ARTICLE.id ? words.description : article.title;
  return { kicker: words.title, title: resultOf(locale, verdictCounts(claimsOf(article))), say };
}

/** What a claim says, and its verdict. */
export function claimShared(locale: Locale, claim: Claim): Shared {
  const numbers = claimsOf({ id: claim.article }).map(({ number }) => number);
  const place = numbers.filter((number) => number <= claim.number).length;
  return {
    kicker: auditMessages(locale).claim.number({ number: claim.number, place, of: numbers.length }),
    title: claimText(locale, claim).statement,
    say: verdictMessages(locale).verdicts[claim.verdict],
  };
}
