import type { CheckResult, Claim } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { answerIn, writerOf } from "./answer.ts";
import { expectedInWords, questionInWords } from "./check-words.ts";

interface ClaimCheckProps {
  locale: Locale;
  claim: Claim;
  check: CheckResult;
  /** What the check shows, in words. */
  because: string | null;
}

/** How the verdict is kept: folded, since it says that our verdict stands and not that the claim is true. */
export function ClaimCheck({ locale, claim, check, because }: ClaimCheckProps) {
  const words = auditMessages(locale).claim;
  const address = `${process.env.API_URL}/v1/claims/${claim.id}/check`;
  const write = writerOf(locale, check.question);
  return (
    <details className="check">
      <summary className={check.holds ? "stands" : "fails"}>{words.check({ stands: check.holds ? "yes" : "no" })}</summary>
      <p>{because}</p>
      <p className="note">{words.about}</p>
      <dl>
        {questionInWords(locale, check.question).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{words.must}</dt>
          <dd>{expectedInWords(locale, check.expect, write)}</dd>
        </div>
        <div className="result">
          <dt>{words.result}</dt>
          <dd>
            <b>{answerIn(locale, check.answer, write, check.question.ask)}</b>
          </dd>
        </div>
      </dl>
      <p className="acts">
        <a href={address}>{words.again}</a>
        <span className="note">
          {words.api}: <code>{address}</code>
        </span>
      </p>
    </details>
  );
}
