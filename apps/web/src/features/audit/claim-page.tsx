import type { Article, Claim } from "@multivector/data";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { articlePath, claimsOf } from "@/model/articles.ts";
import { claimText, topicIn } from "@/model/claim-text.ts";
import { LinkedData } from "@/ui/layout/linked-data.tsx";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";
import { ClaimArticle } from "./claim-article.tsx";
import { claimReview } from "./claim-review.ts";

interface ClaimPageProps {
  locale: Locale;
  claim: Claim;
  article: Article;
}

/** One claim, with those before, after and beside it. */
export function ClaimPage({ locale, claim, article }: ClaimPageProps) {
  const { id } = claim;
  const words = auditMessages(locale);
  const paragraph = article.paragraphs.find(({ number }) => number === claim.paragraph);
  const all = claimsOf(article).sort((a, b) => a.number - b.number);
  // Records of a translated dataset are other objects: only ids tell which is which.
  const position = all.findIndex((other) => other.id === id);
  const [before, after] = [all[position - 1], all[position + 1]];
  const related = all.filter((other) => other.id !== id && sharesEvidence(other, claim));
  const review = claimReview(
    claim,
    article,
    claimText(locale, claim),
    verdictMessages(locale).verdicts[claim.verdict],
    SITE_URL + hrefIn(locale, `/claims/${id}`),
  );
  return (
    <>
      <LinkedData data={review} />
      <p className="kicker top-kicker">
        <a href={hrefIn(locale, `${articlePath(article.id)}#claim-${claim.number}`)}>{words.titleOf({ title: article.title })}</a> ·{" "}
        {words.claim.number({ number: claim.number, place: position + 1, of: all.length })}
        {paragraph === undefined ? null : ` · ${words.claim.paragraph({ number: paragraph.number, topic: topicIn(locale, article, paragraph) })}`}
      </p>
      <ClaimArticle locale={locale} claim={claim} alone />
      {related.length === 0 ? null : (
        <section className="section">
          <h2>{words.claim.others}</h2>
          <ul className="claim-list">
            {related.map((other) => (
              <li key={other.id}>
                <VerdictChip locale={locale} verdict={other.verdict} />
                <a href={hrefIn(locale, `/claims/${other.id}`)}>
                  {other.number}. {claimText(locale, other).statement}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <nav className="section before-after" aria-label={words.claim.audit}>
        {[before, after].map((other, index) =>
          other === undefined ? (
            <span key={index === 0 ? "before" : "after"} />
          ) : (
            <a key={other.id} href={hrefIn(locale, `/claims/${other.id}`)}>
              {words.claim.before({ number: other.number })}: {claimText(locale, other).statement}
            </a>
          ),
        )}
      </nav>
    </>
  );
}

function sharesEvidence(one: Claim, other: Claim): boolean {
  return one.events.some((id) => other.events.includes(id)) || one.citations.some(({ source }) => other.citations.some((cited) => cited.source === source));
}
