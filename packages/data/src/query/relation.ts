import type { Agreement, Corridor, Deployment, Event, Membership, OrganizationId, Position, SeriesId, Visit } from "../types.ts";
import { type Dataset, pick } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { checkDataset, checkValue, type PartyId, party } from "./options.ts";
import { partOfPair } from "./universe.ts";
import type { Choice } from "./votes.ts";

/** An organization in which both sides had a part at some time; or, where one side is an organization, the part of the other in it. */
export interface SharedMembership {
  organization: OrganizationId;
  a: Membership | null;
  b: Membership | null;
}

/** How two states voted on one resolution; null where nothing was found. */
export interface VotePair {
  vote: string;
  title: string;
  day: string;
  a: Choice[] | null;
  b: Choice[] | null;
  /** `possibly` where a vote is not settled; null where one is missing. */
  same: "yes" | "no" | "possibly" | null;
}

/** A value of a series about the two, as one side of it counted. */
export interface DyadValue {
  series: SeriesId;
  reporter: string | null;
  item: string;
  unit: string;
  entity: string;
  partner: string;
  year: number;
  value: number | null;
  note: string | null;
}

/** The parts of a relation, in their order. */
export const RELATION_PARTS = ["memberships", "agreements", "visits", "votes", "positions", "observations", "deployments", "corridors", "events"] as const;
/** The name of a part of a relation. */
export type RelationPart = (typeof RELATION_PARTS)[number];

/** What ties two parties to one another, through all time; every list is of records that name both. */
export interface Relation {
  memberships: SharedMembership[];
  agreements: Agreement[];
  /** Stops of leaders of either in the other. */
  visits: Visit[];
  votes: VotePair[];
  /** Of either, on every issue that is held. */
  positions: Position[];
  observations: DyadValue[];
  /** Of either on the soil of the other. */
  deployments: Deployment[];
  corridors: Corridor[];
  /** In which both take part. */
  events: Event[];
  /** Why a part is empty: nothing was found, or nothing of the kind can be between the two. */
  empty: { part: RelationPart; why: string }[];
}

/** Under which codes an organization stands in series. */
const SERIES_CODES: Readonly<Record<string, readonly string[]>> = { eu: ["EU27", "EU"], cis: ["CIS"], eaeu: ["EAEU"], sco: ["SCO"] };

/**
 * The dossier of a pair.
 *
 * @param a alpha-3 code of a state, or id of an organization.
 * @param b the other.
 * @example relation(dataset, "UZB", "csto").memberships[0]?.a?.id // "csto-uzb"
 * @throws QueryError if one of them is neither, or both are the same.
 */
export function relation(dataset: Dataset, a: PartyId, b: PartyId): Relation {
  checkDataset(dataset, [
    "countries",
    "organizations",
    "memberships",
    "agreements",
    "visits",
    "votes",
    "positions",
    "series",
    "deployments",
    "corridors",
    "events",
  ]);
  checkValue("a", a, party);
  checkValue("b", b, party);
  if (a === b) throw new QueryError("b", b, `another than ${a}`);
  const { agreements, visits, positions, deployments, corridors, events } = dataset;
  const named = (party: { country: string | null; organization: string | null }, id: string) => party.country === id || party.organization === id;
  const both = (parties: readonly { country: string | null; organization: string | null }[]) =>
    parties.some((party) => named(party, a)) && parties.some((party) => named(party, b));
  const body = [a, b].find((id) => isOrganization(dataset, id));
  const parts = {
    memberships: shared(dataset, a, b),
    agreements: agreements.records.filter(({ parties, founds }) => both(parties) || isOf(founds, parties, a, b) || isOf(founds, parties, b, a)),
    visits: visits.records.filter(({ from, to }) => (named(from, a) && named(to, b)) || (named(from, b) && named(to, a))),
    // A ballot of one side alone ties nobody to a body, which casts none.
    votes: body === undefined ? votePairs(dataset, a, b) : [],
    positions: [...pick(positions, positions.byCountry, a), ...pick(positions, positions.byCountry, b)],
    observations: values(dataset, a, b),
    deployments: deployments.records.filter(
      ({ host, operators }) => (host === a && operators.some((party) => named(party, b))) || (host === b && operators.some((party) => named(party, a))),
    ),
    corridors: corridors.records.filter(({ countries }) => isIn(countries, a) && isIn(countries, b)),
    events: events.records.filter(({ participants }) => both(participants)),
  };
  const empty = RELATION_PARTS.flatMap((part) => (parts[part].length > 0 ? [] : [{ part, why: whyEmpty(dataset, part, body, partOfPair(a, b)) }]));
  return { ...parts, empty };
}

/** Does an agreement found an organization, and is the other a party to it? */
function isOf(founds: string | null, parties: Agreement["parties"], organization: string, other: string): boolean {
  return founds === organization && parties.some((one) => one.country === other || one.organization === other);
}

function isIn(list: readonly string[], id: string): boolean {
  return list.includes(id);
}

function isOrganization({ organizations }: Dataset, id: string): boolean {
  return Object.hasOwn(organizations.byId, id);
}

/** Parts that only two states can have. */
const OF_STATES: Partial<Record<RelationPart, string>> = {
  votes: "Organizations cast no ballots in the General Assembly.",
  corridors: "Corridors run through states; ask a pair of states.",
};

function whyEmpty(dataset: Dataset, part: RelationPart, body: string | undefined, pair: string | null): string {
  const never = body === undefined ? undefined : OF_STATES[part];
  if (never !== undefined) return never;
  const { coverage } = dataset[part === "observations" ? "series" : part];
  const { state, universe } = part === "visits" && pair !== null ? (coverage.parts[pair] ?? coverage) : coverage;
  const held =
    state === "whole"
      ? "None, and the records are complete"
      : state === "partial"
        ? "None is on record, and the records are known to be incomplete"
        : "None is on record, and the records are a selection";
  return `${held}: ${universe}`;
}

function shared({ memberships, organizations }: Dataset, a: string, b: string): SharedMembership[] {
  const isBody = (id: string) => Object.hasOwn(organizations.byId, id);
  if (isBody(a) || isBody(b)) {
    // A state with a body: its membership of it. Two bodies have none.
    return memberships.records.flatMap((membership): SharedMembership[] => {
      const { organization, country } = membership;
      if (organization === b && country === a) return [{ organization, a: membership, b: null }];
      return organization === a && country === b ? [{ organization, a: null, b: membership }] : [];
    });
  }
  const ofB = new Map(pick(memberships, memberships.byCountry, b).map((membership) => [membership.organization, membership]));
  const found = pick(memberships, memberships.byCountry, a).flatMap((membership): SharedMembership[] => {
    const other = ofB.get(membership.organization);
    const partook = membership.spells.length > 0 && other !== undefined && other.spells.length > 0;
    return partook ? [{ organization: membership.organization, a: membership, b: other }] : [];
  });
  // By body, from either side: the ids of memberships sort otherwise where one body's name begins with another's.
  return found.sort((one, other) => (one.organization < other.organization ? -1 : 1));
}

function votePairs({ votes }: Dataset, a: string, b: string): VotePair[] {
  return votes.records.flatMap(({ id, title, date, cells }) => {
    const cellOf = (country: string) => cells.find((cell) => cell.country === country)?.among ?? null;
    const [one, other] = [cellOf(a), cellOf(b)];
    if (one === null && other === null) return [];
    return [{ vote: id, title, day: date.edtf, a: one, b: other, same: sameVote(one, other) }];
  });
}

function sameVote(a: Choice[] | null, b: Choice[] | null): VotePair["same"] {
  if (a === null || b === null) return null;
  if (!a.some((choice) => b.includes(choice))) return "no";
  return a.length === 1 && b.length === 1 ? "yes" : "possibly";
}

function values({ series }: Dataset, a: string, b: string): DyadValue[] {
  const codes = (id: string) => SERIES_CODES[id] ?? [id];
  const ways = [
    [a, b],
    [b, a],
  ].flatMap(([entity = "", partner = ""]) => codes(entity).flatMap((one) => codes(partner).map((other) => ({ entity: one, partner: other }))));
  return series.records.flatMap(({ id, reporter, dyadic, items }) => {
    const { rows = [], spans = {} } = series.observations[id] ?? {};
    if (!dyadic) return [];
    return ways.flatMap(({ entity, partner }) =>
      items.flatMap(({ id: item, unit }) =>
        rows
          .slice(...(spans[`${entity}/${partner}/${item}`] ?? [0, 0]))
          .map(([, , year, , value, note]) => ({ series: id, reporter, item, unit, entity, partner, year, value, note })),
      ),
    );
  });
}
