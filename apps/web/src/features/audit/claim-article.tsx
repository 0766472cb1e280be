import { type Claim, checkClaim, find } from "@multivector/data";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { claimText } from "@/model/claim-text.ts";
import { creditIn } from "@/model/credits.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { RecordText } from "@/ui/record/record-text.tsx";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";
import { ClaimCheck } from "./claim-check.tsx";
import { ClaimEvidence } from "./claim-evidence.tsx";

interface ClaimArticleProps {
  locale: Locale;
  claim: Claim;
  /** Is it the subject of its page? */
  alone?: boolean;
}

/** One claim: its verdict and what that means, the reason, the evidence, what happened since, and last how the verdict is checked. */
export function ClaimArticle({ locale, claim, alone = false }: ClaimArticleProps) {
  const { claimKinds, confidence, meanings } = verdictMessages(locale);
  const words = auditMessages(locale).claim;
  const text = claimText(locale, claim);
  const [Heading, Sub] = alone ? (["h1", "h2"] as const) : (["h3", "h4"] as const);
  const check = checkClaim(datasetIn(locale), claim);
  return (
    <article className={alone ? "claim subject" : "claim"} id={`claim-${claim.number}`} data-claim={claim.number} data-verdict={claim.verdict}>
      <header>
        <a className="number" href={hrefIn(locale, `/claims/${claim.id}`)} aria-label={words.link({ number: claim.number })}>
          {claim.number}
        </a>
        <Heading>{alone ? text.statement.replace(/\.$/, "") : text.statement}</Heading>
        <p className="verdict-line">
          <VerdictChip locale={locale} verdict={claim.verdict} /> <span>{meanings[claim.verdict]}</span>
        </p>
        <p className="note">
          {claimKinds[claim.kind]} · {confidence[claim.confidence]}
        </p>
      </header>
      <div className="body">
        <p className="why">{text.reason}</p>
        {text.conflicts.map(({ point, values }) => (
          <div key={point} className="disagree">
            <Sub>
              {words.disagree}: <RecordText locale={locale}>{point}</RecordText>
            </Sub>
            <ul>
              {values.map(({ value, holder, citations }) => (
                <li key={value}>
                  <RecordText locale={locale}>{value}</RecordText>
                  <span className="note">
                    {" "}
                    {[holder, ...citations.map(({ source }) => creditIn(locale, find(datasetIn(locale).sources, source)?.publisher ?? source))]
                      .filter((who) => who !== null)
                      .join("; ")}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <ClaimEvidence locale={locale} claim={claim} open={alone} />
        {text.since === null ? null : (
          <div className="since">
            <Sub>{claim.verdict === "outdated-since" ? words.changed : words.since}</Sub>
            <p>{text.since}</p>
          </div>
        )}
        {claim.events.length === 0 ? null : (
          <p className="note">
            {words.records}:{" "}
            {claim.events.map((id, index) => (
              <span key={id}>
                {index > 0 ? "; " : ""}
                <a href={hrefIn(locale, `/events/${id}`)} lang={langOf(locale, find(datasetIn(locale).events, id)?.title)}>
                  {find(datasetIn(locale).events, id)?.title}
                </a>
              </span>
            ))}
          </p>
        )}
        {check === null ? <p className="note">{words.noCheck}</p> : <ClaimCheck locale={locale} claim={claim} check={check} because={text.because} />}
      </div>
    </article>
  );
}
