import type { Verdict } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { Island } from "#island";
import { type PageProps, pageMetadata } from "@/chrome/metadata.ts";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { ClaimArticle } from "@/claims/claim-article.tsx";
import { ClaimFilter } from "@/claims/claim-filter.island.tsx";
import { CoverageBar } from "@/claims/coverage-bar.tsx";
import { TextBox } from "@/claims/text-box.island.tsx";
import { claimText, topicIn } from "@/claims/translated.ts";
import { VerdictGlyph } from "@/verdict/verdict.tsx";
import { auditWords } from "@/words/audit.ts";
import { verdictWords } from "@/words/kinds.ts";
import { dateIn } from "@/words/locale.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = auditWords(locale);
  return pageMetadata({ locale, path: "/article", title: words.title, description: words.description, image: "article" });
}

export default async function Audit({ params }: PageProps) {
  const { locale } = await params;
  const { verdicts } = verdictWords(locale);
  const words = auditWords(locale);
  const [article] = dataset.articles.records;
  if (article === undefined) throw new Error("there is no article");
  const claims = dataset.claims.records.filter((claim) => claim.article === article.id);
  const counts = (Object.keys(verdicts) as Verdict[]).map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }));
  const count = (...wanted: Verdict[]) => counts.filter(({ verdict }) => wanted.includes(verdict)).reduce((sum, entry) => sum + entry.count, 0);
  const inParagraph = (number: number) => claims.filter(({ paragraph }) => paragraph === number);
  return (
    <PageFrame locale={locale} section="/article">
      <div className="top">
        <p className="kicker">{words.kicker(article.title, dateIn(locale, article.published))}</p>
        <h1>{words.heading(claims.length)}</h1>
        <p className="stand">
          {words.say(
            claims.length,
            count("supported", "supported-with-caveat"),
            count("supported-with-caveat"),
            count("inaccurate"),
            count("outdated-since"),
            count("contested"),
          )}
        </p>
        <p className="note">
          <span lang="en">{article.note}</span> {words.noAddress}
        </p>
      </div>
      <CoverageBar locale={locale} counts={counts} />
      <section className="overview" aria-labelledby="strip">
        <h2 id="strip">{words.strip}</h2>
        <ul className="strip">
          {article.paragraphs.map((paragraph) => (
            <li key={paragraph.number}>
              <a
                href={`#paragraph-${paragraph.number}`}
                aria-label={words.paragraphLabel(paragraph.number, topicIn(locale, paragraph), inParagraph(paragraph.number).length)}
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
              {topicIn(locale, paragraph)} <small>{words.paragraph(paragraph.number, article.paragraphs.length)}</small>
            </h2>
            {inParagraph(paragraph.number).map((claim) => (
              <ClaimArticle key={claim.id} locale={locale} claim={claim} />
            ))}
          </section>
        ))}
      </section>
      <Island>
        <TextBox
          locale={locale}
          statements={locale === "en" ? {} : Object.fromEntries(claims.map((claim) => [claim.id, claimText(locale, claim).statement]))}
        />
      </Island>
    </PageFrame>
  );
}
