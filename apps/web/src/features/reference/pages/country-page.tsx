import { type Country, find, type Membership, membershipHistory, pick } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import type { ReactNode } from "react";
import { Island } from "#island";
import { takesArticle } from "@/locale/article.ts";
import { compareIn, dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { disputedPoints } from "@/model/disputed.ts";
import { membershipSubset } from "@/model/membership-subset.ts";
import { PAIRS } from "@/model/pairs.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { receiptOf } from "@/model/receipts.ts";
import { isRepublic } from "@/model/republics.ts";
import { leadSentence } from "@/model/vectors/lead-sentence.ts";
import { spanInWords } from "@/phrases/span.ts";
import { OwnDay } from "@/ui/date/own-day.tsx";
import { PolicyLink } from "@/ui/document/policy-link.tsx";
import { SectionMenu } from "@/ui/layout/section-menu.tsx";
import { Receipt } from "@/ui/receipt/receipt.tsx";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { Summary } from "@/ui/record/summary.tsx";
import { SpellKey } from "@/ui/spell-timeline/spell-key.tsx";
import { spellRowOf } from "@/ui/spell-timeline/spell-row.ts";
import { SpellTable } from "@/ui/spell-timeline/spell-table.tsx";
import { SpellTimeline } from "@/ui/spell-timeline/spell-timeline.island.tsx";
import { OPEN_ROWS, RecordTable } from "@/ui/table/record-table.tsx";
import { CountryLeads } from "../country-leads.tsx";
import { countrySections } from "../country-sections.ts";
import { CountrySentence } from "../country-sentence.island.tsx";
import { NameList } from "../name-list.tsx";

/** The first day on which it may have been in a body in any role; what has none comes last. */
const begin = ({ spells }: Membership) => Math.min(Number.MAX_SAFE_INTEGER, ...spells.flatMap(({ start }) => start.earliest ?? []));

interface CountryPageProps {
  locale: Locale;
  country: Country;
  /** Who leads in it; null where that is not asked. */
  vectors: ReactNode;
}

/** A state: its memberships through time, its facts, and everything about it topic by topic. */
export function CountryPage({ locale, country, vectors }: CountryPageProps) {
  const { id } = country;
  const all = recordMessages(locale);
  const words = all.country;
  const name = nameOf(country, locale);
  const own = country.names.find(({ lang, kind }) => kind === "common" && country.languages.includes(lang) && lang !== "en" && lang !== "ru");
  const history = [...membershipHistory(datasetIn(locale).memberships, { country: country.id })].sort((one, other) => begin(one) - begin(other));
  const body = (organization: string) => find(datasetIn(locale).organizations, organization) ?? { names: [] };
  const short = (organization: string) => shortNameOf(body(organization), locale);
  const rows = history.map((membership) =>
    spellRowOf(locale, short(membership.organization), hrefIn(locale, `/organizations/${membership.organization}`), [membership]),
  );
  const path = `countries/${id}`;
  const reference = referenceMessages(locale);
  const sections = countrySections(locale, country.id);
  const { menu } = dossierMessages(locale);
  const { agreements, deployments, corridors, events, positions } = datasetIn(locale);
  const disputed = disputedPoints(locale, {
    memberships: history,
    agreements: pick(agreements, agreements.byCountry, id),
    deployments: [...pick(deployments, deployments.byHost, id), ...pick(deployments, deployments.byOperator, id)],
    corridors: pick(corridors, corridors.byCountry, id),
    events: pick(events, events.byCountry, id),
    positions: positions.records.filter(({ country: whose }) => whose === id),
  });
  const memberships = (
    <Island>
      <CountrySentence
        locale={locale}
        country={country.id}
        state={name}
        horizon={meta.horizon}
        memberships={membershipSubset({ country: country.id })}
        organizations={Object.fromEntries(history.map(({ organization }) => [organization, short(organization)]))}
      />
    </Island>
  );
  return (
    <>
      <div className="top">
        <p className="kicker">
          {country.kind === "republic" ? words.republic : words.partner} · {id}
        </p>
        <h1>
          {own === undefined || own.text === name ? null : (
            <span lang={own.lang} className="own-name">
              {own.text}{" "}
            </span>
          )}
          {name}
        </h1>
        {isRepublic(id) ? <p className="say">{leadSentence(locale, id, name)}</p> : memberships}
      </div>
      <Summary locale={locale} of={{ country: id }} disputed={disputed}>
        {isRepublic(id) ? <CountryLeads locale={locale} country={id} /> : null}
      </Summary>
      <SectionMenu
        locale={locale}
        sections={[
          { id: "memberships", name: menu.memberships },
          ...(vectors === null ? [] : [{ id: "vectors", name: menu.vectors }]),
          { id: "state", name: menu.state },
          ...sections.map((section) => ({ id: section.id, name: menu[section.id] })),
          { id: "relations", name: menu.relations },
        ]}
      />
      {history.length === 0 ? (
        <p className="section" id="memberships">
          {words.none({ name })}
        </p>
      ) : (
        <figure className="section figure" id="memberships" aria-labelledby="memberships-title">
          <h2 id="memberships-title">{words.figure}</h2>
          {isRepublic(id) ? memberships : null}
          <SpellKey locale={locale} rows={rows} />
          <Island>
            <SpellTimeline locale={locale} rows={rows} counts={[]} counted="" first="1991-01-01" horizon={meta.horizon} label={words.lanes({ name })} />
          </Island>
          <details className="figure-table">
            <summary>{all.table({ count: history.reduce((sum, { spells }) => sum + spells.length, 0) })}</summary>
            <SpellTable
              ofOneState
              locale={locale}
              caption={words.caption({ name })}
              memberships={history}
              nameOf={({ organization }) => ({
                name: short(organization),
                full: nameOf(body(organization), locale),
                href: hrefIn(locale, `/organizations/${organization}`),
              })}
            />
          </details>
          <p className="tools">
            <a href={`${process.env.API_URL}/v1/members?country=${id}&role=any`}>{all.download.ask}</a>
            <a href={`${process.env.API_URL}/v1/${path}`}>{all.download.json}</a>
            <PolicyLink locale={locale} policy="naming" />
          </p>
        </figure>
      )}
      {vectors}
      <section className="section columns" id="state">
        <div>
          <h2>{words.state}</h2>
          <dl className="facts">
            <dt>{words.capital}</dt>
            {country.capitals.length === 0 ? <dd>{all.notRecorded}</dd> : null}
            {country.capitals.map((capital, index) => (
              <dd key={`${capital.name} ${capital.start.edtf}`}>
                {capital.name}
                {country.capitals.length === 1 ? null : `, ${spanInWords(locale, capital)} `}
                {capital.citations.length === 0 ? null : (
                  <Receipt
                    locale={locale}
                    data={receiptOf(locale, {
                      id: `receipt-capital-${index}`,
                      title: `${words.capital}: ${capital.name}`,
                      record: path,
                      citations: capital.citations,
                    })}
                  />
                )}
              </dd>
            ))}
            <dt>{words.independence}</dt>
            <dd>
              {country.independence === null
                ? words.noDate
                : `${dateIn(locale, country.independence.date)}${country.independence.from === null ? "" : words.from({ whom: country.independence.from, the: takesArticle(country.independence.from) ? "yes" : "no" })}`}
            </dd>
            <dt>{words.codes}</dt>
            <dd>
              {country.id}, {country.iso2}, {country.isoNumeric}, {country.wikidata}
            </dd>
            <dt>{all.spell.receipt}</dt>
            <dd>
              <Receipt locale={locale} data={receiptOf(locale, { id: "receipt-record", title: name, record: path, citations: country.citations })} />
            </dd>
          </dl>
          {country.note === null ? null : <p className="note">{country.note}</p>}
        </div>
        <div>
          <h2>{words.names}</h2>
          <NameList locale={locale} names={country.names} record={path} />
        </div>
      </section>
      {sections.map(({ id: section, title, empty, api, table, note, open = OPEN_ROWS }) => (
        <section key={section} className="section" id={section}>
          <h2>{title}</h2>
          <OwnDay locale={locale} of="part" />
          {note === undefined || table.rows.length === 0 ? null : <p className="note">{note}</p>}
          <RecordTable
            locale={locale}
            id={section}
            caption={`${title}: ${name}`}
            empty={empty}
            open={open}
            {...(api === undefined ? {} : { api })}
            {...table}
          />
        </section>
      ))}
      <section className="section" id="relations">
        <h2>{reference.country.relations}</h2>
        <ul className="index grid tight">
          {PAIRS.filter((pair) => pair.includes(country.id))
            .map(([a, b]) => ({ path: `/relations/${a}/${b}`, other: a === id ? b : a }))
            .map((pair) => ({
              ...pair,
              name: partyName(locale, partyOf(pair.other)),
            }))
            .sort((one, other) => compareIn(locale, one.name, other.name))
            .map((pair) => (
              <li key={pair.path}>
                <a href={hrefIn(locale, pair.path)}>{pair.name}</a>
              </li>
            ))}
        </ul>
      </section>
      <RecordTools locale={locale} record={path} title={name} path={`/countries/${id}`} />
    </>
  );
}
