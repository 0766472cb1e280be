import { type Country, nameOf, pick } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { hrefIn } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = recordMessages(locale).country;
  return pageMetadata({ locale, path: "/countries", title: words.listTitle, description: words.listSay });
}

export default async function Countries({ params }: PageProps) {
  const { locale } = await params;
  const words = recordMessages(locale).country;
  const { countries, memberships, events } = dataset;
  const byName = (a: Country, b: Country) => nameOf(a, locale).localeCompare(nameOf(b, locale), locale);
  return (
    <SitePage locale={locale} section="/reference" path="/countries">
      <div className="top">
        <h1>{words.listTitle}</h1>
        <p className="stand">{words.listSay}</p>
        <HeldNote locale={locale} collections={["memberships", "events"]} />
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
    </SitePage>
  );
}
