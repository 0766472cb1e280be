import { find, formatPeriod, membershipHistory, nameOf, pick, shortNameOf } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { notFound } from "next/navigation";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { LanesFigure } from "@/lanes/lanes-figure.tsx";
import { laneOf } from "@/lanes/model.ts";
import { Receipt } from "@/receipt/receipt.tsx";
import { CountrySentence } from "@/records/country-sentence.tsx";
import { EventList } from "@/records/event-list.tsx";
import { type RecordPageProps, recordParams, titled } from "@/records/params.ts";
import { receiptOf } from "@/records/receipts.ts";
import { SpellTable } from "@/records/spell-table.tsx";
import { membershipSubset, withoutReceipts } from "@/records/subset.ts";
import { wordsOf } from "@/words/index.ts";

export const generateStaticParams = () => recordParams(dataset.countries.records);

export async function generateMetadata({ params }: RecordPageProps) {
  const country = find(dataset.countries, (await params).id);
  return country === undefined ? {} : titled(nameOf(country));
}

export default async function CountryPage({ params }: RecordPageProps) {
  const { id } = await params;
  const country = find(dataset.countries, id);
  if (country === undefined) notFound();
  const { languages } = wordsOf("en");
  const name = nameOf(country);
  const own = country.names.find(({ lang, kind }) => kind === "common" && country.languages.includes(lang) && lang !== "en" && lang !== "ru");
  const history = membershipHistory(dataset.memberships, { country: id });
  const short = (organization: string) => shortNameOf(find(dataset.organizations, organization) ?? { names: [] });
  const lanes = history.map((membership) => laneOf(short(membership.organization), `/organizations/${membership.organization}`, [withoutReceipts(membership)]));
  const path = `countries/${id}`;
  return (
    <PageFrame locale="en" path="/countries">
      <div className="top">
        <p className="kicker">
          {country.kind === "republic" ? "Republic of Central Asia" : "Partner"} · {id}
        </p>
        <h1>
          {own === undefined || own.text === name ? null : (
            <span lang={own.lang} className="own-name">
              {own.text}{" "}
            </span>
          )}
          {name}
        </h1>
        <CountrySentence
          country={id}
          name={name}
          horizon={meta.horizon}
          memberships={membershipSubset((membership) => membership.country === id)}
          organizations={Object.fromEntries(history.map(({ organization }) => [organization, short(organization)]))}
        />
      </div>
      {history.length === 0 ? (
        <p className="section">No membership of {name} in the bodies followed here has been entered yet.</p>
      ) : (
        <figure className="figure" aria-label="Memberships through time">
          <LanesFigure
            lanes={lanes}
            counts={[]}
            counted=""
            first="1991-01-01"
            horizon={meta.horizon}
            label={`Memberships of ${name}, one row a body. The table carries the same facts.`}
          />
          <details className="twin">
            <summary>Table ({history.reduce((sum, { spells }) => sum + spells.length, 0)} spells)</summary>
            <SpellTable
              caption={`Memberships of ${name}`}
              memberships={history}
              nameOf={({ organization }) => ({ name: short(organization), href: `/organizations/${organization}` })}
            />
          </details>
          <p className="tools">
            <a href={`${process.env.API_URL}/v1/members?country=${id}&role=any`}>Ask for a day</a>
            <a href={`${process.env.API_URL}/v1/${path}`}>Download JSON</a>
          </p>
        </figure>
      )}
      <section className="section columns">
        <div>
          <h2>The state</h2>
          <dl className="facts">
            <dt>Capital</dt>
            <dd>{country.capital?.name ?? "not recorded"}</dd>
            <dt>Independence</dt>
            <dd>
              {country.independence === null
                ? "no single date is recorded"
                : `${formatPeriod(country.independence.date)}${country.independence.from === null ? "" : `, from ${country.independence.from}`}`}
            </dd>
            <dt>Codes</dt>
            <dd>
              {country.id}, {country.iso2}, {country.isoNumeric}, {country.wikidata}
            </dd>
            <dt>Receipt</dt>
            <dd>
              <Receipt data={receiptOf({ id: "receipt-record", title: name, record: path, citations: country.citations })}>
                {country.citations.length} sources
              </Receipt>
            </dd>
          </dl>
          {country.note === null ? null : <p className="note">{country.note}</p>}
        </div>
        <div>
          <h2>Names</h2>
          <ul className="names">
            {country.names.map(({ text, lang, kind, start, end, citations }, index) => (
              <li key={text + lang + kind}>
                <span lang={lang}>{text}</span>
                <span className="note">
                  {languages[lang] ?? lang}, {kind}
                  {start.edtf === null ? "" : `, from ${formatPeriod(start)}`}
                  {end.edtf === ".." || end.edtf === null ? "" : `, to ${formatPeriod(end)}`}
                </span>
                <Receipt data={receiptOf({ id: `receipt-name-${index}`, title: text, record: path, citations })}>source</Receipt>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="section">
        <h2>Events</h2>
        {pick(dataset.events, dataset.events.byCountry, id).length === 0 ? (
          <p>No event with {name} has been entered yet.</p>
        ) : (
          <EventList events={pick(dataset.events, dataset.events.byCountry, id)} />
        )}
      </section>
    </PageFrame>
  );
}
