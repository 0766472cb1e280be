import { type CheckResult, type Claim, checkClaim, find, type Question } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { claimText } from "@/model/claim-text.ts";
import { sourceLine } from "@/model/receipts.ts";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";
import { answerIn } from "./answer.ts";

/** One claim with its verdict, reason, what happened since, check and evidence. */
export function ClaimArticle({ locale, claim, alone = false }: { locale: Locale; claim: Claim; alone?: boolean }) {
  const { claimKinds, confidence } = verdictMessages(locale);
  const words = auditMessages(locale).claim;
  const text = claimText(locale, claim);
  const [Heading, Sub] = alone ? (["h1", "h2"] as const) : (["h3", "h4"] as const);
  const cited = claim.citations.flatMap((citation) => {
    const source = find(dataset.sources, citation.source);
    return source === undefined ? [] : [{ ...citation, source }];
  });
  const read = cited.filter((citation) => citation.read !== null).length;
  const check = checkClaim(dataset, claim);
  return (
    <article className={alone ? "claim alone" : "claim"} id={`claim-${claim.number}`} data-claim={claim.number} data-verdict={claim.verdict}>
      <header>
        <a className="number" href={hrefIn(locale, `/claims/${claim.id}`)} aria-label={words.link({ number: claim.number })}>
          {claim.number}
        </a>
        <Heading>{text.statement}</Heading>
        <VerdictChip locale={locale} verdict={claim.verdict} />
        <p className="note">
          {claimKinds[claim.kind]} · {confidence[claim.confidence]} · {words.sources({ count: cited.length, read, unread: cited.length - read })}
        </p>
      </header>
      <div className="check-place">
        {check === null ? <p className="note">{words.noCheck}</p> : <CheckBox Sub={Sub} locale={locale} claim={claim} check={check} because={text.because} />}
      </div>
      <div className="body">
        <p className="why">{text.reason}</p>
        {text.since === null ? null : (
          <div className="since">
            <Sub>{words.since}</Sub>
            <p>{text.since}</p>
          </div>
        )}
        {claim.conflicts.map(({ point, values }) => (
          <div key={point} className="disagree" lang="en">
            <Sub>{point}</Sub>
            <ul>
              {values.map(({ value, holder, citations }) => (
                <li key={value}>
                  {value}
                  <span className="note">
                    {" "}
                    {[holder, ...citations.map(({ source }) => find(dataset.sources, source)?.publisher ?? source)].filter((who) => who !== null).join("; ")}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {claim.events.length === 0 ? null : (
          <p className="note">
            {words.leans}{" "}
            {claim.events.map((id, index) => (
              <span key={id}>
                {index > 0 ? "; " : ""}
                <a href={hrefIn(locale, `/events/${id}`)} lang="en">
                  {find(dataset.events, id)?.title}
                </a>
              </span>
            ))}
          </p>
        )}
        <details className="evidence" open={alone}>
          <summary>
            {words.evidence} <span>{cited.length}</span>
          </summary>
          <ol>
            {cited.map(({ source, says, locator }) => (
              <li key={source.id}>
                {says == null ? null : <span className="says">{says}</span>}
                <a href={hrefIn(locale, `/sources/${source.id}`)}>{source.title}</a>
                {locator == null ? null : `, ${locator}`}
                <span className="note">
                  {sourceLine(locale, source)}
                  {source.read === null ? (
                    <>
                      {" · "}
                      <em className="unread">{recordMessages(locale).receipt.unread}</em>
                    </>
                  ) : (
                    ` · ${recordMessages(locale).receipt.read({ day: dayIn(locale, source.read) })}`
                  )}
                </span>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </article>
  );
}

function CheckBox({ Sub, locale, claim, check, because }: { Sub: "h2" | "h4"; locale: Locale; claim: Claim; check: CheckResult; because: string | null }) {
  const words = auditMessages(locale).claim;
  const address = `${process.env.API_URL}/v1/claims/${claim.id}/check`;
  return (
    <div className="check">
      <div className="check-head">
        <Sub>{words.check}</Sub>
        <span className={check.holds ? "pass" : "fail"}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={check.holds ? "M-5 .5L-1.5 4L5.5 -4.5" : "M-5 -5L5 5M5 -5L-5 5"} fill="none" stroke="currentColor" strokeWidth="2.2" />
          </svg>
          {check.holds ? words.holds : words.fails}
        </span>
      </div>
      <dl>
        {questionRows(check.question).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{words.must}</dt>
          <dd>
            {Object.entries(check.expect)
              .map(([name, value]) => `${name} ${Array.isArray(value) ? `[${value.join(", ")}]` : value}`)
              .join(", ")}
          </dd>
        </div>
        <div className="result">
          <dt>{words.result}</dt>
          <dd>
            <b>{answerIn(locale, check.answer)}</b>
          </dd>
        </div>
      </dl>
      <p className="note">{because}</p>
      <p className="acts">
        <a href={address}>{words.again}</a>
        <span className="note">
          {words.api}: <code>{address}</code>
        </span>
      </p>
    </div>
  );
}

function questionRows(question: Question): [string, string][] {
  return Object.entries(question).map(([name, value]) => [name, String(value)]);
}
