import { find } from "@multivector/data";
import { Island } from "#island";
import { compareIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { visitMessages } from "@/messages/visit/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { partyName } from "@/model/party-name.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { visitRows } from "@/ui/table/record-rows.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";
import { VisitFilter } from "../visit-filter.island.tsx";

/** Every stop of a leader, with a filter by who travelled, for whom and where to. */
export function VisitsPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  const { records } = datasetIn(locale).visits;
  const idOf = ({ country, organization }: (typeof records)[number]["from"]) => country ?? organization ?? "";
  const listed = (side: "from" | "to") =>
    [...new Map(records.map((visit) => [idOf(visit[side]), { id: idOf(visit[side]), name: partyName(locale, visit[side]) }])).values()].sort((a, b) =>
      compareIn(locale, a.name, b.name),
    );
  const people = [...new Set(records.map(({ person }) => person))]
    .map((id) => ({ id, name: nameOf(find(datasetIn(locale).people, id) ?? { names: [] }, locale) }))
    .sort((a, b) => compareIn(locale, a.name, b.name));
  return (
    <>
      <div className="top">
        <h1>{visitMessages(locale).title}</h1>
        <p className="stand">{visitMessages(locale).say({ all: records.length })}</p>
        <HeldNote locale={locale} collections={["visits"]} />
        <p className="note">{visitMessages(locale).lists}</p>
      </div>
      <Island>
        <VisitFilter
          locale={locale}
          entries={records.map((visit) => ({ id: visit.id, person: visit.person, from: idOf(visit.from), to: idOf(visit.to) }))}
          from={listed("from")}
          to={listed("to")}
          people={people}
        />
      </Island>
      <RecordTable
        locale={locale}
        id="visits"
        caption={visitMessages(locale).title}
        empty={words.empty.visits}
        api="/v1/visits"
        {...visitRows(locale, records)}
      />
    </>
  );
}
