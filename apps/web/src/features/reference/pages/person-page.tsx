import { type Person, pick } from "@multivector/data";
import { capital, dateIn, type Locale, spanIn } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { officeOf } from "@/model/office-held.ts";
import { spanInWords } from "@/phrases/span.ts";
import { RecordText } from "@/ui/record/record-text.tsx";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { tenureRows, visitRows } from "@/ui/table/record-rows.tsx";
import { OPEN_ROWS, RecordTable } from "@/ui/table/record-table.tsx";
import { NameList } from "../name-list.tsx";

/** A person: offices and visits. */
export function PersonPage({ locale, person }: { locale: Locale; person: Person }) {
  const { id } = person;
  const words = referenceMessages(locale);
  const { tenures, visits } = datasetIn(locale);
  const name = nameOf(person, locale);
  const held = pick(tenures, tenures.byPerson, id);
  const latest = held.at(-1);
  return (
    <>
      <div className="top">
        <p className="kicker">{words.sections.people}</p>
        <h1>{name}</h1>
        {latest === undefined ? null : (
          <p className="stand">
            {capital(officeOf(locale, latest))},{" "}
            {latest.end.edtf === ".." ? spanInWords(locale, latest) : spanIn(locale, dateIn(locale, latest.start), dateIn(locale, latest.end))}
          </p>
        )}
      </div>
      <section className="section">
        <h2>{words.people.offices}</h2>
        <RecordTable
          locale={locale}
          id="offices"
          caption={`${words.people.offices}: ${name}`}
          empty={words.empty.tenures}
          api={`/v1/tenures?person=${id}`}
          {...tenureRows(locale, held.toReversed(), "state")}
        />
      </section>
      <section className="section">
        <h2>{words.people.visits}</h2>
        <RecordTable
          locale={locale}
          id="visits"
          caption={`${words.people.visits}: ${name}`}
          empty={words.empty.visits}
          open={OPEN_ROWS}
          api={`/v1/visits?person=${id}`}
          {...visitRows(locale, pick(visits, visits.byPerson, id).toReversed(), true)}
        />
      </section>
      <section className="section">
        <h2>{referenceMessages(locale).people.names}</h2>
        <NameList locale={locale} names={person.names} record={`people/${id}`} />
        {person.note === null ? null : (
          <p className="note">
            <RecordText locale={locale}>{person.note}</RecordText>
          </p>
        )}
      </section>
      <RecordTools locale={locale} record={`people/${id}`} title={name} path={`/people/${id}`} />
    </>
  );
}
