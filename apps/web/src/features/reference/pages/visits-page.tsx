import { find } from "@multivector/data";
import { Island } from "#island";
import { compareIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { visitMessages } from "@/messages/visit/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { visitRows } from "@/ui/table/record-rows.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";
import { RecordFilter } from "../record-filter.island.tsx";
import { idOf, partyOptions } from "../record-filters.ts";

/** Every stop of a leader, with a filter by who travelled, for whom and where to. */
export function VisitsPage({ locale }: { locale: Locale }) {
  const words = visitMessages(locale);
  const records = datasetIn(locale).visits.records.toReversed();
  const listed = (side: "from" | "to") =>
    partyOptions(
      locale,
      records.map((visit) => visit[side]),
    );
  const people = [...new Set(records.map(({ person }) => person))]
    .map((id) => ({ id, name: nameOf(find(datasetIn(locale).people, id) ?? { names: [] }, locale) }))
    .sort((a, b) => compareIn(locale, a.name, b.name));
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say({ all: records.length })}</p>
        <HeldNote locale={locale} collections={["visits"]} />
        <p className="note">
          {words.lists} {referenceMessages(locale).list.order.newest}
        </p>
      </div>
      <Island>
        <RecordFilter
          locale={locale}
          table="visits"
          filters={[
            { name: "from", label: words.from, every: words.fromAnywhere, options: listed("from") },
            { name: "to", label: words.to, every: words.anywhere, options: listed("to") },
            { name: "person", label: words.who, every: words.every, options: people },
          ]}
          entries={records.map((visit) => ({ id: visit.id, fits: [[idOf(visit.from)], [idOf(visit.to)], [visit.person]] }))}
        />
      </Island>
      <RecordTable
        locale={locale}
        id="visits"
        caption={words.title}
        empty={referenceMessages(locale).empty.visits}
        api="/v1/visits"
        {...visitRows(locale, records)}
      />
    </>
  );
}
