import type { Agreement, Corridor, Deployment, Event, Membership, Position, Visit } from "../types.ts";
import { type Dataset, find, pick } from "./dataset.ts";
import { QueryError } from "./error.ts";
import type { Choice } from "./votes.ts";

/** An organization in which both sides had a part at some time. */
export interface SharedMembership {
  organization: string;
  a: Membership;
  b: Membership;
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
  series: string;
  reporter: string | null;
  item: string;
  unit: string;
  entity: string;
  partner: string;
  year: number;
  value: number;
  note: string | null;
}

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
}

/** Under which codes an organization stands in series. */
const SERIES_CODES: Readonly<Record<string, readonly string[]>> = { eu: ["EU27", "EU"] };

/**
 * The dossier of a pair.
 *
 * @param a alpha-3 code of a state, or id of an organization.
 * @param b the other.
 * @throws QueryError if one of them is neither, or both are the same.
 */
export function relation(dataset: Dataset, a: string, b: string): Relation {
  for (const [name, id] of [
    ["a", a],
    ["b", b],
  ] as const) {
    if (find(dataset.countries, id) === undefined && find(dataset.organizations, id) === undefined) {
      throw new QueryError(name, id, "the code of a state, such as KAZ, or the id of an organization, such as eu");
    }
  }
  if (a === b) throw new QueryError("b", b, `another than ${a}`);
  const { agreements, visits, positions, deployments, corridors, events } = dataset;
  const named = (party: { country: string | null; organization: string | null }, id: string) => party.country === id || party.organization === id;
  const both = (parties: readonly { country: string | null; organization: string | null }[]) =>
    parties.some((party) => named(party, a)) && parties.some((party) => named(party, b));
  return {
    memberships: shared(dataset, a, b),
    agreements: agreements.records.filter(({ parties }) => both(parties)),
    visits: visits.records.filter(({ from, to }) => (named(from, a) && named(to, b)) || (named(from, b) && named(to, a))),
    votes: votePairs(dataset, a, b),
    positions: [...pick(positions, positions.byCountry, a), ...pick(positions, positions.byCountry, b)],
    observations: values(dataset, a, b),
    deployments: deployments.records.filter(
      ({ host, operators }) => (host === a && operators.some((party) => named(party, b))) || (host === b && operators.some((party) => named(party, a))),
    ),
    corridors: corridors.records.filter(({ countries }) => countries.includes(a) && countries.includes(b)),
    events: events.records.filter(({ participants }) => both(participants)),
  };
}

function shared({ memberships }: Dataset, a: string, b: string): SharedMembership[] {
  const ofB = new Map(pick(memberships, memberships.byCountry, b).map((membership) => [membership.organization, membership]));
  return pick(memberships, memberships.byCountry, a).flatMap((membership) => {
    const other = ofB.get(membership.organization);
    const partook = membership.spells.length > 0 && other !== undefined && other.spells.length > 0;
    return partook ? [{ organization: membership.organization, a: membership, b: other }] : [];
  });
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
