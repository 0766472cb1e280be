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
        {claims.map((claim) => (
          <span key={claim.id}>
            {claimText(locale, claim).statement}
            <a
              href={`#claim-${claim.number}`}
              data-strip={claim.number}
              aria-label={words.inText({ number: claim.number, verdict: verdicts[claim.verdict].toLowerCase() })}
            >
              <VerdictGlyph verdict={claim.verdict} />
            </a>{" "}
          </span>
        ))}
      </p>
    </div>
  );
}
