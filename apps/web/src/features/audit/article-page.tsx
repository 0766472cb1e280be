import { type Article, find, type Verdict } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { Island } from "#island";
import { capital, dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { articlePath, claimsOf } from "@/model/articles.ts";
import { topicIn } from "@/model/claim-text.ts";
import { inProse } from "@/phrases/counts.ts";
import { PolicyLink } from "@/ui/document/policy-link.tsx";
import { VerdictGlyph } from "@/ui/verdict/verdict.tsx";
import { ClaimArticle } from "./claim-article.tsx";
import { ClaimFilter } from "./claim-filter.island.tsx";
import { CoverageBar } from "./coverage-bar.tsx";

/** An article audited: its claims by paragraph, and the others that are audited. */
export function ArticlePage({ locale, article }: { locale: Locale; article: Article }) {
  const { verdicts } = verdictMessages(locale);
  const words = auditMessages(locale);
  const claims = claimsOf(article);
  const counts = (Object.keys(verdicts) as Verdict[]).map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }));
  const count = (...wanted: Verdict[]) => counts.filter(({ verdict }) => wanted.includes(verdict)).reduce((sum, entry) => sum + entry.count, 0);
  const inParagraph = (number: number) => claims.filter(({ paragraph }) => paragraph === number);
  return (
    <>
      <div className="top">
        <p className="kicker">
          {words.kicker({ title: article.title, published: dateIn(locale, article.published) })}
          {article.author === null ? null : ` · ${article.author}`}
        </p>
        <h1>{words.heading({ count: claims.length })}</h1>
        <p className="stand">
          {words.say({
            count: claims.length,
            hold: count("supported", "supported-with-caveat"),
            caveat: count("supported-with-caveat"),
            wrong: capital(inProse(locale, count("inaccurate"))),
            wrongCount: count("inaccurate"),
            overtaken: inProse(locale, count("outdated-since")),
            contested: inProse(locale, count("contested")),
          })}
        </p>
        <p className="note">
          <span lang="en">{article.note}</span> <WhereRead locale={locale} article={article} /> <PolicyLink locale={locale} policy="verdicts" />
        </p>
        <OtherArticles locale={locale} article={article} />
      </div>
      <CoverageBar locale={locale} counts={counts} />
      <section className="overview" aria-labelledby="strip">
        <h2 id="strip">{words.strip}</h2>
        <ul className="strip">
          {article.paragraphs.map((paragraph) => (
            <li key={paragraph.number}>
              <a
                href={`#paragraph-${paragraph.number}`}
                aria-label={words.paragraphLabel({
                  number: paragraph.number,
                  topic: topicIn(locale, article, paragraph),
                  count: inParagraph(paragraph.number).length,
                })}
              >
                <span className="cells">
                  {inParagraph(paragraph.number).map((claim) => (
                    <VerdictGlyph key={claim.id} verdict={claim.verdict} />
                  ))}
                </span>
                <span className="paragraph-number">{paragraph.number}</span>
              </a>
            </li>
          ))}
        </ul>
        <Island>
          <ClaimFilter locale={locale} claims={claims.map(({ number, verdict, kind, check }) => ({ number, verdict, kind, checked: check !== null }))} />
        </Island>
        {article.paragraphs.map((paragraph) => (
          <section key={paragraph.number} id={`paragraph-${paragraph.number}`} className="paragraph">
            <h2>
              {topicIn(locale, article, paragraph)} <small>{words.paragraph({ number: paragraph.number, of: article.paragraphs.length })}</small>
            </h2>
            {inParagraph(paragraph.number).map((claim) => (
              <ClaimArticle key={claim.id} locale={locale} claim={claim} />
            ))}
          </section>
        ))}
      </section>
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
          <a href={hrefIn(locale, `/sources/${source}`)}>{find(dataset.sources, source)?.publisher ?? source}</a>
        </span>
      ))}
      .
    </>
  );
}

/** The articles against which this one is held, so that no audit stands for one side alone. */
function OtherArticles({ locale, article }: { locale: Locale; article: Article }) {
  return dataset.articles.records
    .filter(({ id }) => id !== article.id)
    .map((other) => (
      <p key={other.id} className="note other-article">
        {auditMessages(locale).other}{" "}
        <a href={hrefIn(locale, articlePath(other.id))} lang="en">
          {other.title}
        </a>{" "}
        ({dateIn(locale, other.published)}; {auditMessages(locale).otherClaims({ count: claimsOf(other).length })})
      </p>
    ));
}
