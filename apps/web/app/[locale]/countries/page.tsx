import { type Country, nameOf, pick } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { titled } from "@/records/params.ts";

export const metadata = titled("States");

export default function Countries() {
  const { countries, memberships, events } = dataset;
  const byName = (a: Country, b: Country) => nameOf(a).localeCompare(nameOf(b), "en");
  return (
    <PageFrame locale="en" path="/countries">
      <div className="top">
        <h1>Five republics and their partners</h1>
        <p className="stand">The region is made of five states. Everyone else is seen from them.</p>
      </div>
      {(["republic", "partner"] as const).map((kind) => (
        <section key={kind} className="section">
          <h2>{kind === "republic" ? "The republics" : "Their partners"}</h2>
          <ul className="index grid">
            {countries.records
              .filter((country) => country.kind === kind)
              .sort(byName)
              .map((country) => (
                <li key={country.id}>
                  <a href={`/countries/${country.id}`}>
                    <b>{nameOf(country)}</b>
                  </a>
                  <span className="note">
                    {pick(memberships, memberships.byCountry, country.id).length} memberships · {pick(events, events.byCountry, country.id).length} events
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
