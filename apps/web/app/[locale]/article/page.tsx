import { formatPeriod, type Verdict } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { titled } from "@/records/params.ts";
import { ClaimArticle } from "@/verdict/claim-article.tsx";
import { ClaimFilter } from "@/verdict/claim-filter.tsx";
import { VerdictGlyph } from "@/verdict/verdict.tsx";
import { capital, counted, inProse, wordsOf } from "@/words/index.ts";

export const metadata = titled("Article audit", "Every claim of an article on who leads in Central Asia, with verdict, evidence and what happened since.");

export default function Audit() {
  const { verdicts } = wordsOf("en");
  const [article] = dataset.articles.records;
  if (article === undefined) throw new Error("there is no article");
  const claims = dataset.claims.records.filter((claim) => claim.article === article.id);
  const counts = (Object.keys(verdicts) as Verdict[]).map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }));
  const count = (...wanted: Verdict[]) => counts.filter(({ verdict }) => wanted.includes(verdict)).reduce((sum, entry) => sum + entry.count, 0);
  return (
    <PageFrame locale="en" path="/article">
      <div className="top">
        <p className="kicker">
          Article audit · “{article.title}”, {formatPeriod(article.published)} · restated in our words
        </p>
        <h1>An article, taken apart: {claims.length} claims and what became of them</h1>
        <p className="stand">
          {count("supported", "supported-with-caveat")} of {claims.length} claims hold, {count("supported-with-caveat")} of those with a caveat.{" "}
          {capital(inProse(count("inaccurate")))} were wrong when written, {inProse(count("outdated-since"))} have been overtaken since, and{" "}
          {inProse(count("contested"))} depend on whom you ask.
        </p>
        <p className="note">{article.note}</p>
      </div>
      <section className="overview" aria-labelledby="strip">
        <h2 id="strip">All claims in reading order, by paragraph</h2>
        <ul className="strip">
          {article.paragraphs.map(({ number, topic }) => (
            <li key={number}>
              <a
                href={`#paragraph-${number}`}
                aria-label={`Paragraph ${number}: ${topic}, ${counted(claims.filter(({ paragraph }) => paragraph === number).length, "claim")}`}
              >
                <span className="cells">
                  {claims
                    .filter(({ paragraph }) => paragraph === number)
                    .map((claim) => (
                      <VerdictGlyph key={claim.id} verdict={claim.verdict} />
                    ))}
                </span>
                <span className="paragraph-number">{number}</span>
              </a>
            </li>
          ))}
        </ul>
        <ClaimFilter counts={counts} words={verdicts}>
          {article.paragraphs.map(({ number, topic }) => (
            <section key={number} id={`paragraph-${number}`} className="paragraph">
              <h2>
                {topic}{" "}
                <small>
                  paragraph {number} of {article.paragraphs.length}
                </small>
              </h2>
              {claims
                .filter(({ paragraph }) => paragraph === number)
                .map((claim) => (
                  <ClaimArticle key={claim.id} claim={claim} />
                ))}
            </section>
          ))}
        </ClaimFilter>
      </section>
    </PageFrame>
  );
}
