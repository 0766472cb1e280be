import {
  type Agreement,
  agreementsAt,
  type Ballot,
  ballotsOf,
  type Corridor,
  corridorsAt,
  type Dataset,
  type Deployment,
  deploymentsAt,
  type Event,
  eventsBetween,
  fitsAgreement,
  fitsCorridor,
  fitsDeployment,
  type Limit,
  membershipHistory,
  membershipsAt,
  type Period,
  type Tenure,
  tenuresAt,
  type Visit,
  visitsBetween,
} from "@multivector/data";
import { FIELDS, filtersAt, groupsAt, idOfParty, type ListName } from "../collections/fields.ts";
import { fitsAny, fits as fitsOne } from "../collections/fits.ts";
import { boundsOf, limitsOf, mostOf, type When } from "./coverage.ts";
import { during, within } from "./during.ts";
import { lineOf, memberLine } from "./line.ts";

/** Filters that take the ids of what is named. */
const NAMED = ["country", "organization", "with", "person", "visitor", "host", "operator", "avoiding", "vote"] as const;
/** Filters that take words of a list. */
export const WORDED = ["kind", "type", "role", "office", "status", "choice", "issue", "stance", "verdict", "future", "domain"] as const;
type FilterName = (typeof NAMED)[number] | (typeof WORDED)[number];
type Filters = Partial<Record<FilterName, readonly string[]>> & { binding?: boolean | undefined };
export type Query = Filters & When;

type Certainty = "yes" | "possibly";
interface Row<R> {
  record: R;
  /** Null where no date was asked. */
  holds: Certainty | null;
}
export interface Found<R> {
  rows: readonly Row<R>[];
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  limits: readonly Limit[];
}

/** How one collection is listed, filtered, counted and grouped. */
export interface Listing<R> {
  /** Which dates it takes: `spell` those on which something held, `happened` those between which it began; none for what has no date. */
  time: "spell" | "happened" | null;
  /** How from and to are meant, in words before them. */
  between?: string;
  named: readonly (typeof NAMED)[number][];
  worded: Partial<Record<(typeof WORDED)[number], readonly string[]>>;
  binding?: true;
  groups: Readonly<Record<string, (record: R) => readonly (string | null)[]>>;
  find(dataset: Dataset, query: Query): Found<R>;
  /** One record may stand in several rows; it is counted once. */
  idOf(record: R): string;
  pathOf(record: R): string;
  says(dataset: Dataset, record: R): string;
}

/** What a collection can be asked by and counted by here, out of what it can be at either door. */
function asked<R>(name: ListName): Pick<Listing<R>, "named" | "worded" | "binding" | "groups"> {
  const filters = filtersAt("mcp", name);
  const groups = groupsAt("mcp", name) as Readonly<Record<string, (record: R) => Value | readonly Value[]>>;
  return {
    named: filters.flatMap(([filter, takes]) => (typeof takes === "string" && takes !== "flag" ? [filter as (typeof NAMED)[number]] : [])),
    worded: Object.fromEntries(filters.flatMap(([filter, takes]) => (typeof takes === "string" ? [] : [[filter, takes] as const]))),
    ...(filters.some(([filter]) => filter === "binding") ? { binding: true as const } : {}),
    groups: Object.fromEntries(
      Object.entries(groups).map(([group, of]) => [group, (record: R) => [of(record)].flat().map((value) => (value === null ? null : String(value)))]),
    ),
  };
}
type Value = string | number | boolean | null;

const hasNoDate = ({ at, from, to }: When) => at === undefined && from === undefined && to === undefined;
const isBetween = ({ from, to }: When) => from !== undefined || to !== undefined;

/** The options that a query of the package takes, out of all that were asked. The ids were checked when they were read. */
function only<Q>(query: Query, ...names: readonly (keyof Query & keyof NonNullable<Q>)[]): Q {
  return Object.fromEntries(names.map((name) => [name, query[name]])) as Q;
}

/** Counts what was found here, beside what the queries of the package count. */
function counted<R>(collection: Dataset[keyof Dataset], rows: readonly Row<R>[], limits: readonly Limit[]): Found<R> {
  const least = rows.filter(({ holds }) => holds !== "possibly").length;
  return { rows, least, most: mostOf(rows.length, collection.coverage, limits), limits };
}

/** Puts the records of an answer of the package into rows, and keeps those that fit what its query has no option for. */
function rowsOf<R extends { holds: Certainty }>(
  collection: Dataset[keyof Dataset],
  records: readonly R[],
  { least, most, limits }: { least: number; most: number | null; limits: readonly Limit[] },
  fits: (record: R) => boolean = () => true,
): Found<R> {
  const kept = records.filter(fits).map((record) => ({ record, holds: record.holds }));
  return kept.length === records.length ? { rows: kept, least, most, limits } : counted(collection, kept, limits);
}

/** Records that held at some time between two dates; or, where a status as last read is asked, of any time. */
function spelled<R>(
  collection: Dataset[keyof Dataset],
  records: readonly R[],
  query: Query,
  holdsIn: (record: R, days: { earliest: number; latest: number }) => "yes" | "no" | "possibly",
): Found<R> {
  if (!isBetween(query)) {
    return counted(
      collection,
      records.map((record) => ({ record, holds: null })),
      limitsOf(collection),
    );
  }
  const bounds = boundsOf(collection, query);
  const rows = records.flatMap((record): Row<R>[] => {
    const holds = holdsIn(record, bounds);
    return holds === "no" ? [] : [{ record, holds }];
  });
  return counted(collection, rows, bounds.limits);
}

/** One state's part in one body: at a date one role of it, otherwise all of them. */
interface Part {
  id: string;
  organization: string;
  country: string;
  roles: readonly string[];
  says: string;
}

const memberships: Listing<Part> = {
  time: "spell",
  between: "that held at some time ",
  ...asked<Part>("memberships"),
  worded: { role: [...FIELDS.memberships.filters.role, "any"] },
  groups: { ...asked<Part>("memberships").groups, role: ({ roles }) => roles },
  find(dataset, query) {
    const role = query.role?.includes("any") ? "any" : query.role;
    if (!isBetween(query)) {
      const answer = membershipsAt(dataset.memberships, { ...only(query, "country", "organization", "at"), role } as Parameters<typeof membershipsAt>[1]);
      const rows = answer.members.map((member) => ({
        record: { ...member, id: member.membership, roles: [member.role], says: memberLine(dataset, member) },
        holds: member.holds,
      }));
      return { rows, least: answer.least, most: answer.most, limits: answer.limits };
    }
    const history = membershipHistory(dataset.memberships, only(query, "country", "organization"));
    const bodies = query.organization ?? [];
    // Where all bodies asked for are held whole, so is the answer.
    const coverages = bodies.map((body) => dataset.memberships.coverage.parts[body] ?? dataset.memberships.coverage);
    const coverage = coverages.find(({ state }) => state !== "whole") ?? coverages[0] ?? dataset.memberships.coverage;
    const bounds = boundsOf(dataset.memberships, query, coverage);
    const rows = history.flatMap((membership): Row<Part>[] => {
      const { id, country, organization, spells } = membership;
      const held = spells
        .filter(({ full, track, role: own }) => (role === undefined ? full : role === "any" ? track === "law" : role.includes(own)))
        .map((spell) => ({ role: spell.role, holds: during(spell, bounds) }))
        .filter(({ holds }) => holds !== "no");
      if (held.length === 0) return [];
      const record = { id, country, organization, roles: [...new Set(held.map((one) => one.role))], says: lineOf(dataset, "memberships", membership) };
      return [{ record, holds: held.some(({ holds }) => holds === "yes") ? "yes" : "possibly" }];
    });
    const least = rows.filter(({ holds }) => holds === "yes").length;
    return { rows, least, most: mostOf(rows.length, coverage, bounds.limits), limits: bounds.limits };
  },
  idOf: ({ id }) => id,
  pathOf: ({ id }) => `memberships/${id}`,
  says: (_, { says }) => says,
};

const ofRecord = <C extends keyof Dataset>(collection: C) => ({
  idOf: ({ id }: { id: string }) => id,
  pathOf: ({ id }: { id: string }) => `${collection}/${id}`,
  says: (dataset: Dataset, record: Dataset[C]["records"][number]) => lineOf(dataset, collection, record),
});

const tenures: Listing<Tenure> = {
  ...ofRecord("tenures"),
  ...asked<Tenure>("tenures"),
  time: "spell",
  between: "held at some time ",
  find(dataset, query) {
    const fits = (record: Tenure) =>
      fitsOne(query.country, record.country) &&
      fitsOne(query.organization, record.organization) &&
      fitsOne(query.person, record.person) &&
      fitsOne(query.office, record.office);
    if (isBetween(query)) return spelled(dataset.tenures, dataset.tenures.records.filter(fits), query, during);
    const answer = tenuresAt(dataset.tenures, only(query, "at", "country", "organization", "person", "office"));
    return rowsOf(dataset.tenures, answer.tenures, answer);
  },
};

const events: Listing<Event> = {
  ...ofRecord("events"),
  ...asked<Event>("events"),
  time: "happened",
  find(dataset, query) {
    const answer = eventsBetween(dataset.events, only(query, "from", "to", "type", "country", "organization", "role"));
    return rowsOf(
      dataset.events,
      answer.events,
      answer,
      ({ participants, status }) => fitsAny(query.with, participants.map(idOfParty)) && fitsOne(query.status, status),
    );
  },
};

const agreements: Listing<Agreement> = {
  ...ofRecord("agreements"),
  ...asked<Agreement>("agreements"),
  time: "spell",
  between: "signed ",
  find(dataset, query) {
    const { country, organization, with: other, kind, binding, status } = query;
    const asked = { party: country, with: other, kind, binding } as Parameters<typeof fitsAgreement>[1];
    // What founds a body is about it as much as what it is a party to.
    const about = (record: Agreement) => fitsAny(organization, [record.founds, ...record.parties.map(idOfParty)]);
    const fits = (record: Agreement) => fitsOne(status, record.status) && about(record);
    if (isBetween(query) || status !== undefined) {
      const records = dataset.agreements.records.filter((record) => fitsAgreement(record, asked) && fits(record));
      return spelled(dataset.agreements, records, query, ({ signed }, days) => within(signed, days));
    }
    const answer = agreementsAt(dataset.agreements, { ...asked, at: query.at });
    if (organization === undefined) return rowsOf(dataset.agreements, answer.agreements, answer, fits);
    // A body that is a party is bound from its own signature until it left.
    const bodies = agreementsAt(dataset.agreements, { party: organization, at: query.at } as Parameters<typeof agreementsAt>[1]);
    const bound = new Map(bodies.agreements.map(({ id, holds }) => [id, holds]));
    const rows = answer.agreements.flatMap((record): Row<Agreement>[] => {
      if (!fits(record)) return [];
      const holds = record.parties.some((party) => organization.includes(party.organization ?? "")) ? bound.get(record.id) : record.holds;
      return holds === undefined ? [] : [{ record, holds: record.holds === "yes" ? holds : record.holds }];
    });
    return counted(dataset.agreements, rows, answer.limits);
  },
};

const deployments: Listing<Deployment> = {
  ...ofRecord("deployments"),
  ...asked<Deployment>("deployments"),
  time: "spell",
  between: "that stood at some time ",
  find(dataset, query) {
    const fits = (record: Deployment) => fitsOne(query.status, record.status) && fitsAny(query.country, [record.host, ...record.operators.map(idOfParty)]);
    if (isBetween(query) || query.status !== undefined) {
      const records = dataset.deployments.records.filter((record) => fitsDeployment(record, only(query, "host", "operator", "kind")) && fits(record));
      return spelled(dataset.deployments, records, query, during);
    }
    const answer = deploymentsAt(dataset.deployments, only(query, "at", "host", "operator", "kind"));
    return rowsOf(dataset.deployments, answer.deployments, answer, fits);
  },
};

const corridors: Listing<Corridor> = {
  ...ofRecord("corridors"),
  ...asked<Corridor>("corridors"),
  time: "spell",
  between: "in service at some time ",
  find(dataset, query) {
    const fits = (record: Corridor) => fitsOne(query.status, record.status) && fitsAny(query.with, record.countries);
    if (isBetween(query) || query.status !== undefined) {
      const records = dataset.corridors.records.filter((record) => fitsCorridor(record, only(query, "country", "avoiding", "kind")) && fits(record));
      return spelled(dataset.corridors, records, query, ({ service }, days) => (service === null ? "no" : during(service, days)));
    }
    const answer = corridorsAt(dataset.corridors, only(query, "at", "country", "avoiding", "kind"));
    return rowsOf(dataset.corridors, answer.corridors, answer, fits);
  },
};

const visits: Listing<Visit> = {
  ...ofRecord("visits"),
  ...asked<Visit>("visits"),
  time: "happened",
  find(dataset, query) {
    const answer = visitsBetween(dataset.visits, only(query, "from", "to", "person", "visitor", "host", "country", "kind"));
    const sides = ({ from, to }: Visit) => [idOfParty(from), idOfParty(to)];
    return rowsOf(dataset.visits, answer.visits, answer, (visit) => fitsAny(query.with, sides(visit)));
  },
};

const ballots: Listing<Ballot> = {
  time: "happened",
  ...asked<Ballot>("ballots"),
  find(dataset, query) {
    const answer = ballotsOf(dataset.votes, only(query, "from", "to", "country", "choice", "vote"));
    return rowsOf(dataset.votes, answer.ballots, answer);
  },
  idOf: ({ vote, country }) => `${vote} ${country}`,
  pathOf: ({ vote }) => `votes/${vote}`,
  says: (_, { date, symbol, title, country, among, basis }) =>
    `${date.edtf} ${symbol ?? "no symbol seen"} ${title}: ${country} ${among.join(" or ")}${basis === "read" ? "" : ` (${basis})`}`,
};

/** A collection whose records have no dates to ask for, or one date each. */
function plain<C extends keyof Dataset & ListName>(
  collection: C,
  {
    fits = () => true,
    dateOf,
  }: {
    fits?: (record: Dataset[C]["records"][number], query: Query) => boolean;
    dateOf?: (record: Dataset[C]["records"][number]) => Period;
  } = {},
): Listing<Dataset[C]["records"][number]> {
  type R = Dataset[C]["records"][number];
  return {
    ...ofRecord(collection),
    ...asked<R>(collection),
    time: dateOf === undefined ? null : "happened",
    find(dataset, query) {
      const records = (dataset[collection].records as readonly R[]).filter((record) => fits(record, query));
      if (dateOf === undefined || hasNoDate(query)) {
        return counted(
          dataset[collection],
          records.map((record) => ({ record, holds: null })),
          limitsOf(dataset[collection]),
        );
      }
      return spelled(dataset[collection], records, query, (record, days) => within(dateOf(record), days));
    },
  };
}

/** All that can be listed. */
export const LISTINGS = {
  countries: plain("countries", { fits: ({ kind }, query) => fitsOne(query.kind, kind) }),
  organizations: plain("organizations", { fits: ({ kind }, query) => fitsOne(query.kind, kind) }),
  memberships,
  people: plain("people"),
  tenures,
  events,
  agreements,
  deployments,
  corridors,
  visits,
  positions: plain("positions", {
    fits: ({ country, issue, stance }, query) => fitsOne(query.country, country) && fitsOne(query.issue, issue) && fitsOne(query.stance, stance),
  }),
  votes: plain("votes", { dateOf: ({ date }) => date }),
  ballots,
  series: plain("series", { fits: ({ domain }, query) => fitsOne(query.domain, domain) }),
  sources: plain("sources", { fits: ({ kind }, query) => fitsOne(query.kind, kind) }),
  articles: plain("articles"),
  claims: plain("claims", {
    fits: ({ verdict, kind, organizations }, query) =>
      fitsOne(query.verdict, verdict) && fitsOne(query.kind, kind) && fitsAny(query.organization, organizations),
  }),
  signposts: plain("signposts", { fits: ({ future }, query) => fitsOne(query.future, future) }),
  terms: plain("terms"),
} satisfies Record<ListName, object>;
export const LIST_NAMES = Object.keys(LISTINGS) as ListName[];
