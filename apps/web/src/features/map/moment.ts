import {
  type Day,
  type DeploymentKind,
  type Holds,
  holdsAt,
  type Memberships,
  type MembershipsAt,
  membershipsAt,
  type OrganizationId,
  parsePeriod,
  type Spell,
} from "@multivector/data";
import type { CorridorShape } from "@/ui/map/corridor-lines.tsx";
import type { MapShapes } from "@/ui/map/geometry.ts";

/** A name and when it is current. */
interface DatedName extends Spell {
  text: string;
}

interface MapState {
  code: string;
  names: readonly DatedName[];
  /** Where its name stands, by frame; null where it has no room. */
  label: readonly ([number, number] | null)[];
  /** Where a line from the name leads, for states smaller than it. */
  leader: readonly ([number, number] | null)[];
  /** Left out where there is little room. */
  minor: boolean;
}

interface Placed {
  id: string;
  /** Pixels by frame, one point a site; empty where it lies outside. */
  points: readonly (readonly [number, number][])[];
}

interface MapSite extends Placed {
  name: string;
  kind: DeploymentKind;
  host: string;
  operators: readonly string[];
  spell: Spell;
}

interface MapEvent extends Placed {
  title: string;
  first: Day;
  last: Day;
  /** Known by month or year alone. */
  rough: boolean;
}

interface MapCorridor {
  id: string;
  name: string;
  spell: Spell | null;
  shapes: readonly (CorridorShape | null)[];
}

interface MapVisit {
  id: string;
  who: string;
  to: string;
  from: string;
  first: Day;
  last: Day;
}

/** Everything that the map can draw. Places are in pixels of its frames; the browser needs no projection. */
export interface MapData {
  horizon: string;
  frames: readonly MapShapes[];
  crimea: readonly ([number, number] | null)[];
  states: readonly MapState[];
  organizations: readonly { id: OrganizationId; name: string; short: string }[];
  memberships: Memberships;
  sites: readonly MapSite[];
  corridors: readonly MapCorridor[];
  events: readonly MapEvent[];
  visits: readonly MapVisit[];
  /** Identical votes, 0 to 1: `KAZ/RUS/2022`; null where too few were recorded to make a share. */
  agreement: Readonly<Record<string, number | null>>;
  /** First partner in goods trade and its part: `KAZ/2022`. */
  trade: Readonly<Record<string, { partner: string; part: number }>>;
  /** Of which layers all that there are are held. */
  whole: Readonly<Record<Layer, boolean>>;
}

export type Fill = "members" | "un" | "trade" | "none";
export type Layer = "sites" | "corridors" | "events" | "visits";
export const FILLS: readonly Fill[] = ["members", "un", "trade", "none"];
export const LAYERS: readonly Layer[] = ["sites", "corridors", "events", "visits"];
export const POWERS = ["RUS", "CHN", "TUR", "USA"] as const;

export interface MapView {
  org: OrganizationId;
  fill: Fill;
  partner: (typeof POWERS)[number];
  layers: readonly Layer[];
  months: number;
}

type MembershipStatus = "in" | "frozen" | "possibly" | "out" | "none";

/** What is on the map on one day. */
export interface MapMoment {
  day: string;
  members: MembershipsAt;
  statuses: Readonly<Record<string, { status: MembershipStatus; since: string | null }>>;
  sites: readonly { site: MapSite; holds: Exclude<Holds, "no"> }[];
  corridors: readonly { corridor: MapCorridor; holds: Exclude<Holds, "no"> }[];
  events: readonly MapEvent[];
  visits: readonly MapVisit[];
}

function dayOf(text: string): Day {
  return parsePeriod(text)?.earliest ?? 0;
}

/** Reads the map on a day. `asked` is what the reader asked for, where that lies beyond the horizon. */
export function momentOf(data: MapData, view: MapView, day: string, asked = day): MapMoment {
  const number = dayOf(day);
  const at = { earliest: number, latest: number };
  const members = membershipsAt(data.memberships, { organization: view.org, at: asked });
  const on = (spell: Spell | null) => (spell === null ? "no" : holdsAt(spell, at));
  const since = monthsBefore(number, view.months);
  const year = day.slice(0, 4);
  const inYear = ({ first, last }: { first: Day; last: Day }) => first <= dayOf(`${year}-12-31`) && last >= dayOf(`${year}-01-01`) && first <= number;
  return {
    day,
    members,
    statuses: Object.fromEntries(data.states.map(({ code }) => [code, statusOf(data, members, view.org, code, number)])),
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

function statusOf(data: MapData, { members }: MembershipsAt, org: string, code: string, day: Day): { status: MembershipStatus; since: string | null } {
  const member = members.find(({ country }) => country === code);
  const record = data.memberships.records.find(({ organization, country }) => organization === org && country === code);
  if (member !== undefined) {
    const held = record?.spells.filter((spell) => holdsAt(spell, { earliest: day, latest: day }) !== "no") ?? [];
    const spell = held.find(({ track }) => (member.practice === null ? track !== "practice" : track === "practice")) ?? held[0];
    const status = member.holds === "possibly" ? "possibly" : member.practice === null ? "in" : "frozen";
    return { status, since: spell?.start.edtf ?? null };
  }
  const ended = (record?.spells ?? []).filter(({ end }) => end.latest !== null && end.latest <= day);
  const last = ended.sort((a, b) => (b.end.latest ?? 0) - (a.end.latest ?? 0))[0];
  return last === undefined ? { status: "none", since: null } : { status: "out", since: last.end.edtf };
}

/** What differs between two days. */
export function changesOf(before: MapMoment, after: MapMoment, data: MapData) {
  const held = ({ sites, corridors }: MapMoment) =>
    new Map([
      ...sites.filter(({ holds }) => holds === "yes").map(({ site }) => [`deployments/${site.id}`, site.name] as const),
      ...corridors.filter(({ holds }) => holds === "yes").map(({ corridor }) => [`corridors/${corridor.id}`, corridor.name] as const),
    ]);
  const inside = ({ statuses }: MapMoment) => Object.keys(statuses).filter((code) => ["in", "frozen"].includes(statuses[code]?.status ?? ""));
  const [one, other] = [held(before), held(after)];
  const [first, last] = [dayOf(before.day), dayOf(after.day)];
  return {
    joined: inside(after).filter((code) => !inside(before).includes(code)),
    left: inside(before).filter((code) => !inside(after).includes(code)),
    role: inside(after).filter((code) => inside(before).includes(code) && before.statuses[code]?.status !== after.statuses[code]?.status),
    opened: [...other].filter(([id]) => !one.has(id)),
    closed: [...one].filter(([id]) => !other.has(id)),
    events: data.events.filter((event) => event.first > first && event.first <= last),
  };
}

/** What a state, or an organization that runs a site, is called on a day. */
export function calledOn({ states, organizations }: MapData, code: string, day: string): string {
  const state = states.find((other) => other.code === code);
  return state === undefined ? (organizations.find(({ id }) => id === code)?.short ?? code) : nameOn(state, day);
}

function nameOn({ names }: MapState, day: string): string {
  const number = dayOf(day);
  const held = (holds: Holds) => names.find((name) => holdsAt(name, { earliest: number, latest: number }) === holds);
  return (held("yes") ?? held("possibly") ?? names.find(({ end }) => end.edtf === "..") ?? names[0])?.text ?? "";
}

/** Days on which something that is drawn begins or ends. */
export function stopsOf(data: MapData, org: string): string[] {
  const bounds = data.memberships.records
    .filter(({ organization }) => organization === org)
    .flatMap(({ spells }) => spells.flatMap(({ start, end }) => [start.edtf, end.edtf]));
  return [...new Set([...bounds.filter((edtf) => edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)), data.horizon] as string[])].sort();
}
