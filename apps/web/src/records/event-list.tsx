import type { Event } from "@multivector/data";
import { kindWords } from "@/words/kinds.ts";
import { dateIn, hrefIn, type Locale } from "@/words/locale.ts";

/** Events with their dates, oldest first. */
export function EventList({ locale, events }: { locale: Locale; events: readonly Event[] }) {
  const { eventTypes, status } = kindWords(locale);
  return (
    <ol className="events">
      {events.map((event) => (
        <li key={event.id}>
          <span className="when">{dateIn(locale, event.start)}</span>
          <a href={hrefIn(locale, `/events/${event.id}`)}>{event.title}</a>
          <span className="note">
            {eventTypes[event.type]}
            {event.status === "announced" ? ` · ${status.announced}` : ""}
          </span>
        </li>
      ))}
    </ol>
  );
}
