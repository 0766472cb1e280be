import { formatDay, type OrganizationId } from "@multivector/data";
import type { ReactNode } from "react";
import { dayIn, hrefIn, listIn } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { type Changes, changesOf } from "./changes.ts";
import type { MapData } from "./map-data.ts";
import { type MembershipStatus, statusInWords } from "./membership-status.ts";
import { calledOn, type MapMoment } from "./moment.ts";

const LISTED = 30;

/** What differs between the two days of the map, what came and went again between them, and what happened. */
export function MapChanges({ data, org, before, after }: { data: MapData; org: OrganizationId; before: MapMoment; after: MapMoment }) {
  const { locale } = data;
  const words = atlasMessages(locale);
  const { joined, left, role, roles, between, opened, closed, passing, events } = changesOf(before, after, data, org);
  const name = (code: string) => calledOn(data, code, after.day);
  const states = (codes: readonly string[]) => (codes.length === 0 ? null : codes.map(name).join(", "));
  const short = data.organizations.find(({ id }) => id === org)?.called ?? org;
  const status = (of: MembershipStatus) => statusInWords(locale, of);
  const rows: [string, ReactNode][] = [
    [words.joined({ short }), states(joined)],
    [words.left({ short }), states(left)],
    [words.changedRole, states(role)],
    [
      words.otherRoles,
      roles.length === 0 ? null : roles.map(({ code, from, to }) => words.roleChange({ name: name(code), from: status(from), to: status(to) })).join("; "),
    ],
    [words.movedBetween({ short }), movesInWords(data, between, name)],
    [words.opened, thingsOf(locale, opened)],
    [words.closed, thingsOf(locale, closed)],
    [words.passing, thingsOf(locale, passing)],
  ];
  return (
    <section className="map-changes" aria-labelledby="changed">
      <h2 id="changed" data-picture="title">
        {words.changed({ from: dayIn(locale, before.day), to: dayIn(locale, after.day) })}
      </h2>
      <dl className="facts">
        {rows.map(([what, said]) => (
          <div key={what} className="fact-row">
            <dt>{what}</dt>
            <dd>{said ?? words.nothing}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words.happened({ count: events.length })}</summary>
        <ol className="events">
          {events.slice(0, LISTED).map((event) => (
            <li key={event.id}>
              <span className="when">{dayIn(locale, formatDay(event.first))}</span>
              <a href={hrefIn(locale, `/events/${event.id}`)} lang={langOf(locale, event.title)}>
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
      </details>
    </section>
  );
}

/** "Uzbekistan: joined on 16 August 2006, left on 19 December 2012" */
function movesInWords(data: MapData, between: Changes["between"], name: (code: string) => string): string | null {
  const words = atlasMessages(data.locale);
  if (between.length === 0) return null;
  return between
    .map(({ code, moves }) => {
      const told = moves.map(({ joined, edtf }) => (joined ? words.joinedOn : words.leftOn)({ day: dayIn(data.locale, edtf) }));
      return words.moves({ name: name(code), moves: listIn(data.locale, told) });
    })
    .join("; ");
}

function thingsOf(locale: MapData["locale"], things: Changes["opened"]): ReactNode {
  if (things.length === 0) return null;
  return (
    <ul className="index">
      {things.map(({ id, name }) => (
        <li key={id}>
          <a href={hrefIn(locale, `/${id}`)} lang={langOf(locale, name)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
