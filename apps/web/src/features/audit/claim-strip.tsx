import type { Article, Claim } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { claimText, topicIn } from "@/model/claim-text.ts";
import { ASIDE, LADDER } from "@/ui/verdict/scale.ts";
import { VerdictGlyph } from "@/ui/verdict/verdict.tsx";

/** The article in one picture: a line a paragraph, a mark a claim, in its order. Each mark leads to its claim. */
export function ClaimStrip({ locale, article, claims }: { locale: Locale; article: Article; claims: readonly Claim[] }) {
  const words = auditMessages(locale);
  const { verdicts } = verdictMessages(locale);
  return (
    <>
      <StripKey locale={locale} />
      <ol className="strip">
        {article.paragraphs.map((paragraph) => {
          const own = claims.filter((claim) => claim.paragraph === paragraph.number);
          const topic = topicIn(locale, article, paragraph);
          return (
            <li key={paragraph.number}>
              <a className="strip-topic" href={`#paragraph-${paragraph.number}`}>
                <span className="paragraph-number">{paragraph.number}</span> {topic}
              </a>
              <ol className="strip-marks" aria-label={words.paragraphLabel({ number: paragraph.number, topic, count: own.length })}>
                {own.map((claim) => (
                  <li key={claim.id}>
                    <a
                      href={`#claim-${claim.number}`}
                      data-strip={claim.number}
                      title={claimText(locale, claim).statement}
                      aria-label={words.mark({
                        number: claim.number,
                        verdict: verdicts[claim.verdict].toLowerCase(),
                        statement: claimText(locale, claim).statement,
                      })}
                    >
                      <VerdictGlyph verdict={claim.verdict} />
                    </a>
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** What the marks mean, in a few lines: for phones, where the key with its counts stands below the picture. */
function StripKey({ locale }: { locale: Locale }) {
  const { verdicts } = verdictMessages(locale);
  return (
    <ul className="key inline-key strip-key">
      {[...LADDER, ...ASIDE].map((verdict) => (
        <li key={verdict}>
          <VerdictGlyph verdict={verdict} />
          {verdicts[verdict]}
        </li>
      ))}
    </ul>
  );
}
