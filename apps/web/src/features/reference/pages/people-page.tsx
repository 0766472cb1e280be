import { type Country, find, pick } from "@multivector/data";
import { compareIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { tenureRows } from "@/ui/table/record-rows.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";

/** Everybody in office, by state: the five first. */
export function PeoplePage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  const { people, tenures } = datasetIn(locale);
  const listed = holders(locale);
  return (
    <>
      <div className="top">
        <h1>{words.people.title}</h1>
        <p className="stand">{words.people.say({ people: people.records.length, tenures: tenures.records.length })}</p>
        <HeldNote locale={locale} collections={["tenures"]} />
        <p className="note">{words.list.order.newest}</p>
      </div>
      <nav aria-label={words.list.jump}>
        <ul className="jumps">
          {listed.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {listed.map(({ id, of, name, records }) => (
        <section key={id} className="section" id={id}>
          <h2>{name}</h2>
          <RecordTable
            locale={locale}
            id={`offices-${id}`}
            caption={`${words.people.offices}: ${name}`}
            empty={words.empty.tenures}
            api={`/v1/tenures?${of}=${id}`}
            {...tenureRows(locale, records.toReversed(), "person")}
          />
        </section>
      ))}
    </>
  );
}

function holders(locale: Locale) {
  const { countries, organizations, tenures } = datasetIn(locale);
  const rank = ({ kind }: Country) => (kind === "republic" ? 0 : 1);
  const states = [...countries.records].sort((a, b) => rank(a) - rank(b) || compareIn(locale, nameOf(a, locale), nameOf(b, locale)));
  return [
    ...states.map((state) => ({ id: state.id, of: "country", name: nameOf(state, locale), records: pick(tenures, tenures.byCountry, state.id) })),
    ...Object.keys(tenures.byOrganization).map((id) => ({
      id,
      of: "organization",
      name: nameOf(find(organizations, id) ?? { names: [] }, locale),
      records: pick(tenures, tenures.byOrganization, id),
    })),
  ].filter(({ records }) => records.length > 0);
}
