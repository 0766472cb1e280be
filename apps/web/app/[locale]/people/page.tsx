import { type Country, find, nameOf, pick } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { tenureRows } from "@/ui/table/record-rows.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/people", title: words.people.title, description: words.describe.people });
}

/** Everybody in office, by state: the five first. */
export default async function People({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  const { people, tenures } = dataset;
  return (
    <SitePage locale={locale} section="/reference" path="/people">
      <div className="top">
        <h1>{words.people.title}</h1>
        <p className="stand">{words.people.say({ people: people.records.length, tenures: tenures.records.length })}</p>
        <HeldNote locale={locale} collections={["tenures"]} />
      </div>
      {holders(locale).map(({ id, of, name, records }) => (
        <section key={id} className="section" id={id}>
          <h2>{name}</h2>
          <RecordTable
            locale={locale}
            id={`offices-${id}`}
            caption={`${words.people.offices}: ${name}`}
            empty={words.empty.tenures}
            api={`/v1/tenures?${of}=${id}`}
            {...tenureRows(locale, records, "person")}
          />
        </section>
      ))}
    </SitePage>
  );
}

function holders(locale: Locale) {
  const { countries, organizations, tenures } = dataset;
  const rank = ({ kind }: Country) => (kind === "republic" ? 0 : 1);
  const states = [...countries.records].sort((a, b) => rank(a) - rank(b) || nameOf(a, locale).localeCompare(nameOf(b, locale), locale));
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
