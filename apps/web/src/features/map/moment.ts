import { type Day, type Holds, holdsAt, type MembershipsAt, membershipsAt, parsePeriod, type Spell } from "@multivector/data";
import type { DatedName, MapCity, MapCorridor, MapData, MapEvent, MapSite, MapView, MapVisit } from "./map-data.ts";
import { type MembershipStatus, statusesOf } from "./membership-status.ts";

/** What is on the map on one day. */
export interface MapMoment {
  day: string;
  members: MembershipsAt;
  statuses: Readonly<Record<string, MembershipStatus>>;
  sites: readonly { site: MapSite; holds: Exclude<Holds, "no"> }[];
  corridors: readonly { corridor: MapCorridor; holds: Exclude<Holds, "no"> }[];
  events: readonly MapEvent[];
  visits: readonly MapVisit[];
}

export function dayNumber(text: string): Day {
  return parsePeriod(text)?.earliest ?? 0;
}

/** Reads the map on a day. `asked` is what the reader asked for, where that lies beyond the horizon. */
export function momentOf(data: MapData, view: MapView, day: string, asked = day): MapMoment {
  const number = dayNumber(day);
  const at = { earliest: number, latest: number };
  const members = membershipsAt(data.memberships, { organization: view.org, at: asked });
  const on = (spell: Spell | null) => (spell === null ? "no" : holdsAt(spell, at));
  const since = monthsBefore(number, view.months);
  const year = day.slice(0, 4);
  const inYear = ({ first, last }: { first: Day; last: Day }) => first <= dayNumber(`${year}-12-31`) && last >= dayNumber(`${year}-01-01`) && first <= number;
  return {
    day,
    members,
    statuses: statusesOf(data, members, view.org, number),
    sites: data.sites.flatMap((site) => {
      const holds = on(site.spell);
      return holds === "no" ? [] : [{ site, holds }];
    }),
    corridors: data.corridors.flatMap((corridor) => {
      const holds = on(corridor.spell);
      return holds === "no" ? [] : [{ corridor, holds }];
    }),
    events: data.events.filter(({ first, last }) => first <= number && last >= since),
    visits: data.visits.filter(inYear),
  };
}

function monthsBefore(day: Day, months: number): Day {
  return day - Math.round(months * 30.44);
}

/** What a state, or an organization that runs a site, is called on a day. */
export function calledOn({ states, organizations }: MapData, code: string, day: string): string {
  const state = states.find((other) => other.code === code);
  return state === undefined ? (organizations.find(({ id }) => id === code)?.short ?? code) : (nameOn(state.names, day) ?? state.names[0]?.text ?? "");
}

/** The name that is current on a day, if any is. */
export function nameOn(names: readonly DatedName[], day: string): string | undefined {
  const number = dayNumber(day);
  const held = (holds: Holds) => names.find((name) => holdsAt(name, { earliest: number, latest: number }) === holds);
  return (held("yes") ?? held("possibly"))?.text;
}

/** Whether a city was the capital on a day. */
export function isCapitalOn({ capital }: Pick<MapCity, "capital">, day: Day): boolean {
  return capital.some((spell) => holdsAt(spell, { earliest: day, latest: day }) !== "no");
}

/** Days on which something that is drawn begins or ends. */
export function stopsOf(data: MapData, org: string): string[] {
  const bounds = data.memberships.records
    .filter(({ organization }) => organization === org)
    .flatMap(({ spells }) => spells.flatMap(({ start, end }) => [start.edtf, end.edtf]));
  return [...new Set([...bounds.filter((edtf) => edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)), data.horizon] as string[])].sort();
}
