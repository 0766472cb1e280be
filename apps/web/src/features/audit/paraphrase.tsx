import type { Claim } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { claimText } from "@/model/claim-text.ts";
import { VerdictGlyph } from "@/ui/verdict/verdict.tsx";

/** What a paragraph says, in our words: its claims as running text, each with the mark of its verdict. */
export function Paraphrase({ locale, claims }: { locale: Locale; claims: readonly Claim[] }) {
  const words = auditMessages(locale);
  const { verdicts } = verdictMessages(locale);
  return (
    <div className="paraphrase">
      <p className="note">{words.paraphrase}</p>
      <p className="story">
        {claims.map((claim) => {
          const { statement } = claimText(locale, claim);
          const last = statement.lastIndexOf(" ") + 1;
          return (
            <span key={claim.id}>
              {statement.slice(0, last)}
              {/* At the end of a line the mark would begin the next one, and be taken for that of the next sentence. */}
              <span className="with-mark">
                {statement.slice(last)}
                <a
                  href={`#claim-${claim.number}`}
                  data-strip={claim.number}
                  aria-label={words.inText({ number: claim.number, verdict: verdicts[claim.verdict].toLowerCase() })}
                >
                  <VerdictGlyph verdict={claim.verdict} />
                </a>
              </span>{" "}
            </span>
          );
        })}
      </p>
    </div>
  );
}
