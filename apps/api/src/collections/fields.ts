import {
  AGREEMENT_KINDS,
  type Agreement,
  type Article,
  type Ballot,
  CHOICES,
  type Claim,
  CORRIDOR_KINDS,
  COUNTRY_KINDS,
  type Corridor,
  type Country,
  DEPLOYMENT_KINDS,
  type Deployment,
  EVENT_TYPES,
  type Event,
  ISSUES,
  type Membership,
  OFFICES,
  ORGANIZATION_KINDS,
  type Organization,
  PARTICIPANT_ROLES,
  type Period,
  type Position,
  ROLES,
  type Series,
  type Signpost,
  type Source,
  STANCES,
  type Tenure,
  VISIT_KINDS,
  VISIT_STATUSES,
  type Visit,
  type Vote,
} from "@multivector/data";
import { articles } from "@multivector/data/articles";
import {
  AgreementSchema,
  ClaimSchema,
  CorridorSchema,
  DeploymentSchema,
  EventSchema,
  Future,
  SeriesSchema,
  SourceSchema,
  Verdict,
} from "@multivector/data/schema";
import { sources } from "@multivector/data/sources";
import { votes } from "@multivector/data/votes";

type Words = readonly [string, ...string[]];
/** What a filter takes: things that are called by name, some of a list of words, a vote by its id, or a yes or a no. */
export type Takes = "country" | "organization" | "party" | "person" | "vote" | "flag" | Words;

type Key = string | number | boolean | null;
type Groups<R> = Readonly<Record<string, (record: R) => Key | readonly Key[]>>;

/** One of the two doors at which lists are asked for. */
export type Door = "http" | "mcp";

const define =
  <R>() =>
  <
    const F extends Readonly<Record<string, Takes>>,
    const G extends string = never,
    const Http extends keyof F = never,
    const Mcp extends keyof F = never,
  >(fields: {
    filters: F;
    /** By what the records can be counted. */
    groups: Readonly<Record<G, Groups<R>[string]>>;
    /** Filters that one door alone has. */
    only?: { http?: readonly Http[]; mcp?: readonly Mcp[] };
  }) =>
    fields;

const words = <T extends string>(options: readonly T[]) => options as readonly [T, ...T[]];

/** The year of a date, where it is known to the year. */
export function yearOf(date: Pick<Period, "edtf"> | null): number | null {
  const year = date?.edtf?.slice(0, 4) ?? "";
  return /^\d{4}$/.test(year) ? Number(year) : null;
}

interface Party {
  country: string | null;
  organization: string | null;
}
export const idOfParty = ({ country, organization }: Party) => country ?? organization;
const states = (parties: readonly Party[]) => parties.flatMap(({ country }) => country ?? []);
const bodies = (parties: readonly Party[]) => parties.flatMap(({ organization }) => organization ?? []);

/**
 * What every collection can be asked by and counted by, at the HTTP addresses and by the MCP server alike: the same names mean the same, take the
 * same words and group by the same values. Dates are each door's own matter.
 */
export const FIELDS = {
  countries: define<Country>()({ filters: { kind: COUNTRY_KINDS }, groups: { kind: ({ kind }) => kind } }),
  organizations: define<Organization>()({
    filters: { kind: ORGANIZATION_KINDS },
    groups: { kind: ({ kind }) => kind, year: ({ exists }) => yearOf(exists.start) },
  }),
  memberships: define<Pick<Membership, "country" | "organization">>()({
    filters: { country: "country", organization: "organization", role: ROLES, founder: "flag" },
    groups: { country: ({ country }) => country, organization: ({ organization }) => organization },
    // The server answers for a date, or a stretch, with the roles held then.
    only: { http: ["founder"] },
  }),
  people: define<object>()({ filters: { country: "country" }, groups: {}, only: { http: ["country"] } }),
  tenures: define<Tenure>()({
    filters: { country: "country", organization: "organization", person: "person", office: OFFICES },
    groups: {
      country: ({ country }) => country,
      organization: ({ organization }) => organization,
      person: ({ person }) => person,
      office: ({ office }) => office,
      year: ({ start }) => yearOf(start),
    },
  }),
  events: define<Event>()({
    filters: {
      type: EVENT_TYPES,
      country: "country",
      organization: "organization",
      with: "party",
      role: PARTICIPANT_ROLES,
      status: words(EventSchema.shape.status.options),
    },
    groups: {
      type: ({ type }) => type,
      country: ({ participants }) => [...new Set(states(participants))],
      organization: ({ participants }) => [...new Set(bodies(participants))],
      year: ({ start }) => yearOf(start),
    },
  }),
  agreements: define<Agreement>()({
    filters: {
      party: "party",
      country: "country",
      organization: "organization",
      with: "party",
      kind: AGREEMENT_KINDS,
      binding: "flag",
      status: words(AgreementSchema.shape.status.options),
    },
    groups: {
      kind: ({ kind }) => kind,
      party: ({ parties }) => parties.flatMap((party) => idOfParty(party) ?? []),
      country: ({ parties }) => states(parties),
      organization: ({ parties }) => bodies(parties),
      year: ({ signed }) => yearOf(signed),
      status: ({ status }) => status,
      binding: ({ binding }) => binding,
    },
    // One name for a party there; two that go with those of other collections here, of which organization finds what founds a body, too.
    only: { http: ["party"], mcp: ["country", "organization"] },
  }),
  deployments: define<Deployment>()({
    filters: { country: "country", host: "country", operator: "party", kind: DEPLOYMENT_KINDS, status: words(DeploymentSchema.shape.status.options) },
    groups: {
      host: ({ host }) => host,
      // Who only pays for it does not run it.
      operator: ({ operators }) => operators.flatMap((one) => (one.part === "funder" ? [] : (idOfParty(one) ?? []))),
      kind: ({ kind }) => kind,
      status: ({ status }) => status,
    },
  }),
  corridors: define<Corridor>()({
    filters: { country: "country", with: "party", avoiding: "country", kind: CORRIDOR_KINDS, status: words(CorridorSchema.shape.status.options) },
    groups: { country: ({ countries }) => countries, kind: ({ kind }) => kind, status: ({ status }) => status },
  }),
  visits: define<Visit>()({
    filters: { person: "person", visitor: "party", host: "party", country: "country", with: "party", kind: VISIT_KINDS, status: VISIT_STATUSES },
    groups: {
      person: ({ person }) => person,
      visitor: ({ from }) => idOfParty(from),
      host: ({ to }) => idOfParty(to),
      kind: ({ kind }) => kind,
      year: ({ start }) => yearOf(start),
      status: ({ status }) => status,
    },
    // The server leaves out what was cancelled, as between dates.
    only: { http: ["status"] },
  }),
  positions: define<Position>()({
    filters: { country: "country", issue: ISSUES, stance: STANCES },
    groups: { country: ({ country }) => country, issue: ({ issue }) => issue, stance: ({ stance }) => stance },
  }),
  votes: define<Vote>()({
    filters: { country: "country", choice: CHOICES },
    groups: { year: ({ date }) => yearOf(date), country: ({ cells }) => cells.map(({ country }) => country) },
    // The server has ballots for these.
    only: { http: ["country", "choice"] },
  }),
  ballots: define<Ballot>()({
    filters: { country: "country", choice: CHOICES, vote: "vote" },
    groups: { country: ({ country }) => country, choice: ({ among }) => among, vote: ({ vote }) => vote, year: ({ date }) => yearOf(date) },
  }),
  series: define<Series>()({
    filters: { domain: words(SeriesSchema.shape.domain.options), dyadic: "flag" },
    groups: {
      domain: ({ domain }) => domain,
      dyadic: ({ dyadic }) => dyadic,
      publisher: ({ publisher }) => publisher,
      licence: ({ licence }) => licence,
    },
    only: { http: ["dyadic"] },
  }),
  articles: define<Article>()({ filters: {}, groups: {} }),
  claims: define<Claim>()({
    filters: {
      article: words(articles.records.map(({ id }) => id)),
      verdict: words(Verdict.options),
      kind: words(ClaimSchema.shape.kind.options),
      organization: "organization",
      checked: "flag",
    },
    groups: { verdict: ({ verdict }) => verdict, kind: ({ kind }) => kind, organization: ({ organizations }) => organizations },
    only: { http: ["article", "checked"] },
  }),
  signposts: define<Signpost>()({ filters: { future: words(Future.options) }, groups: { future: ({ future }) => future } }),
  sources: define<Source>()({
    filters: {
      kind: words(SourceSchema.shape.kind.options),
      // ISO 639, as far as there are sources.
      language: words([...new Set(sources.records.flatMap(({ language }) => language ?? []))].sort()),
      read: "flag",
    },
    groups: {
      kind: ({ kind }) => kind,
      language: ({ language }) => language,
      read: ({ read }) => read !== null,
      publisher: ({ publisher }) => publisher,
      year: ({ published }) => yearOf(published),
    },
    only: { http: ["language", "read"] },
  }),
  terms: define<object>()({ filters: {}, groups: {} }),
};
export type ListName = keyof typeof FIELDS;

/** The votes that there are, by id. */
export const VOTE_IDS = words(votes.records.map(({ id }) => id));

/** The filters of a collection that a door has. */
export function filtersAt(door: Door, name: ListName): [filter: string, takes: Takes][] {
  const { filters, only } = FIELDS[name] as { filters: Readonly<Record<string, Takes>>; only?: { [D in Door]?: readonly string[] } };
  const elsewhere = only?.[door === "http" ? "mcp" : "http"] ?? [];
  return Object.entries(filters).filter(([filter]) => !elsewhere.includes(filter));
}

/** Collections of which a year can be asked for at the addresses: by their dates, or by that of signing. */
const BY_YEAR = new Set<ListName>(["events", "agreements", "visits", "votes", "ballots"]);

/** By what a collection is counted at a door. At the addresses what can be counted by can be filtered by, so that a group can be opened. */
export function groupsAt(door: Door, name: ListName): Groups<never> {
  const groups = Object.entries(FIELDS[name].groups as Groups<never>);
  const filters = new Set(filtersAt("http", name).map(([filter]) => filter));
  return Object.fromEntries(groups.filter(([group]) => door === "mcp" || filters.has(group) || (group === "year" && BY_YEAR.has(name))));
}
