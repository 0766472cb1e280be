import type { Article, Claim } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { claimText, topicIn } from "@/model/claim-text.ts";
import { VerdictGlyph } from "@/ui/verdict/verdict.tsx";

/** The article in one picture: a line a paragraph, a mark a claim, in its order. Each mark leads to its claim. */
export function ClaimStrip({ locale, article, claims }: { locale: Locale; article: Article; claims: readonly Claim[] }) {
  const words = auditMessages(locale);
  const { verdicts } = verdictMessages(locale);
  return (
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
  );
}
