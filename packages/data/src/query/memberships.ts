import { type DatedPeriod, type Day, formatDay, type Holds, holdsAt } from "../time/index.ts";
import type { Membership, MembershipSpell, Role } from "../types.ts";
import { type Memberships, pick } from "./dataset.ts";
import { readDate } from "./error.ts";

export interface MembershipsQuery {
  /** Organization id, such as `csto`; all if left out. */
  organization?: string | undefined;
  /** ISO 3166-1 alpha-3 code; all if left out. */
  country?: string | undefined;
  /** A day, month or year of the EDTF subset. */
  at: string;
  /** A role; `"any"` for every role in law. By default the roles that count as being in. */
  role?: Role | "any" | undefined;
}

/** One state's role at a date. */
export interface MemberAt {
  /** Id of the membership record, where the receipts are. */
  membership: string;
  organization: string;
  country: string;
  role: Role;
  /** `possibly` where the dates known, or the date asked, allow both. */
  holds: Exclude<Holds, "no">;
  /** What is done, beside what holds in law: frozen, suspended or dormant. */
  practice: { role: Role; holds: Exclude<Holds, "no"> } | null;
  start: MembershipSpell["start"];
  end: MembershipSpell["end"];
}

export interface MembershipsAt {
  at: DatedPeriod;
  /** Memberships that hold for certain. */
  least: number;
  /** Memberships that may hold. */
  most: number;
  /** Sorted by organization, then state. */
  members: MemberAt[];
}

/**
 * Who was in what at a date?
 *
 * @example membershipsAt(memberships, { organization: "csto", at: "2007-01-01" }).least // 7
 * @throws QueryError if `at` is not a date.
 */
export function membershipsAt(memberships: Memberships, query: MembershipsQuery): MembershipsAt {
  const at = readDate("at", query.at);
  const members: MemberAt[] = [];
  const counted = { least: 0, most: 0 };
  for (const membership of candidates(memberships, query)) addRoles(membership, at, query.role, members, counted);
  // Those of one organization lie in order of state already.
  if (query.organization === undefined) members.sort((a, b) => compare(a.organization, b.organization) || compare(a.country, b.country));
  return { at, least: counted.least, most: counted.most, members };
}

// This is asked for every day of a slider: plain loops, and nothing made that is not part of the answer.
function addRoles(
  membership: Membership,
  at: DatedPeriod,
  role: MembershipsQuery["role"],
  members: MemberAt[],
  counted: { least: number; most: number },
): void {
  let [certain, possible] = [false, false];
  for (const spell of membership.spells) {
    if (!(role === undefined ? spell.full : role === "any" ? spell.track === "law" : spell.role === role)) continue;
    const holds = holdsAt(spell, at);
    if (holds === "no") continue;
    possible = true;
    if (holds === "yes") certain = true;
    members.push({
      membership: membership.id,
      organization: membership.organization,
      country: membership.country,
      role: spell.role,
      holds,
      practice: practiceAt(membership, at, spell),
      start: spell.start,
      end: spell.end,
    });
  }
  if (certain) counted.least++;
  if (possible) counted.most++;
}

function practiceAt({ spells }: Membership, at: DatedPeriod, asked: MembershipSpell): MemberAt["practice"] {
  for (const spell of spells) {
    if (spell.track !== "practice") continue;
    const holds = holdsAt(spell, at);
    if (holds !== "no") return spell === asked ? null : { role: spell.role, holds };
  }
  return null;
}

function candidates(memberships: Memberships, { organization, country }: Pick<MembershipsQuery, "organization" | "country">): readonly Membership[] {
  if (organization === undefined) return country === undefined ? memberships.records : pick(memberships, memberships.byCountry, country);
  const all = pick(memberships, memberships.byOrganization, organization);
  return country === undefined ? all : all.filter((membership) => membership.country === country);
}

/** Whole membership records of an organization, of a state, or of both, with all their spells, sorted by id. */
export function membershipHistory(
  memberships: Memberships,
  { organization, country }: { organization?: string | undefined; country?: string | undefined },
): Membership[] {
  return [...candidates(memberships, { organization, country })];
}

/** From a day on, an organization had at least and at most so many in it, until the next step. */
export interface CountStep {
  from: Day;
  least: number;
  most: number;
}

/** The number in an organization through time, as steps; starts with the first step above nobody. */
export function membershipCounts(memberships: Memberships, organization: string): CountStep[] {
  const spells = membershipHistory(memberships, { organization }).flatMap((membership) => membership.spells.filter(({ full }) => full));
  const days = new Set<Day>();
  for (const { start, end } of spells) {
    // The answer of a spell can change only where one of its bounds lies.
    for (const bound of [start.earliest, start.latest, end.earliest, end.latest]) if (bound !== null) days.add(bound);
  }
  const steps: CountStep[] = [];
  for (const from of [...days].sort((a, b) => a - b)) {
    const { least, most } = membershipsAt(memberships, { organization, at: formatDay(from) });
    const last = steps.at(-1);
    if (last?.least === least && last.most === most) continue;
    if (last !== undefined || most > 0) steps.push({ from, least, most });
  }
  return steps;
}

/** States whose spell of being in ended between two dates, whether or not they came back. */
export function departures(memberships: Memberships, organization: string, from: DatedPeriod, to: DatedPeriod): string[] {
  return membershipHistory(memberships, { organization })
    .filter(({ spells }) =>
      spells.some(({ full, end }) => full && end.earliest !== null && end.latest !== null && end.earliest >= from.earliest && end.latest <= to.latest),
    )
    .map(({ country }) => country)
    .sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
