import { type DatedPeriod, type Day, formatDay, type Holds, holdsAt } from "../time/index.ts";
import type { CountryId, Membership, MembershipSpell, OrganizationId, Role } from "../types.ts";
import { ROLES } from "../vocabulary.ts";
import { type Coverage, type Memberships, pick } from "./dataset.ts";
import { type At, mostOf, readAt } from "./limits.ts";
import { organization as body, checkCollection, checkOptions, checkValue, country, date, listOf, type OneOrMany, type Option } from "./options.ts";
import { coverageOf } from "./universe.ts";

/** Which members at a date: every option narrows it down. */
export interface MembershipsQuery {
  /** Organization, such as `csto`, or several; all if left out. */
  organization?: OneOrMany<OrganizationId> | undefined;
  /** State, by its ISO 3166-1 alpha-3 code, or several; all if left out. */
  country?: OneOrMany<CountryId> | undefined;
  /** A day, month or year of the EDTF subset; the horizon if left out. */
  at?: string | undefined;
  /** A role, or several; `"any"` for every role in law. By default the roles that count as being in. */
  role?: OneOrMany<Role> | "any" | undefined;
}

const OPTIONS: Record<keyof MembershipsQuery, Option> = {
  organization: [body],
  country: [country],
  at: date,
  role(option, value) {
    if (value !== "any") checkValue(option, value, [{ values: ROLES, what: "a role, or any alone for every role in law" }]);
  },
};

/** One state's role at a date. */
export interface MemberAt {
  /** Id of the membership record, where the receipts are. */
  membership: string;
  organization: OrganizationId;
  country: CountryId;
  role: Role;
  /** `possibly` where the dates known, or the date asked, allow both. */
  holds: Exclude<Holds, "no">;
  /** What is done, beside what holds in law: frozen, suspended or dormant. */
  practice: { role: Role; holds: Exclude<Holds, "no"> } | null;
  start: MembershipSpell["start"];
  end: MembershipSpell["end"];
}

/** The members at a date, counted. */
export interface MembershipsAt extends At {
  /** Memberships that hold for certain. */
  least: number;
  /** Memberships that may hold; null where not all that there are are held. */
  most: number | null;
  /** Memberships held here that may hold. */
  possible: number;
  /** Sorted by organization, then state. */
  members: MemberAt[];
}

/**
 * Who was in what at a date?
 *
 * @example membershipsAt(memberships, { organization: "csto", at: "2007-01-01" }).least // 7
 * @throws QueryError for an option that there is not, an id that there is not, or an `at` that is no date.
 */
export function membershipsAt(memberships: Memberships, query: MembershipsQuery = {}): MembershipsAt {
  checkOptions("membershipsAt", query, OPTIONS);
  checkCollection("memberships", memberships, query);
  const coverages = coveragesOf(memberships, query.organization);
  const when = readAt(memberships, query.at, coverages);
  const members: MemberAt[] = [];
  const counted = { least: 0, most: 0 };
  for (const membership of candidates(memberships, query)) addRoles(membership, when.at, query.role, members, counted);
  // Those of one organization lie in order of state already.
  if (typeof query.organization !== "string") members.sort((a, b) => compare(a.organization, b.organization) || compare(a.country, b.country));
  return { ...when, least: counted.least, most: mostOf(counted.most, coverages, when.limits), possible: counted.most, members };
}

// Of the bodies asked for; of all together where none was: which bodies are held is a selection. Slider steps ask about one body again and again; no list is made for it.
function coveragesOf({ coverage }: Memberships, organization: MembershipsQuery["organization"]): readonly Coverage[] {
  if (typeof organization === "string") return [coverage.parts[organization] ?? coverage];
  return coverageOf(coverage, organization === undefined ? undefined : listOf(organization));
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
    if (
      !(role === undefined ? spell.full : role === "any" ? spell.track === "law" : typeof role === "string" ? spell.role === role : role.includes(spell.role))
    )
      continue;
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
  if (organization === undefined && country === undefined) return memberships.records;
  if (organization === undefined) return listOf(country ?? []).flatMap((id) => pick(memberships, memberships.byCountry, id));
  const one = typeof organization === "string" ? organization : undefined;
  const all =
    one === undefined
      ? listOf(organization).flatMap((id) => pick(memberships, memberships.byOrganization, id))
      : pick(memberships, memberships.byOrganization, one);
  return country === undefined
    ? all
    : all.filter((membership) => (typeof country === "string" ? membership.country === country : country.includes(membership.country)));
}

/**
 * Whole membership records of an organization, of a state, or of both, with all their spells, sorted by id.
 *
 * @example membershipHistory(memberships, { organization: "csto", country: "UZB" })[0]?.spells.length // 1
 * @throws QueryError for an option or an id that there is not.
 */
export function membershipHistory(memberships: Memberships, query: Pick<MembershipsQuery, "organization" | "country">): Membership[] {
  checkOptions("membershipHistory", query, HISTORY_OPTIONS);
  checkCollection("memberships", memberships, query);
  return [...candidates(memberships, query)].sort((a, b) => compare(a.id, b.id));
}

const HISTORY_OPTIONS: Record<string, Option> = { organization: [body], country: [country] };

/** From a day on, an organization had so many in it, for certain and possibly, until the next step. */
export interface CountStep {
  from: Day;
  least: number;
  /** Of those held here; no bound where the body is held in part. */
  possible: number;
}

/**
 * The number in an organization through time, as steps; starts with the first step above nobody.
 *
 * @example membershipCounts(memberships, "csto")[0]?.least // 6
 * @throws QueryError for an organization that there is not.
 */
export function membershipCounts(memberships: Memberships, organization: OrganizationId): CountStep[] {
  checkValue("organization", organization, body);
  const spells = membershipHistory(memberships, { organization }).flatMap((membership) => membership.spells.filter(({ full }) => full));
  const days = new Set<Day>();
  for (const { start, end } of spells) {
    // The answer of a spell can change only where one of its bounds lies.
    for (const bound of [start.earliest, start.latest, end.earliest, end.latest]) if (bound !== null && bound <= memberships.horizon) days.add(bound);
  }
  const steps: CountStep[] = [];
  for (const from of [...days].sort((a, b) => a - b)) {
    const { least, possible } = membershipsAt(memberships, { organization, at: formatDay(from) });
    const last = steps.at(-1);
    if (last?.least === least && last.possible === possible) continue;
    if (last !== undefined || possible > 0) steps.push({ from, least, possible });
  }
  return steps;
}

/** States whose spell of being in ended between two dates, whether or not they came back. */
export function departures(memberships: Memberships, organization: OrganizationId, from: DatedPeriod, to: DatedPeriod): CountryId[] {
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
