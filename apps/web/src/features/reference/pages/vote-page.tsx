import { type Country, find, type Vote } from "@multivector/data";
import { compareIn, dateIn, type Locale, numberIn } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { langOf } from "@/locale/text-lang.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countryName } from "@/model/records.ts";
import { ConflictList } from "@/ui/record/conflict-list.tsx";
import { PartyLink } from "@/ui/record/links.tsx";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";
import { ballotNote } from "@/ui/table/vote-rows.tsx";
import { FactList } from "../fact-list.tsx";
import { voteSentence } from "../vote-sentence.ts";

/** A vote, ballot by ballot. */
export function VotePage({ locale, vote }: { locale: Locale; vote: Vote }) {
  const { id } = vote;
  const { votes: words, empty } = referenceMessages(locale);
  const table = recordTableMessages(locale);
  const { choices } = factMessages(locale);
  const record = `votes/${id}`;
  const rank = (country: Country | undefined) => (country?.kind === "republic" ? 0 : 1);
  const cells = vote.cells
    .map((cell) => ({ cell, state: find(datasetIn(locale).countries, cell.country) }))
    .sort((a, b) => rank(a.state) - rank(b.state) || compareIn(locale, nameOf(a.state ?? { names: [] }, locale), nameOf(b.state ?? { names: [] }, locale)));
  return (
    <>
      <div className="top">
        <p className="kicker">{[vote.symbol, dateIn(locale, vote.date)].filter((part) => part !== null).join(" · ")}</p>
        <h1 lang={langOf(locale, vote.title)}>{vote.title}</h1>
        <p className="stand" data-testid="five">
          {voteSentence(locale, vote.cells)}
        </p>
      </div>
      <section className="section">
        <h2>{words.totals}</h2>
        <FactList
          locale={locale}
          facts={(["yes", "no", "abstain", "absent"] as const).map((choice) => [
            words.tally[choice],
            vote.totals[choice] === null ? words.absent : numberIn(locale, vote.totals[choice] ?? 0),
          ])}
          provenance={{ ...vote, id: "receipt-record", record, conflicts: [] }}
        />
        {vote.note === null ? null : (
          <p className="note" lang={langOf(locale, vote.note)}>
            {vote.note}
          </p>
        )}
      </section>
      <section className="section">
        <h2>{words.cells}</h2>
        <p className="note">
          {words.listed({ shown: cells.length })} {words.known}
        </p>
        <RecordTable
          locale={locale}
          id="cells"
          caption={`${words.cells}: ${vote.title}`}
          empty={empty.votes}
          api={`/v1/${record}`}
          columns={[table.state, table.vote, table.note]}
          rows={cells.map(({ cell }) => ({
            id: cell.country,
            cells: [
              <PartyLink key="state" locale={locale} party={{ country: cell.country, organization: null }} on={vote.date.edtf} />,
              cell.among.map((choice) => choices[choice]).join(" / "),
              ballotNote(locale, cell),
            ],
            provenance: {
              title: `${countryName(cell.country, locale)}, ${vote.title}`,
              record,
              note: cell.note,
              citations: cell.citations.length > 0 ? cell.citations : vote.citations,
            },
          }))}
        />
      </section>
      <ConflictList locale={locale} id="vote" record={record} conflicts={vote.conflicts} />
      <RecordTools locale={locale} record={record} title={`${vote.symbol ?? ""} ${vote.title}`.trim()} path={`/votes/${id}`} />
    </>
  );
}
