import { type Event, find, formatPeriod, nameOf, pick } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { notFound } from "next/navigation";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { Receipt } from "@/receipt/receipt.tsx";
import { ClaimList } from "@/records/claim-list.tsx";
import { ConflictList } from "@/records/conflict-list.tsx";
import { type RecordPageProps, recordParams, titled } from "@/records/params.ts";
import { receiptOf } from "@/records/receipts.ts";
import { wordsOf } from "@/words/index.ts";

export const generateStaticParams = () => recordParams(dataset.events.records);

export async function generateMetadata({ params }: RecordPageProps) {
  const event = find(dataset.events, (await params).id);
  return event === undefined ? {} : titled(event.title, event.summary);
}

export default async function EventPage({ params }: RecordPageProps) {
  const { id } = await params;
  const event = find(dataset.events, id);
  if (event === undefined) notFound();
  const { eventTypes, status, participantRoles } = wordsOf("en");
  const path = `events/${id}`;
  const position = dataset.events.byId[id] ?? 0;
  const [before, after] = [dataset.events.records[position - 1], dataset.events.records[position + 1]];
  return (
    <PageFrame locale="en" path="/events">
      <div className="top">
        <p className="kicker">
          {eventTypes[event.type]}
          {event.status === "announced" ? ` · ${status.announced}` : ""}
        </p>
        <h1>{event.title}</h1>
        <p className="stand">{event.summary}</p>
      </div>
      <section className="section columns">
        <dl className="facts">
          <dt>When</dt>
          <dd>{whenInWords(event)}</dd>
          <dt>Where</dt>
          <dd>{event.place === null ? "no place is recorded" : event.place.name}</dd>
          <dt>Sure?</dt>
          <dd>confidence {event.confidence}</dd>
          <dt>Receipt</dt>
          <dd>
            <Receipt data={receiptOf({ ...event, id: "receipt-record", title: event.title, record: path, conflicts: [] })}>
              {event.citations.length === 1 ? "1 source" : `${event.citations.length} sources`}
            </Receipt>
          </dd>
        </dl>
        <div>
          <h2>Who, in which part</h2>
          {event.participants.length === 0 ? (
            <p>Nobody that is followed here.</p>
          ) : (
            <ul className="parties">
              {event.participants.map(({ country, organization, actor, role }) => (
                <li key={`${country ?? organization ?? actor}-${role}`}>
                  {actor === null ? (
                    <a href={country === null ? `/organizations/${organization}` : `/countries/${country}`}>
                      {nameOf(
                        find(dataset.countries, country ?? "") ?? find(dataset.organizations, organization ?? "") ?? { names: [] },
                        "en",
                        event.start.edtf,
                      )}
                    </a>
                  ) : (
                    actor
                  )}
                  <span className="note">{participantRoles[role]}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
      {event.casualties.length === 0 ? null : (
        <section className="section">
          <h2>Casualties, by who says so</h2>
          <div className="table-frame" tabIndex={0} role="group" aria-label="Casualties by source">
            <table>
              <thead>
                <tr>
                  <th scope="col">Who says so</th>
                  <th scope="col">Whose</th>
                  <th scope="col">What</th>
                  <th scope="col" className="figure-cell">
                    At least
                  </th>
                  <th scope="col" className="figure-cell">
                    At most
                  </th>
                  <th scope="col">Receipt</th>
                </tr>
              </thead>
              <tbody>
                {event.casualties.map(({ measure, side, least, most, holder, citations }, index) => (
                  <tr key={holder + measure}>
                    <th scope="row">{holder}</th>
                    <td>{side === null ? "everybody" : nameOf(find(dataset.countries, side) ?? { names: [] })}</td>
                    <td>{measure}</td>
                    <td className="figure-cell">{least === null ? "not given" : least.toLocaleString("en")}</td>
                    <td className="figure-cell">{most === null ? "not given" : most.toLocaleString("en")}</td>
                    <td>
                      <Receipt data={receiptOf({ id: `receipt-casualties-${index}`, title: holder, record: path, citations })}>
                        {citations.length === 1 ? "1 source" : `${citations.length} sources`}
                      </Receipt>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="note">Figures are never added up, and no middle value is drawn between sources that differ.</p>
        </section>
      )}
      <ConflictList id="event" record={path} conflicts={event.conflicts} />
      <ClaimList claims={pick(dataset.claims, dataset.claims.byEvent, id)} />
      <nav className="section before-after" aria-label="Events before and after">
        {before === undefined ? <span /> : <a href={`/events/${before.id}`}>Before: {before.title}</a>}
        {after === undefined ? <span /> : <a href={`/events/${after.id}`}>After: {after.title}</a>}
      </nav>
    </PageFrame>
  );
}

function whenInWords({ start, lastDay }: Event): string {
  if (lastDay.edtf === "..") return `from ${formatPeriod(start)}, still going on`;
  if (lastDay.edtf === null) return `from ${formatPeriod(start)}, end unknown`;
  return lastDay.edtf === start.edtf ? formatPeriod(start) : `${formatPeriod(start)} to ${formatPeriod(lastDay)}`;
}
