import { hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { claimFilterMessages } from "@/messages/claimFilter/index.ts";
import { articlePath, claimsOf } from "@/model/articles.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { verdictCounts } from "@/model/verdict-counts.ts";
import { ASIDE, LADDER } from "@/ui/verdict/scale.ts";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";

/** To the claims of each verdict, article by article: who asks which claims are wrong finds them from here. */
export function VerdictLinks({ locale }: { locale: Locale }) {
  const audits = datasetIn(locale).articles.records.map((article) => {
    const claims = claimsOf(article);
    return { article, all: claims.length, counts: verdictCounts(claims) };
  });
  return (
    <ul className="claim-list">
      {[...LADDER, ...ASIDE].map((verdict) => (
        <li key={verdict}>
          <VerdictChip locale={locale} verdict={verdict} />
          <span>
            {audits
              .filter(({ counts }) => counts[verdict] > 0)
              .map(({ article, all, counts }, place) => (
                <span key={article.id}>
                  {place === 0 ? null : " · "}
                  <a href={hrefIn(locale, `${articlePath(article.id)}?verdict=${verdict}`)} lang={langOf(locale, article.title)}>
                    {article.title}
                  </a>{" "}
                  ({claimFilterMessages(locale).of({ count: counts[verdict], all })})
                </span>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
