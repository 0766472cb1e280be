import { answerInWords, type CheckResult, type Claim, checkClaim, find, type Question } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { sourceLine } from "@/records/receipts.ts";
import { counted, wordsOf } from "@/words/index.ts";
import { VerdictChip } from "./verdict.tsx";

/** One claim with its verdict, reason, what happened since, check and evidence. */
export function ClaimArticle({ claim }: { claim: Claim }) {
  const { claimKinds } = wordsOf("en");
  const cited = claim.citations.map(({ source }) => find(dataset.sources, source)).filter((source) => source !== undefined);
  const read = cited.filter((source) => source.read !== null).length;
  const check = checkClaim(dataset, claim);
  return (
    <article className="claim" id={`claim-${claim.number}`} data-verdict={claim.verdict}>
      <header>
        <a className="number" href={`#claim-${claim.number}`} aria-label={`Link to claim ${claim.number}`}>
          {claim.number}
        </a>
        <h3>{claim.statement}</h3>
        <VerdictChip verdict={claim.verdict} />
        <p className="note">
          {claimKinds[claim.kind]} · confidence {claim.confidence} · {counted(cited.length, "source")},{" "}
          {read === cited.length ? "all read" : read === 0 ? "none read" : `${read} read`}
        </p>
      </header>
      <div className="check-place">
        {check === null ? (
          <p className="note">No check: this cannot be counted or dated from the records held so far.</p>
        ) : (
          <CheckBox claim={claim} check={check} />
        )}
      </div>
      <div className="body">
        <p className="why">{claim.reason}</p>
        {claim.since === null ? null : (
          <div className="since">
            <h4>What happened since</h4>
            <p>{claim.since}</p>
          </div>
        )}
        {claim.conflicts.map(({ point, values }) => (
          <div key={point} className="disagree">
            <h4>{point}</h4>
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
            Leans on{" "}
            {claim.events.map((id, index) => (
              <span key={id}>
                {index > 0 ? "; " : ""}
                <a href={`/events/${id}`}>{find(dataset.events, id)?.title}</a>
              </span>
            ))}
          </p>
        )}
        <details className="evidence">
          <summary>
            Evidence <span>{cited.length}</span>
          </summary>
          <ol>
            {cited.map((source) => (
              <li key={source.id}>
                <a href={`/sources/${source.id}`}>{source.title}</a>
                <span className="note">
                  {sourceLine(source)}
                  {source.read === null ? (
                    <>
                      {" · "}
                      <em className="unread">not yet checked</em>
                    </>
                  ) : (
                    ` · read ${source.read}`
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

function CheckBox({ claim, check }: { claim: Claim; check: CheckResult }) {
  return (
    <div className="check">
      <div className="check-head">
        <h4>Check, run in every build</h4>
        <span className={check.holds ? "pass" : "fail"}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={check.holds ? "M-5 .5L-1.5 4L5.5 -4.5" : "M-5 -5L5 5M5 -5L-5 5"} fill="none" stroke="currentColor" strokeWidth="2.2" />
          </svg>
          {check.holds ? "holds" : "fails"}
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
          <dt>must be</dt>
          <dd>
            {Object.entries(check.expect)
              .map(([name, value]) => `${name} ${Array.isArray(value) ? `[${value.join(", ")}]` : value}`)
              .join(", ")}
          </dd>
        </div>
        <div className="result">
          <dt>result</dt>
          <dd>
            <b>{answerInWords(check.answer)}</b>
          </dd>
        </div>
      </dl>
      <p className="note">{claim.check?.because}</p>
      <p className="acts">
        <a href={`${process.env.API_URL}/v1/claims/${claim.id}/check`}>Run it again</a>
      </p>
    </div>
  );
}

function questionRows(question: Question): [string, string][] {
  return Object.entries(question).map(([name, value]) => [name, String(value)]);
}
