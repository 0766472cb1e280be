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
  return datasetIn(locale).articles.records.map((article) => {
    const claims = claimsOf(article);
    const counts = verdictCounts(claims);
    return (
      <section key={article.id} className="document">
        <h2 lang={langOf(locale, article.title)}>{article.title}</h2>
        <p className="tools">
          {[...LADDER, ...ASIDE]
            .filter((verdict) => counts[verdict] > 0)
            .map((verdict) => (
              <a key={verdict} href={hrefIn(locale, `${articlePath(article.id)}?verdict=${verdict}`)}>
                <VerdictChip locale={locale} verdict={verdict} /> {claimFilterMessages(locale).of({ count: counts[verdict], all: claims.length })}
              </a>
            ))}
        </p>
      </section>
    );
  });
}
