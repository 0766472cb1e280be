import { formatDay, membershipsAt, type OrganizationId, type Spell } from "@multivector/data";
import type { MapData } from "./map-data.ts";
import type { MembershipStatus } from "./membership-status.ts";
import { dayNumber, type MapMoment } from "./moment.ts";

/** A state that came in or went out, and when. */
interface Move {
  code: string;
  joined: boolean;
  /** As precisely as it is known. */
  edtf: string;
}

interface Thing {
  id: string;
  name: string;
}

/** What differs between two days, and what happened and was undone again between them. */
export interface Changes {
  joined: string[];
  left: string[];
  role: string[];
  /** Of states that were in on neither day, or of which one is a lesser role: what they were, and what they are. */
  roles: { code: string; from: MembershipStatus; to: MembershipStatus }[];
  /** Moves of states that stand on both days as they stood, and of those that moved more than once. */
  between: { code: string; moves: Move[] }[];
  opened: Thing[];
  closed: Thing[];
  /** Began and ended between. */
  passing: Thing[];
  events: MapData["events"];
}

export function changesOf(before: MapMoment, after: MapMoment, data: MapData, org: OrganizationId): Changes {
  const inside = (moment: MapMoment) => Object.keys(moment.statuses).filter((code) => isIn(moment, code));
  const [one, other] = [held(before), held(after)];
  const [first, last] = [dayNumber(before.day), dayNumber(after.day)];
  const moves = movesBetween(data, org, before, after);
  return {
    // What the dates leave open is no move.
    joined: inside(after).filter((code) => !isIn(before, code) && before.statuses[code]?.status !== "possibly"),
    left: inside(before).filter((code) => !isIn(after, code) && after.statuses[code]?.status !== "possibly"),
    role: inside(after).filter((code) => isIn(before, code) && before.statuses[code]?.status !== after.statuses[code]?.status),
    roles: Object.keys(after.statuses).flatMap((code) => {
      const [from, to] = [before.statuses[code], after.statuses[code]];
      if (from === undefined || to === undefined || (from.status !== "lesser" && to.status !== "lesser")) return [];
      return from.status === to.status && from.role === to.role && from.practice === to.practice ? [] : [{ code, from, to }];
    }),
    between: [...moves].flatMap(([code, own]) => (own.length > 1 ? [{ code, moves: own }] : [])),
    opened: things(other).filter(({ id }) => !one.has(id)),
    closed: things(one).filter(({ id }) => !other.has(id)),
    passing: [
      ...data.sites.flatMap(({ id, name, spell }) => (within(spell, first, last) ? [{ id: `deployments/${id}`, name }] : [])),
      ...data.corridors.flatMap(({ id, name, spell }) => (within(spell, first, last) ? [{ id: `corridors/${id}`, name }] : [])),
    ],
    events: data.events.filter((event) => event.first > first && event.first <= last),
  };
}

function isIn({ statuses }: MapMoment, code: string): boolean {
  return ["in", "frozen"].includes(statuses[code]?.status ?? "");
}

function held({ sites, corridors }: MapMoment): Map<string, string> {
  return new Map([
    ...sites.filter(({ holds }) => holds === "yes").map(({ site }) => [`deployments/${site.id}`, site.name] as const),
    ...corridors.filter(({ holds }) => holds === "yes").map(({ corridor }) => [`corridors/${corridor.id}`, corridor.name] as const),
  ]);
}

function things(of: Map<string, string>): Thing[] {
  return [...of].map(([id, name]) => ({ id, name }));
}

/** Began after the one day and ended before the other, however their dates fall. */
function within(spell: Spell | null, first: number, last: number): boolean {
  if (spell === null) return false;
  const { start, end } = spell;
  return start.earliest !== null && start.earliest > first && end.latest !== null && end.latest <= last;
}

/** Each state's comings and goings between the two days, in order. Asked of the same query as the map, at each date on which anything begins or ends. */
function movesBetween(data: MapData, org: OrganizationId, before: MapMoment, after: MapMoment): Map<string, Move[]> {
  const [first, last] = [dayNumber(before.day), dayNumber(after.day)];
  const bounds = data.memberships.records
    .filter(({ organization }) => organization === org)
    .flatMap(({ spells }) => spells.flatMap(({ start, end }) => [start, end]))
    .flatMap(({ edtf, latest }) => (edtf !== null && latest !== null && latest > first && latest <= last ? [{ edtf, day: latest }] : []))
    .sort((a, b) => a.day - b.day || b.edtf.length - a.edtf.length)
    .filter(({ day }, index, all) => all[index - 1]?.day !== day);
  const moves = new Map<string, Move[]>();
  const insideAt = (day: string) => {
    const { members } = membershipsAt(data.memberships, { organization: org, at: day });
    return new Set<string>(members.flatMap(({ country, holds }) => (holds === "yes" ? [country] : [])));
  };
  let current = insideAt(before.day);
  for (const { day, edtf } of bounds) {
    const next = insideAt(formatDay(day));
    for (const code of new Set([...current, ...next])) {
      if (current.has(code) !== next.has(code)) moves.set(code, [...(moves.get(code) ?? []), { code, joined: next.has(code), edtf }]);
    }
    current = next;
  }
  return moves;
}
