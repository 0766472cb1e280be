import { dateIn, type Locale } from "@/locale/locale.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { yearMessages } from "@/messages/year/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countryName } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { VoteLink } from "@/ui/record/links.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";
import { isIn } from "./years.ts";

/** How the five voted in a year, resolution by resolution. */
export function YearVotes({ locale, year }: { locale: Locale; year: number }) {
  const table = recordTableMessages(locale);
  const { choices } = factMessages(locale);
  const { empty } = referenceMessages(locale);
  const { voted } = yearMessages(locale);
  const votes = datasetIn(locale).votes.records.filter(({ date }) => isIn(year, date));
  return (
    <section className="section" id="voted">
      <h2>{voted}</h2>
      <RecordTable
        locale={locale}
        id="votes"
        caption={`${voted}, ${year}`}
        empty={empty.votes}
        columns={[table.when, table.resolution, ...REPUBLICS.map((code) => countryName(code, locale))]}
        labelled
        open={8}
        rows={votes.map((vote) => ({
          id: vote.id,
          cells: [
            dateIn(locale, vote.date),
            <VoteLink key="what" locale={locale} vote={vote} />,
            ...REPUBLICS.map(
              (code) =>
                vote.cells
                  .find(({ country }) => country === code)
                  ?.among.map((choice) => choices[choice])
                  .join(" / ") ?? table.notKnown,
            ),
          ],
          provenance: { title: vote.title, record: `votes/${vote.id}`, citations: vote.citations },
        }))}
      />
    </section>
  );
}
