import type { Claim } from "@multivector/data";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { articlePath, FIRST_ARTICLE } from "@/model/articles.ts";
import { claimText } from "@/model/claim-text.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";

/** Claims of an article that stand open. */
const SHOWN = 5;

/** Claims of the articles that lean on a record, by article; where they are of the first alone, its name goes without saying. */
export function ClaimList({ locale, claims }: { locale: Locale; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  const several = claims.some(({ article }) => article !== FIRST_ARTICLE.id);
  const byArticle = datasetIn(locale).articles.records.flatMap((article) => {
    const own = claims.filter((claim) => claim.article === article.id);
    return own.length === 0 ? [] : [{ article, own }];
  });
  return (
    <section className="section" id="claims">
      <h2>{recordMessages(locale).claims}</h2>
      {byArticle.map(({ article, own }) => (
        <div key={article.id}>
          {several ? (
            <h3>
              <a href={hrefIn(locale, articlePath(article.id))} lang={langOf(locale, article.title)}>
                {article.title}
              </a>
            </h3>
          ) : null}
          <Claims locale={locale} claims={own.slice(0, SHOWN)} />
          {own.length <= SHOWN ? null : (
            <details className="more-points">
              <summary>{dossierMessages(locale).moreClaims({ count: own.length - SHOWN })}</summary>
              <Claims locale={locale} claims={own.slice(SHOWN)} />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function Claims({ locale, claims }: { locale: Locale; claims: readonly Claim[] }) {
  return (
    <ul className="claim-list">
      {claims.map((claim) => (
        <li key={claim.id}>
          <VerdictChip locale={locale} verdict={claim.verdict} />
          <a href={hrefIn(locale, `/claims/${claim.id}`)}>
            {claim.number}. {claimText(locale, claim).statement}
          </a>
        </li>
      ))}
    </ul>
  );
}
