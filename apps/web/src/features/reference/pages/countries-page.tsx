import { type Country, membershipsAt, pick } from "@multivector/data";
import { compareIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { FoldedHeldNote } from "@/ui/record/held-note.tsx";

/** All states. */
export function CountriesPage({ locale }: { locale: Locale }) {
  const words = recordMessages(locale).country;
  const { countries, memberships, events } = datasetIn(locale);
  const eventsOf = ({ id }: Country) => pick(events, events.byCountry, id).length;
  const byName = (a: Country, b: Country) => compareIn(locale, nameOf(a, locale), nameOf(b, locale));
  const byEvents = (a: Country, b: Country) => eventsOf(b) - eventsOf(a) || byName(a, b);
  const inUnion = new Set(membershipsAt(memberships, { organization: "eu" }).members.map(({ country }) => country));
  const partners = countries.records.filter(({ kind }) => kind === "partner");
  const groups = [
    { title: words.republics, states: countries.records.filter(({ kind }) => kind === "republic").sort(byName) },
    { title: words.partners, states: partners.filter(({ id }) => !inUnion.has(id)).sort(byEvents) },
    { title: words.partnersEu, states: partners.filter(({ id }) => inUnion.has(id)).sort(byName) },
  ];
  return (
    <>
      <div className="top">
        <h1>{words.listTitle}</h1>
        <p className="stand">{words.listSay}</p>
        <FoldedHeldNote locale={locale} collections={["memberships", "events"]} />
      </div>
      {groups.map(({ title, states }) => (
        <section key={title} className="section">
          <h2>{title}</h2>
          <ul className="index grid">
            {states.map((country) => (
              <li key={country.id}>
                <a href={hrefIn(locale, `/countries/${country.id}`)}>
                  <b>{nameOf(country, locale)}</b>
                </a>
                <span className="note">
                  {words.counts({
                    memberships: pick(memberships, memberships.byCountry, country.id).filter(({ spells }) => spells.length > 0).length,
                    events: eventsOf(country),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
