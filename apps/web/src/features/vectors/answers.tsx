import { DOMAINS, type First, REPUBLICS } from "@multivector/data/vectors";
import { capital, hrefIn, type Locale, listIn } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { partyName } from "@/model/party-name.ts";
import { certaintyOf } from "@/model/vectors/certainty.ts";
import { largerThanFirst } from "@/model/vectors/larger.ts";
import { answers, cellAt } from "@/model/vectors/published.ts";
import { tallyOfLatest } from "@/model/vectors/tally.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { textColourOf, toneOf } from "@/ui/chart/tone.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";

/** The question put to each republic in each domain: who came first in three years, how settled that is, and whether concentration fell. */
export function Answers({ locale }: { locale: Locale }) {
  const words = vectorMessages(locale);
  const said = vectorPageMessages(locale).answers;
  const { settled, leaning, open, holes } = tallyOfLatest();
  return (
    <section className="figure" id="answers" data-figure="answers" aria-labelledby="answers-title">
      <h2 id="answers-title" className="figure-title">
        {said.title}
      </h2>
      <p className="subtitle">{said.subtitle}</p>
      <p className="say" data-testid="answers-sentence">
        {said.sentence({ settled, leaning, open, holes })}
      </p>
      <TableFrame label={said.title}>
        <table data-table="answers" className="answers">
          <TableHead columns={said.columns} />
          {DOMAINS.map((domain) => (
            <tbody key={domain}>
              {REPUBLICS.map((republic, index) => {
                const answer = answers.find((one) => one.country === republic && one.domain === domain);
                const [early, middle, latest] = answer?.years ?? [];
                return (
                  <tr key={republic}>
                    <th scope="row">
                      {index === 0 ? <b className="answers-domain">{words.domains[domain]}</b> : null}
                      {partyName(locale, { country: republic, organization: null })}
                    </th>
                    {[early, middle].map((at) => (
                      <td key={at?.year} data-label={at?.year}>
                        <AnswerCell locale={locale} country={republic} domain={domain} at={at} />
                      </td>
                    ))}
                    <td data-label={said.columns[3]}>
                      {latest === undefined ? said.never : <AnswerCell locale={locale} country={republic} domain={domain} at={latest} dated />}
                    </td>
                    <td data-label={said.columns[4]}>
                      {answer?.fell == null
                        ? said.noChange
                        : said.change({
                            fell: answer.fell.verdict,
                            probability: percentIn(locale, answer.fell.verdict === "rose" ? 1 - answer.fell.probability : answer.fell.probability),
                            from: answer.fell.from,
                            year: answer.fell.to,
                          })}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </TableFrame>
      <p className="note">{said.note}</p>
    </section>
  );
}

interface AnswerCellProps {
  locale: Locale;
  country: string;
  domain: string;
  at: { year: number; first: First | null; coverage: number } | undefined;
  /** Says the year, where the column does not. */
  dated?: boolean;
}

function AnswerCell({ locale, country, domain, at, dated = false }: AnswerCellProps) {
  const words = vectorMessages(locale);
  if (at === undefined) return null;
  const href = (partner: string) => hrefIn(locale, `/vectors?domain=${domain}&year=${at.year}&country=${country}&partner=${partner}#rows`);
  if (at.first === null) {
    return (
      <a href={href("others")} className="note">
        {vectorPageMessages(locale).answers.hole({ coverage: percentIn(locale, at.coverage) })}
      </a>
    );
  }
  const { partner } = at.first;
  const cell = cellAt(country, domain, at.year);
  const settled = certaintyOf(cell) ?? "untold";
  const { share = 0, low = 0, high = 0 } = cell?.presence[partner] ?? {};
  const larger = cell === undefined ? null : largerThanFirst(cell);
  const missing = cell?.missing ?? [];
  return (
    <>
      <a
        href={href(partner)}
        className={`answer ${settled === "settled" ? "sure" : settled === "leaning" ? "leaning" : "open"}`}
        {...(settled === "untold" ? {} : { style: { color: textColourOf(toneOf(partner)) } })}
      >
        {settled === "untold" ? capital(words.settled.untold) : capital(words.holders[partner])}
      </a>{" "}
      {/* Of what cannot be told the numbers are named after whom they are, since no name stands before them. */}
      {settled === "untold" ? <br /> : null}
      <span className={settled === "untold" ? undefined : "nowrap"}>
        {settled === "untold" ? `${capital(words.holders[partner])} ` : ""}
        {percentIn(locale, share)} ({bandIn(locale, low, high)})
      </span>
      <span className="note">
        {dated ? `${at.year}, ` : ""}
        {[
          settled !== "untold" ? words.settled[settled] : missing.length === 0 ? words.tooWide : "",
          missing.length === 0
            ? ""
            : words.missingBriefly({
                names: listIn(
                  locale,
                  missing.map((id) => words.indicators[id]),
                ),
              }),
          larger === null ? "" : words.largerBriefly({ name: words.holders[larger.partner], share: percentIn(locale, larger.share) }),
        ]
          .filter((part) => part !== "")
          .join("; ")}
      </span>
    </>
  );
}
