import type { Verdict } from "@multivector/data";
import type { CheckedSentence, ClaimMatch, RelatedFact } from "@multivector/data/check";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { RecordText } from "@/ui/record/record-text.tsx";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";
import { AnswerReport } from "./answer-report.tsx";
import { MarkWords } from "./mark-glyph.tsx";
import { marksOf } from "./marks.ts";
import { RecordLink, RecordLinks } from "./record-link.tsx";
import { nearbyOf, type Report } from "./report.ts";

interface SentenceReportProps {
  locale: Locale;
  number: number;
  sentence: CheckedSentence;
  records: Report["records"];
}

/** A sentence, and beside it everything that is held about it. */
export function SentenceReport({ locale, number, sentence, records }: SentenceReportProps) {
  const words = checkMessages(locale);
  const { text, finding, answers, unasked, claims, pages, needed } = sentence;
  const nearby = nearbyOf(sentence);
  return (
    <li className="sentence" data-finding={finding}>
      <div className="said">
        <p className="number">
          <span className="visually-hidden">{words.answer.sentence}</span> {number}
        </p>
        <blockquote lang={langOf(locale, text)}>{text}</blockquote>
        <ul className="marks">
          {marksOf(sentence).map((mark) => (
            <li key={mark}>
              <MarkWords locale={locale} mark={mark} />
            </li>
          ))}
        </ul>
      </div>
      <div className="beside">
        {answers.map((answer) => (
          <AnswerReport key={`${answer.asks} ${answer.question}`} locale={locale} answer={answer} records={records} />
        ))}
        {unasked.map((part) => (
          <p key={part} className="note">
            {words.part.unasked} <q lang={langOf(locale, part)}>{part}</q>
          </p>
        ))}
        {nearby.length === 0 ? null : (
          <details className="nearby" open={finding === "facts"}>
            <summary>{words.part.facts({ count: nearby.length })}</summary>
            <Facts locale={locale} facts={nearby} records={records} />
          </details>
        )}
        {claims.map((claim) => (
          <Claim key={claim.id} locale={locale} claim={claim} />
        ))}
        {finding === "not-held" ? (
          <p>
            {words.part.notHeld} {needed === null ? null : <RecordText locale={locale}>{needed}</RecordText>}
          </p>
        ) : null}
        {pages.length === 0 ? null : (
          <p className="note record-names">
            {words.part.pages} <RecordLinks locale={locale} records={records} paths={pages.map(({ path }) => path)} />
          </p>
        )}
      </div>
    </li>
  );
}

function Claim({ locale, claim: { id, sense, statement, verdict, reason, claimVerdict } }: { locale: Locale; claim: ClaimMatch }) {
  const words = checkMessages(locale).part;
  const same = sense === "same";
  return (
    <div className="claim-match" data-sense={sense}>
      <p className="note">{same ? words.same : words.related}</p>
      <p>
        <a href={hrefIn(locale, `/claims/${id}`)} lang={langOf(locale, statement)}>
          {statement}
        </a>
      </p>
      {same ? verdict === null ? null : <VerdictChip locale={locale} verdict={verdict} /> : <OtherVerdict locale={locale} verdict={claimVerdict} />}
      {same && reason !== null ? (
        <p>
          <RecordText locale={locale}>{reason}</RecordText>
        </p>
      ) : null}
    </div>
  );
}

function Facts({ locale, facts, records }: { locale: Locale; facts: readonly RelatedFact[]; records: Report["records"] }) {
  return (
    <ul>
      {facts.map(({ path, says, relation }) => (
        <li key={path}>
          <RecordLink locale={locale} record={records[path]} path={path} />{" "}
          <span className="note" lang={langOf(locale, says)}>
            {says} <i>{relation}</i>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the audit found of a claim that is not the sentence: without it the claim would read as a fact. */
function OtherVerdict({ locale, verdict }: { locale: Locale; verdict: Verdict }) {
  return (
    <p className="note">
      {checkMessages(locale).part.claimVerdict} <VerdictChip locale={locale} verdict={verdict} />
    </p>
  );
}
