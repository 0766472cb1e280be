import { dateIn, hrefIn } from "@/locale/locale.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { yearMessages } from "@/messages/year/index.ts";
import { RecordText } from "@/ui/record/record-text.tsx";
import { mainEvents, sourcesOf } from "./main-events.ts";
import type { YearEventsProps } from "./year-events.tsx";

/** The main events of a year, before all of them, with the rule by which they were chosen. */
export function YearMain({ locale, events }: Omit<YearEventsProps, "year">) {
  const words = yearMessages(locale);
  const types = eventTypeMessages(locale);
  const main = mainEvents(events);
  if (main.length === 0) return null;
  return (
    <section className="section" id="main">
      <h2>{words.main}</h2>
      <ol className="events">
        {main.map((event) => (
          <li key={event.id}>
            <span className="when">{dateIn(locale, event.start)}</span>
            <a href={hrefIn(locale, `/events/${event.id}`)}>
              <RecordText locale={locale}>{event.title}</RecordText>
            </a>
            <span className="note">{words.typeAndSources({ type: types[event.type], count: sourcesOf(event) })}</span>
          </li>
        ))}
      </ol>
      <p className="note">{words.mainRule({ count: main.length, all: events.length })}</p>
    </section>
  );
}
