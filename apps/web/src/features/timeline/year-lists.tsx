import type { Event } from "@multivector/data";
import { dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { yearMessages } from "@/messages/year/index.ts";
import { statusIn } from "@/phrases/event-status.ts";
import { TableHead } from "@/ui/table/table-head.tsx";
import { eventsIn } from "./year-events.tsx";
import { YEARS, yearPath } from "./years.ts";

/** Years that stand open. */
const OPEN = 1;

/** Where the fold of a year stands on the page. */
export const yearId = (year: number) => `year-${year}`;

/** All events, a fold for each year, the latest first; each leads to the page of what changed in it. */
export function YearLists({ locale, events }: { locale: Locale; events: readonly Event[] }) {
  const words = timelineMessages(locale);
  const eventTypes = eventTypeMessages(locale);
  return YEARS.toReversed().map((year, place) => {
    const own = eventsIn(year, events).toReversed();
    return (
      <details key={year} id={yearId(year)} className="timeline-year" data-year={year} open={place < OPEN}>
        <summary>{words.yearOf({ year, count: own.length })}</summary>
        <p>
          <a className="alone" href={hrefIn(locale, yearPath(year))}>
            {yearMessages(locale).title({ year })}
          </a>
        </p>
        <table className="timeline-list" data-table="timeline">
          <caption className="visually-hidden">{words.yearOf({ year, count: own.length })}</caption>
          <TableHead columns={words.columns} />
          <tbody>
            {own.map((event) => (
              <tr key={event.id} id={event.id} data-event={event.id}>
                <td className="when">{dateIn(locale, event.start)}</td>
                <th scope="row" lang={langOf(locale, event.title)}>
                  <a href={hrefIn(locale, `/events/${event.id}`)}>{event.title}</a>
                </th>
                <td className="note">
                  {eventTypes[event.type]}
                  {event.status === "announced" ? ` · ${statusIn(locale, event)}` : ""}
                </td>
                <td className="note grade" data-label={words.columns.at(-1)}>
                  {words.confidences[event.confidence]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    );
  });
}
