import { find, formatDay, membershipCounts, membershipHistory, type Organization, pick } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import { Island } from "#island";
import { compareIn, dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { langOf } from "@/locale/text-lang.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { disputedPoints } from "@/model/disputed.ts";
import { membershipSubset } from "@/model/membership-subset.ts";
import { receiptOf } from "@/model/receipts.ts";
import { bodyIn } from "@/phrases/body.ts";
import { OwnDay } from "@/ui/date/own-day.tsx";
import { PolicyLink } from "@/ui/document/policy-link.tsx";
import { SectionMenu } from "@/ui/layout/section-menu.tsx";
import { Receipt } from "@/ui/receipt/receipt.tsx";
import { ConflictList } from "@/ui/record/conflict-list.tsx";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { Summary } from "@/ui/record/summary.tsx";
import { SpellKey } from "@/ui/spell-timeline/spell-key.tsx";
import { spellRowOf } from "@/ui/spell-timeline/spell-row.ts";
import { SpellTable } from "@/ui/spell-timeline/spell-table.tsx";
import { SpellTimeline } from "@/ui/spell-timeline/spell-timeline.island.tsx";
import { OPEN_ROWS, RecordTable } from "@/ui/table/record-table.tsx";
import { BesideNato } from "../beside-nato.tsx";
import { ClaimList } from "../claim-list.tsx";
import { MembersSentence } from "../members-sentence.island.tsx";
import { NameList } from "../name-list.tsx";
import { organizationSections } from "../organization-sections.ts";

/** An organization: its members through time, its facts, and what it met for and did. */
export function OrganizationPage({ locale, organization }: { locale: Locale; organization: Organization }) {
  const { id } = organization;
  const { organizationKinds } = kindMessages(locale);
  const all = recordMessages(locale);
  const words = all.organization;
  const countryName = (country: string) => nameOf(find(datasetIn(locale).countries, country) ?? { names: [] }, locale);
  const order = (start: number | null | undefined) => start ?? Number.POSITIVE_INFINITY;
  const history = membershipHistory(datasetIn(locale).memberships, { organization: organization.id }).sort(
    (a, b) => order(a.spells[0]?.start.earliest) - order(b.spells[0]?.start.earliest) || compareIn(locale, countryName(a.country), countryName(b.country)),
  );
  const rows = history.map((membership) =>
    spellRowOf(locale, countryName(membership.country), hrefIn(locale, `/countries/${membership.country}`), [membership]),
  );
  const whole = datasetIn(locale).memberships.coverage.parts[organization.id]?.state === "whole";
  // Of an organization that is held in part the steps show the least alone: nobody knows the most.
  const counts = membershipCounts(datasetIn(locale).memberships, organization.id).map((step) => (whole ? step : { ...step, possible: step.least }));
  const start = organization.exists.start.earliest;
  const first = start === null ? "1991-01-01" : `${Number(formatDay(start).slice(0, 4))}-01-01`;
  const path = `organizations/${id}`;
  const sections = organizationSections(locale, id);
  const { menu } = dossierMessages(locale);
  const { agreements, deployments, events, claims } = datasetIn(locale);
  const disputed = disputedPoints(locale, {
    organizations: [organization],
    memberships: history,
    agreements: pick(agreements, agreements.byOrganization, id),
    deployments: deployments.records.filter(({ operators }) => operators.some((operator) => operator.organization === id)),
    events: pick(events, events.byOrganization, id),
  });
  return (
    <>
      <div className="top">
        <p className="kicker">
          {organizationKinds[organization.kind]} · {shortNameOf(organization, locale)}
        </p>
        <h1>{nameOf(organization, locale)}</h1>
        <Island>
          <MembersSentence
            locale={locale}
            organization={organization.id}
            short={bodyIn(locale, organization)}
            horizon={meta.horizon}
            memberships={membershipSubset({ organizations: [organization.id] })}
            names={Object.fromEntries(history.map(({ country }) => [country, countryName(country)]))}
          />
        </Island>
        {whole ? null : <p className="note">{words.incomplete}</p>}
      </div>
      <Summary locale={locale} of={{ organization: id }} disputed={disputed} />
      <SectionMenu
        locale={locale}
        sections={[
          { id: "members", name: menu.members },
          { id: "what", name: menu.what },
          ...(id === "nato" ? [] : [{ id: "beside-nato", name: menu.beside }]),
          ...sections.map((section) => ({ id: section.id, name: menu[section.id] })),
          ...(pick(claims, claims.byOrganization, id).length === 0 ? [] : [{ id: "claims", name: menu.claims }]),
        ]}
      />
      <figure className="section figure" id="members" aria-labelledby="members-title">
        <h2 id="members-title">{words.figure}</h2>
        <SpellKey locale={locale} rows={rows} />
        <Island>
          <SpellTimeline
            locale={locale}
            rows={rows}
            counts={counts}
            counted={whole ? words.counted : words.countedLeast}
            first={first}
            horizon={meta.horizon}
            label={words.lanes({ short: bodyIn(locale, organization) })}
          />
        </Island>
        <details className="figure-table">
          <summary>{all.table({ count: history.reduce((sum, { spells }) => sum + spells.length, 0) })}</summary>
          <SpellTable
            locale={locale}
            caption={words.caption({ short: bodyIn(locale, organization) })}
            memberships={history}
            nameOf={({ country }) => ({ name: countryName(country), href: hrefIn(locale, `/countries/${country}`) })}
          />
        </details>
        <p className="tools">
          <a href={`${process.env.API_URL}/v1/${path}/memberships?format=csv`}>{all.download.csv}</a>
          <a href={`${process.env.API_URL}/v1/${path}/memberships`}>{all.download.json}</a>
          <a href={`${process.env.API_URL}/v1/${path}/members`}>{all.download.ask}</a>
          <PolicyLink locale={locale} policy="naming" />
        </p>
      </figure>
      <section className="section columns" id="what">
        <div>
          <h2>{words.what}</h2>
          <p lang={langOf(locale, organization.purpose)}>{organization.purpose}</p>
          <dl className="facts">
            <dt>{words.instrument}</dt>
            <dd>{organization.instrument ?? all.notRecorded}</dd>
            <dt>{words.signed}</dt>
            <dd>{organization.signed === null ? all.notRecorded : dateIn(locale, organization.signed)}</dd>
            <dt>{words.inForce}</dt>
            <dd>{organization.inForce === null ? all.notRecorded : dateIn(locale, organization.inForce)}</dd>
            <dt>{words.seat}</dt>
            <dd>{organization.seat ?? words.noSeat}</dd>
            {organization.predecessor === null ? null : (
              <>
                <dt>{words.predecessor}</dt>
                <dd>
                  <a href={hrefIn(locale, `/organizations/${organization.predecessor}`)}>
                    {nameOf(find(datasetIn(locale).organizations, organization.predecessor) ?? { names: [] }, locale)}
                  </a>
                </dd>
              </>
            )}
            {organization.successor === null ? null : (
              <>
                <dt>{words.successor}</dt>
                <dd>
                  <a href={hrefIn(locale, `/organizations/${organization.successor}`)}>
                    {nameOf(find(datasetIn(locale).organizations, organization.successor) ?? { names: [] }, locale)}
                  </a>
                </dd>
              </>
            )}
            <dt>{all.spell.receipt}</dt>
            <dd>
              <Receipt
                locale={locale}
                data={receiptOf(locale, { id: "receipt-record", title: nameOf(organization, locale), record: path, citations: organization.citations })}
              />
            </dd>
          </dl>
          {organization.note === null ? null : <p className="note">{organization.note}</p>}
        </div>
        <div>
          {organization.steps.length === 0 ? null : <h2>{words.steps}</h2>}
          <ol className="events">
            {organization.steps.map(({ date, what, citations }, index) => (
              <li key={what}>
                <span className="when">{dateIn(locale, date)}</span>
                <span>{what}</span>
                <Receipt locale={locale} data={receiptOf(locale, { id: `receipt-step-${index}`, title: what, record: path, citations })} />
              </li>
            ))}
          </ol>
          <h2>{words.names}</h2>
          <NameList locale={locale} names={organization.names} record={path} />
        </div>
      </section>
      <ConflictList locale={locale} id="organization" record={path} conflicts={organization.conflicts} />
      {organization.id === "nato" ? null : <BesideNato locale={locale} organization={organization.id} short={shortNameOf(organization, locale)} />}
      {sections.map(({ id: section, title, table, empty, api, note }) => (
        <section key={section} className="section" id={section}>
          <h2>{title}</h2>
          <OwnDay locale={locale} of="part" />
          {note === undefined ? null : <p className="note">{note}</p>}
          <RecordTable
            locale={locale}
            id={section}
            caption={`${title}: ${shortNameOf(organization, locale)}`}
            empty={empty}
            open={OPEN_ROWS}
            {...(api === undefined ? {} : { api })}
            {...table}
          />
        </section>
      ))}
      <ClaimList locale={locale} claims={pick(claims, claims.byOrganization, id)} />
      <RecordTools locale={locale} record={path} title={nameOf(organization, locale)} path={`/organizations/${id}`} />
    </>
  );
}
