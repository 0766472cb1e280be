import { type Event, find, pick } from "@multivector/data";
import { dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { langOf } from "@/locale/text-lang.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { statusIn } from "@/phrases/event-status.ts";
import { partIn } from "@/phrases/part.ts";
import { spanInWords } from "@/phrases/span.ts";
import { Receipt } from "@/ui/receipt/receipt.tsx";
import { ConflictList } from "@/ui/record/conflict-list.tsx";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { ClaimList } from "../claim-list.tsx";

/** An event: when, who took part and how, what came of it. */
export function EventPage({ locale, event }: { locale: Locale; event: Event }) {
  const { id } = event;
  const eventTypes = eventTypeMessages(locale);
  const all = recordMessages(locale);
  const words = all.event;
  const path = `events/${id}`;
  const position = datasetIn(locale).events.byId[id] ?? 0;
  const [before, after] = [datasetIn(locale).events.records[position - 1], datasetIn(locale).events.records[position + 1]];
  return (
    <>
      <div className="top">
        <p className="kicker">
          {eventTypes[event.type]}
          {event.status === "announced" ? ` · ${statusIn(locale, event)}` : ""}
        </p>
        <h1 lang={langOf(locale, event.title)}>{event.title}</h1>
        <p className="stand" lang={langOf(locale, event.summary)}>
          {event.summary}
        </p>
      </div>
      <section className="section columns">
        <dl className="facts">
          <dt>{words.when}</dt>
          <dd>{whenInWords(locale, event)}</dd>
          <dt>{words.where}</dt>
          <dd>{event.place === null ? words.noPlace : event.place.name}</dd>
          <dt>{recordTableMessages(locale).sure}</dt>
          <dd>{timelineMessages(locale).confidences[event.confidence]}</dd>
          <dt>{all.spell.receipt}</dt>
          <dd>
            <Receipt locale={locale} data={receiptOf(locale, { ...event, id: "receipt-record", title: event.title, record: path, conflicts: [] })} />
          </dd>
        </dl>
        <div>
          <h2>{words.parties}</h2>
          {event.participants.length === 0 ? (
            <p>{words.nobody}</p>
          ) : (
            <ul className="parties">
              {event.participants.map(({ country, organization, actor, role }) => (
                <li key={`${country ?? organization ?? actor}-${role}`}>
                  {actor === null ? (
                    <a href={country === null ? hrefIn(locale, `/organizations/${organization}`) : hrefIn(locale, `/countries/${country}`)}>
                      {nameOf(
                        find(datasetIn(locale).countries, country ?? "") ?? find(datasetIn(locale).organizations, organization ?? "") ?? { names: [] },
                        locale,
                        event.start.edtf,
                      )}
                    </a>
                  ) : (
                    actor
                  )}
                  <span className="note">{partIn(locale, event, role)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
      {event.casualties.length === 0 ? null : (
        <section className="section">
          <h2>{words.casualties}</h2>
          <TableFrame label={words.casualties}>
            <table>
              <TableHead
                columns={[words.says, words.whose, words.what, { title: words.least, numeric: true }, { title: words.most, numeric: true }, all.spell.receipt]}
              />
              <tbody>
                {event.casualties.map(({ measure, side, least, most, holder, citations }, index) => (
                  <tr key={holder + measure}>
                    <th scope="row">{holder}</th>
                    <td>{side === null ? words.everybody : nameOf(find(datasetIn(locale).countries, side) ?? { names: [] }, locale)}</td>
                    <td>{words.measures[measure]}</td>
                    <td className="figure-cell">{least === null ? words.notGiven : least.toLocaleString(locale)}</td>
                    <td className="figure-cell">{most === null ? words.notGiven : most.toLocaleString(locale)}</td>
                    <td>
                      <Receipt locale={locale} data={receiptOf(locale, { id: `receipt-casualties-${index}`, title: holder, record: path, citations })} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
          <p className="note">{words.never}</p>
        </section>
      )}
      <ConflictList locale={locale} id="event" record={path} conflicts={event.conflicts} />
      <ClaimList locale={locale} claims={pick(datasetIn(locale).claims, datasetIn(locale).claims.byEvent, id)} />
      <RecordTools locale={locale} record={path} title={event.title} path={`/events/${id}`} />
      <nav className="section before-after" aria-label={words.around}>
        {before === undefined ? <span /> : <a href={hrefIn(locale, `/events/${before.id}`)}>{words.before({ title: before.title })}</a>}
        {after === undefined ? <span /> : <a href={hrefIn(locale, `/events/${after.id}`)}>{words.after({ title: after.title })}</a>}
      </nav>
    </>
  );
}

function whenInWords(locale: Locale, { start, lastDay }: Event): string {
  // What has no last day, or none that is known, is told as any stretch of time.
  if (lastDay.edtf === ".." || lastDay.edtf === null) return spanInWords(locale, { start, end: lastDay });
  const words = recordMessages(locale).event;
  return lastDay.edtf === start.edtf ? dateIn(locale, start) : words.span({ from: dateIn(locale, start), to: dateIn(locale, lastDay) });
}
