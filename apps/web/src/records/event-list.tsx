import { type Event, formatPeriod } from "@multivector/data";
import { wordsOf } from "@/words/index.ts";

/** Events with their dates, oldest first. */
export function EventList({ events }: { events: readonly Event[] }) {
  const { eventTypes, status } = wordsOf("en");
  return (
    <ol className="events">
      {events.map((event) => (
        <li key={event.id}>
          <span className="when">{formatPeriod(event.start)}</span>
          <a href={`/events/${event.id}`}>{event.title}</a>
          <span className="note">
            {eventTypes[event.type]}
            {event.status === "announced" ? ` · ${status.announced}` : ""}
          </span>
        </li>
      ))}
    </ol>
  );
}
