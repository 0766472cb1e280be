import { find, formatDay, formatPeriod, membershipCounts, membershipHistory, nameOf, pick, shortNameOf } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { notFound } from "next/navigation";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { LanesFigure } from "@/lanes/lanes-figure.tsx";
import { laneOf } from "@/lanes/model.ts";
import { Receipt } from "@/receipt/receipt.tsx";
import { ClaimList } from "@/records/claim-list.tsx";
import { ConflictList } from "@/records/conflict-list.tsx";
import { EventList } from "@/records/event-list.tsx";
import { MembersSentence } from "@/records/members-sentence.tsx";
import { type RecordPageProps, recordParams, titled } from "@/records/params.ts";
import { receiptOf } from "@/records/receipts.ts";
import { SpellTable } from "@/records/spell-table.tsx";
import { membershipSubset, withoutReceipts } from "@/records/subset.ts";
import { wordsOf } from "@/words/index.ts";

export const generateStaticParams = () => recordParams(dataset.organizations.records);

export async function generateMetadata({ params }: RecordPageProps) {
  const organization = find(dataset.organizations, (await params).id);
  return organization === undefined ? {} : titled(nameOf(organization), organization.purpose);
}

export default async function OrganizationPage({ params }: RecordPageProps) {
  const { id } = await params;
  const organization = find(dataset.organizations, id);
  if (organization === undefined) notFound();
  const { organizationKinds, languages } = wordsOf("en");
  const countryName = (country: string) => nameOf(find(dataset.countries, country) ?? { names: [] });
  const order = (start: number | null | undefined) => start ?? Number.POSITIVE_INFINITY;
  const history = membershipHistory(dataset.memberships, { organization: id }).sort(
    (a, b) => order(a.spells[0]?.start.earliest) - order(b.spells[0]?.start.earliest) || (a.country < b.country ? -1 : 1),
  );
  const lanes = history.map((membership) => laneOf(countryName(membership.country), `/countries/${membership.country}`, [withoutReceipts(membership)]));
  const counts = membershipCounts(dataset.memberships, id);
  const start = organization.exists.start.earliest;
  const first = start === null ? "1991-01-01" : `${Number(formatDay(start).slice(0, 4))}-01-01`;
  const path = `organizations/${id}`;
  return (
    <PageFrame locale="en" path="/organizations">
      <div className="top">
        <p className="kicker">
          {organizationKinds[organization.kind]} · {shortNameOf(organization)}
        </p>
        <h1>{nameOf(organization)}</h1>
        <MembersSentence
          organization={id}
          short={shortNameOf(organization)}
          horizon={meta.horizon}
          memberships={membershipSubset((membership) => membership.organization === id)}
          names={Object.fromEntries(history.map(({ country }) => [country, countryName(country)]))}
        />
      </div>
      <figure className="figure" aria-label="Members through time">
        <LanesFigure
          lanes={lanes}
          counts={counts}
          counted="states in"
          first={first}
          horizon={meta.horizon}
          label={`Spells of membership in the ${shortNameOf(organization)}, one row a state. The table carries the same facts.`}
        />
        <details className="twin">
          <summary>Table ({history.reduce((sum, { spells }) => sum + spells.length, 0)} spells)</summary>
          <SpellTable
            caption={`Memberships in the ${shortNameOf(organization)}`}
            memberships={history}
            nameOf={({ country }) => ({ name: countryName(country), href: `/countries/${country}` })}
          />
        </details>
        <p className="tools">
          <a href={`${process.env.API_URL}/v1/${path}/memberships?format=csv`}>Download CSV</a>
          <a href={`${process.env.API_URL}/v1/${path}/memberships`}>Download JSON</a>
          <a href={`${process.env.API_URL}/v1/${path}/members`}>Ask for a day</a>
        </p>
      </figure>
      <section className="section columns">
        <div>
          <h2>What it is</h2>
          <p>{organization.purpose}</p>
          <dl className="facts">
            <dt>Founding text</dt>
            <dd>{organization.instrument ?? "not recorded"}</dd>
            <dt>Signed</dt>
            <dd>{organization.signed === null ? "not recorded" : formatPeriod(organization.signed)}</dd>
            <dt>In force</dt>
            <dd>{organization.inForce === null ? "not recorded" : formatPeriod(organization.inForce)}</dd>
            <dt>Seat</dt>
            <dd>{organization.seat ?? "none of its own"}</dd>
            {organization.predecessor === null ? null : (
              <>
                <dt>Came out of</dt>
                <dd>
                  <a href={`/organizations/${organization.predecessor}`}>{nameOf(find(dataset.organizations, organization.predecessor) ?? { names: [] })}</a>
                </dd>
              </>
            )}
            {organization.successor === null ? null : (
              <>
                <dt>Led to</dt>
                <dd>
                  <a href={`/organizations/${organization.successor}`}>{nameOf(find(dataset.organizations, organization.successor) ?? { names: [] })}</a>
                </dd>
              </>
            )}
            <dt>Receipt</dt>
            <dd>
              <Receipt data={receiptOf({ id: "receipt-record", title: nameOf(organization), record: path, citations: organization.citations })}>
                {organization.citations.length === 1 ? "1 source" : `${organization.citations.length} sources`}
              </Receipt>
            </dd>
          </dl>
          {organization.note === null ? null : <p className="note">{organization.note}</p>}
          {organization.membershipsComplete ? null : <p className="note">Not all memberships of the states followed here are entered yet.</p>}
        </div>
        <div>
          {organization.steps.length === 0 ? null : <h2>Steps</h2>}
          <ol className="events">
            {organization.steps.map(({ date, what, citations }, index) => (
              <li key={what}>
                <span className="when">{formatPeriod(date)}</span>
                <span>{what}</span>
                <Receipt data={receiptOf({ id: `receipt-step-${index}`, title: what, record: path, citations })}>
                  {citations.length === 1 ? "1 source" : `${citations.length} sources`}
                </Receipt>
              </li>
            ))}
          </ol>
          <h2>Names</h2>
          <ul className="names">
            {organization.names.map(({ text, lang, kind, start: from, end }) => (
              <li key={text + lang}>
                <span lang={lang}>{text}</span>
                <span className="note">
                  {languages[lang] ?? lang}, {kind}
                  {from.edtf === null ? "" : `, from ${formatPeriod(from)}`}
                  {end.edtf === ".." || end.edtf === null ? "" : `, to ${formatPeriod(end)}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <ConflictList id="organization" record={path} conflicts={organization.conflicts} />
      <section className="section">
        <h2>What it has done</h2>
        <EventList events={pick(dataset.events, dataset.events.byOrganization, id)} />
      </section>
      <ClaimList claims={pick(dataset.claims, dataset.claims.byOrganization, id)} />
    </PageFrame>
  );
}
