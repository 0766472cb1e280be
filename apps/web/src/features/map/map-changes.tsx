import { formatDay } from "@multivector/data";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { changesOf, type MapData, type MapMoment } from "./moment.ts";

const LISTED = 30;

/** What differs between the two days of the map, and what happened between them. */
export function MapChanges({
  locale,
  data,
  before,
  after,
  nameOf,
}: {
  locale: Locale;
  data: MapData;
  before: MapMoment;
  after: MapMoment;
  nameOf: (code: string) => string;
}) {
  const words = atlasMessages(locale);
  const { joined, left, role, opened, closed, events } = changesOf(before, after, data);
  const rows: [string, string[]][] = [
    [words.joined, joined.map(nameOf)],
    [words.left, left.map(nameOf)],
    [words.changedRole, role.map(nameOf)],
    [words.opened, opened.map(([, name]) => name)],
    [words.closed, closed.map(([, name]) => name)],
  ];
  return (
    <section className="section" aria-labelledby="changed">
      <h2 id="changed">{words.changed({ from: dayIn(locale, before.day), to: dayIn(locale, after.day) })}</h2>
      <dl className="facts">
        {rows.map(([what, names]) => (
          <div key={what} className="fact-row">
            <dt>{what}</dt>
            <dd>{names.length === 0 ? words.nothing : names.join("; ")}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.happened({ count: events.length })}</h3>
      <ol className="events">
        {events.slice(0, LISTED).map((event) => (
          <li key={event.id}>
            <span className="when">{dayIn(locale, formatDay(event.first))}</span>
            <a href={hrefIn(locale, `/events/${event.id}`)} lang="en">
              {event.title}
            </a>
          </li>
        ))}
      </ol>
      {events.length > LISTED ? (
        <p className="note">
          <a href={hrefIn(locale, `/timeline?time=${before.day}..${after.day}`)}>{words.more({ count: events.length - LISTED })}</a>
        </p>
      ) : null}
    </section>
  );
}
