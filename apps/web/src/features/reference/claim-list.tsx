import { type Claim, find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { FIRST_ARTICLE } from "@/model/articles.ts";
import { claimText } from "@/model/claim-text.ts";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";

/** Claims of the articles that lean on a record; those of another than the first name their article. */
export function ClaimList({ locale, claims }: { locale: Locale; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section className="section">
      <h2>{recordMessages(locale).claims}</h2>
      <ul className="claim-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <VerdictChip locale={locale} verdict={claim.verdict} />
            <a href={hrefIn(locale, `/claims/${claim.id}`)}>
              {claim.number}. {claimText(locale, claim).statement}
            </a>
            {claim.article === FIRST_ARTICLE.id ? null : (
              <span className="note" lang="en">
                {" "}
                {find(dataset.articles, claim.article)?.title}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
