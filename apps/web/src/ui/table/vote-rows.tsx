import { find, type Vote } from "@multivector/data";
import type { ReactNode } from "react";
import { capital, dateIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { VoteLink } from "@/ui/record/links.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import type { RecordRows } from "./record-table.tsx";

/** How a ballot is known, where it is not from a source that was read, and what else is to be said of it. */
export function ballotNote(locale: Locale, { basis, note }: Vote["cells"][number]): ReactNode {
  const known = basis === "read" ? null : capital(factMessages(locale).basis[basis]);
  // Without a note the cell is empty, and where all are, so is the column.
  if (known === null && note === null) return "";
  return (
    <span key="note">
      {known === null ? null : `${known}. `}
      <RecordText locale={locale}>{note}</RecordText>
    </span>
  );
}

/** How one state voted, resolution by resolution. */
export function voteRows(locale: Locale, votes: readonly Vote[], country: string): RecordRows {
  const table = recordTableMessages(locale);
  const { choices } = factMessages(locale);
  return {
    columns: [table.when, table.resolution, table.vote, table.note],
    rows: votes.flatMap((vote) => {
      const cell = vote.cells.find((other) => other.country === country);
      if (cell === undefined) return [];
      return [
        {
          id: vote.id,
          cells: [
            dateIn(locale, vote.date),
            <VoteLink key="what" locale={locale} vote={vote} />,
            cell.among.map((choice) => choices[choice]).join(" / "),
            ballotNote(locale, cell),
          ],
          provenance: {
            title: `${nameOf(find(datasetIn(locale).countries, country) ?? { names: [] }, locale)}, ${vote.title}`,
            record: `votes/${vote.id}`,
            note: cell.note,
            citations: cell.citations.length > 0 ? cell.citations : vote.citations,
          },
        },
      ];
    }),
  };
}
