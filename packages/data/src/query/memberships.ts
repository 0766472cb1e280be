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
  const members = membershipHistory(memberships, query)
    .flatMap((membership) => rolesAt(membership, at, query.role))
    .sort((a, b) => compare(a.organization, b.organization) || compare(a.country, b.country));
  const certain = new Set(members.filter(({ holds }) => holds === "yes").map(({ membership }) => membership));
  return { at, least: certain.size, most: new Set(members.map(({ membership }) => membership)).size, members };
}

function rolesAt(membership: Membership, at: DatedPeriod, role: MembershipsQuery["role"]): MemberAt[] {
  const { id, organization, country, spells } = membership;
  const asked = (spell: MembershipSpell) => (role === undefined ? spell.full : role === "any" ? spell.track === "law" : spell.role === role);
  const answers = spells.flatMap((spell) => {
    const holds = holdsAt(spell, at);
    return holds === "no" ? [] : [{ spell, holds }];
  });
  const inPractice = answers.find(({ spell }) => spell.track === "practice");
  return answers
    .filter(({ spell }) => asked(spell))
    .map(({ spell, holds }) => ({
      membership: id,
      organization,
      country,
      role: spell.role,
      holds,
      practice: inPractice === undefined || inPractice.spell === spell ? null : { role: inPractice.spell.role, holds: inPractice.holds },
      start: spell.start,
      end: spell.end,
    }));
}

/** Whole membership records of an organization, of a state, or of both, with all their spells, sorted by id. */
export function membershipHistory(
  memberships: Memberships,
  { organization, country }: { organization?: string | undefined; country?: string | undefined },
): Membership[] {
  if (organization !== undefined) {
    const all = pick(memberships, memberships.byOrganization, organization);
    return country === undefined ? all : all.filter((membership) => membership.country === country);
  }
  return country === undefined ? [...memberships.records] : pick(memberships, memberships.byCountry, country);
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
