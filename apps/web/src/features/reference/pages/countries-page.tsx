import { type Country, pick } from "@multivector/data";
import { compareIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { FoldedHeldNote } from "@/ui/record/held-note.tsx";

/** All states. */
export function CountriesPage({ locale }: { locale: Locale }) {
  const words = recordMessages(locale).country;
  const { countries, memberships, events } = datasetIn(locale);
  const byName = (a: Country, b: Country) => compareIn(locale, nameOf(a, locale), nameOf(b, locale));
  return (
    <>
      <div className="top">
        <h1>{words.listTitle}</h1>
        <p className="stand">{words.listSay}</p>
        <FoldedHeldNote locale={locale} collections={["memberships", "events"]} />
      </div>
      {(["republic", "partner"] as const).map((kind) => (
        <section key={kind} className="section">
          <h2>{kind === "republic" ? words.republics : words.partners}</h2>
          <ul className="index grid">
            {countries.records
              .filter((country) => country.kind === kind)
              .sort(byName)
              .map((country) => (
                <li key={country.id}>
                  <a href={hrefIn(locale, `/countries/${country.id}`)}>
                    <b>{nameOf(country, locale)}</b>
                  </a>
                  <span className="note">
                    {words.counts({
                      memberships: pick(memberships, memberships.byCountry, country.id).length,
                      events: pick(events, events.byCountry, country.id).length,
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
