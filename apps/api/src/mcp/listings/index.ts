import { type Ballot, type Dataset, type Event, isForeign, type Visit } from "@multivector/data";
import type { Fields } from "../../collections/fields.ts";
import { COLLECTIONS, type ListName } from "../../collections/index.ts";
import type { Told } from "../told.ts";
import { agreements } from "./agreements.ts";
import { during, within } from "./during.ts";
import { foundBetween, rowsOf, spells, undated } from "./find.ts";
import { fieldsOf, type Listing, type Query, recordsOf } from "./listing.ts";
import { memberships } from "./memberships.ts";

type RecordOf<C extends keyof Dataset> = Dataset[C]["records"][number];

/** What every listing of a collection of the dataset has in common. */
function listingOf<C extends keyof Dataset & ListName>(name: C) {
  return { ...recordsOf(name), ...fieldsOf<RecordOf<C>>(COLLECTIONS[name].fields as Fields) };
}

/** A collection whose records have no date to ask for. */
function withoutDates<C extends keyof Dataset & ListName>(name: C, matching: (query: Query) => (record: RecordOf<C>) => boolean): Listing<RecordOf<C>> {
  return {
    ...listingOf(name),
    time: null,
    find: (dataset, query) => undated(dataset[name], (dataset[name].records as readonly RecordOf<C>[]).filter(matching(query))),
  };
}
const all = () => () => true;

/** Over a stretch of time as on a day: what the host alone runs is listed only where its operator is asked for. */
const foreignMatching: typeof COLLECTIONS.deployments.matching = (query) => {
  const matches = COLLECTIONS.deployments.matching(query);
  return (record) => matches(record) && (query.operator !== undefined || isForeign(record));
};

/** All that can be listed. */
export const LISTINGS = {
  countries: withoutDates("countries", COLLECTIONS.countries.matching),
  organizations: withoutDates("organizations", COLLECTIONS.organizations.matching),
  memberships,
  people: withoutDates("people", all),
  tenures: { ...listingOf("tenures"), time: "spell" as const, between: "held at some time ", find: spells("tenures", COLLECTIONS.tenures, during) },
  events: {
    ...listingOf("events"),
    time: "happened" as const,
    find: (dataset: Dataset, query: Query) => rowsOf<Event>(COLLECTIONS.events.between(dataset, query)),
  },
  agreements,
  deployments: {
    ...listingOf("deployments"),
    time: "spell" as const,
    between: "that stood at some time ",
    find: spells("deployments", { ...COLLECTIONS.deployments, matching: foreignMatching }, during),
  },
  corridors: {
    ...listingOf("corridors"),
    time: "spell" as const,
    between: "in service at some time ",
    find: spells("corridors", COLLECTIONS.corridors, ({ service }, days) => (service === null ? "no" : during(service, days))),
  },
  visits: {
    ...listingOf("visits"),
    time: "happened" as const,
    find: (dataset: Dataset, query: Query) => rowsOf<Visit>(COLLECTIONS.visits.between(dataset, query)),
  },
  positions: withoutDates("positions", COLLECTIONS.positions.matching),
  votes: {
    ...listingOf("votes"),
    time: "happened" as const,
    find: ({ votes }: Dataset, query: Query) => foundBetween(votes, votes.records, query, ({ date }, days) => within(date, days)),
  },
  ballots: {
    ...fieldsOf<Ballot>(COLLECTIONS.ballots.fields),
    time: "happened" as const,
    find: (dataset: Dataset, query: Query) => rowsOf<Ballot>(COLLECTIONS.ballots.between(dataset, query)),
    idOf: ({ vote, country }: Ballot) => `${vote} ${country}`,
    pathOf: ({ vote }: Ballot) => `votes/${vote}`,
    says: (told: Told, { vote, date, symbol, title, country, among, basis }: Ballot) =>
      `${date.edtf} ${symbol ?? "no symbol seen"} ${told.text("votes", "title", title, `votes/${vote}/title`)}: ${country} ${among.join(" or ")}${basis === "read" ? "" : ` (${basis})`}`,
  },
  series: withoutDates("series", COLLECTIONS.series.matching),
  sources: withoutDates("sources", COLLECTIONS.sources.matching),
  articles: withoutDates("articles", all),
  claims: withoutDates("claims", COLLECTIONS.claims.matching),
  signposts: withoutDates("signposts", COLLECTIONS.signposts.matching),
  terms: withoutDates("terms", all),
} satisfies Record<ListName, object>;
export const LIST_NAMES = Object.keys(LISTINGS) as ListName[];
