import { type Article, find } from "@multivector/data";
import { Island } from "#island";
import { dateIn, hrefIn, type Locale, listIn } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { articlePath, claimsOf } from "@/model/articles.ts";
import { topicIn } from "@/model/claim-text.ts";
import { creditIn } from "@/model/credits.ts";
import { datasetIn, textIn } from "@/model/dataset-in.ts";
import { verdictCounts } from "@/model/verdict-counts.ts";
import { PolicyLink } from "@/ui/document/policy-link.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import { ClaimArticle } from "./claim-article.tsx";
import { ClaimFilter } from "./claim-filter.island.tsx";
import { ClaimStrip } from "./claim-strip.tsx";
import { Paraphrase } from "./paraphrase.tsx";
import { restOf, resultOf } from "./result.ts";

/** An article audited: what became of it, then its claims by paragraph, and the others that are audited. */
export function ArticlePage({ locale, article }: { locale: Locale; article: Article }) {
  const words = auditMessages(locale);
  const claims = claimsOf(article);
  const counts = verdictCounts(claims);
  const numbers = new Set(claims.map(({ number }) => number));
  const gone = Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1).filter((number) => !numbers.has(number));
  return (
    <>
      <div className="top">
        <p className="kicker">
          {/* Title, author, day: who wrote it belongs to the article, not to our words about it. */}
          {words.kicker({
            title: textIn(locale, article.title),
            published: [article.author, dateIn(locale, article.published)].filter((part) => part !== null).join(", "),
          })}
        </p>
        <h1 data-testid="result">{resultOf(locale, counts)}</h1>
        <p className="stand">{restOf(locale, counts)}</p>
      </div>
      <section className="overview" aria-labelledby="strip">
        <h2 id="strip">{words.strip}</h2>
        <div className="overview-body">
          <ClaimStrip locale={locale} article={article} claims={claims} />
          <Island>
            <ClaimFilter locale={locale} claims={claims.map(({ number, verdict, kind, check }) => ({ number, verdict, kind, checked: check !== null }))} />
          </Island>
        </div>
        <p className="note">
          {gone.length === 0 ? null : `${words.numbers({ count: gone.length, numbers: listIn(locale, gone.map(String)) })} `}
          <RecordText locale={locale}>{textIn(locale, article.note ?? "")}</RecordText> <WhereRead locale={locale} article={article} />{" "}
          <PolicyLink locale={locale} policy="verdicts" />
        </p>
        <OtherArticles locale={locale} article={article} />
      </section>
      {article.paragraphs.map((paragraph) => {
        const own = claims.filter((claim) => claim.paragraph === paragraph.number);
        return (
          <section key={paragraph.number} id={`paragraph-${paragraph.number}`} className="paragraph">
            <h2>
              {topicIn(locale, article, paragraph)} <small>{words.paragraph({ number: paragraph.number, of: article.paragraphs.length })}</small>
            </h2>
            <Paraphrase locale={locale} claims={own} />
            {own.map((claim) => (
              <ClaimArticle key={claim.id} locale={locale} claim={claim} />
            ))}
          </section>
        );
      })}
      <p className="section">
        {checkMessages(locale).beside} <a href={hrefIn(locale, "/check")}>{checkMessages(locale).besideLink}</a>.
      </p>
    </>
  );
}

/** The copies that were read, or that no address is known. */
function WhereRead({ locale, article }: { locale: Locale; article: Article }) {
  const words = auditMessages(locale);
  if (article.citations.length === 0) return words.noAddress;
  return (
    <>
      {words.read}{" "}
      {article.citations.map(({ source }, index) => (
        <span key={source}>
          {index > 0 ? "; " : ""}
          <a href={hrefIn(locale, `/sources/${source}`)}>{creditIn(locale, find(datasetIn(locale).sources, source)?.publisher ?? source)}</a>
        </span>
      ))}
      .
    </>
  );
}

/** The articles against which this one is held, so that no audit stands for one side alone. */
function OtherArticles({ locale, article }: { locale: Locale; article: Article }) {
  return datasetIn(locale)
    .articles.records.filter(({ id }) => id !== article.id)
    .map((other) => (
      <p key={other.id} className="note other-article">
        {auditMessages(locale).other}{" "}
        <a href={hrefIn(locale, articlePath(other.id))} lang={langOf(locale, other.title)}>
          {locale === "ru" ? `«${other.title}»` : other.title}
        </a>{" "}
        ({dateIn(locale, other.published)}; {auditMessages(locale).otherClaims({ count: claimsOf(other).length })})
      </p>
    ));
}
