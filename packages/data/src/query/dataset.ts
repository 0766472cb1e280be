import type { Day } from "../time/index.ts";
import type {
  Agreement,
  Article,
  Claim,
  CollectionId,
  Corridor,
  Country,
  CountryId,
  Deployment,
  Event,
  Membership,
  Organization,
  OrganizationId,
  Person,
  Position,
  Rhythm,
  Series,
  Signpost,
  Source,
  Tenure,
  Term,
  Visit,
  Vote,
} from "../types.ts";
import { QueryError } from "./error.ts";

/** Positions in `records` by some key. Built when the dataset is compiled. */
export type Index = Readonly<Record<string, readonly number[]>>;

/** What is meant to be held, and how much of it is. */
export interface Coverage {
  /** What it means to hold, in a sentence. */
  readonly universe: string;
  /** Whole: all that the universe names. Partial: parts are known to be missing. Selection: some of it was chosen. */
  readonly state: "whole" | "partial" | "selection";
  /** First day it means to cover, YYYY-MM-DD; null where no day bounds it. */
  readonly from: string | null;
  /** Day up to which sources were read, YYYY-MM-DD: what happened later may be missing. */
  readonly readTo: string;
  /** How often sources are meant to be read again for what is new; null where nobody has said. */
  readonly rhythm: Rhythm | null;
  /** What is known to be missing, or to differ from the rule. */
  readonly exceptions: readonly string[];
  /** Of a body: does it have members that are no states of this dataset? They are not counted. */
  readonly others: boolean;
}

/** The same with what is held of it, counted, and what is missing, one by one. */
export interface Universe extends Coverage {
  /** Records that belong to it. */
  readonly held: number;
  /** How many there should be: those held and those known to be missing; null where nobody has counted. */
  readonly asked: number | null;
  /** What belongs to it and is not held, as far as it is known. */
  readonly missing: readonly string[];
  /** Lists kept by others that it agrees with. */
  readonly lists: readonly { readonly source: string; readonly at: string }[];
}

/**
 * The universe of a collection, and of its parts where they differ: bodies of memberships, series by id, visits by partner (`republics` are
 * visits among the five), tenures by state, the rest by kind.
 */
export interface CollectionCoverage extends Universe {
  readonly parts: Readonly<Record<string, Universe>>;
}

/** Records of one kind, sorted by id unless said otherwise. */
export interface Collection<R> {
  /** Which collection of the dataset it is. */
  readonly name: CollectionId;
  readonly records: readonly R[];
  /** Position in `records` by id. */
  readonly byId: Readonly<Record<string, number>>;
  /** What the collection means to hold, and how much of it is held. */
  readonly coverage: CollectionCoverage;
  /** Last day the records speak for; what goes on holds on it. */
  readonly horizon: Day;
  /** Set where these are the records of one body or one state alone: a question about another cannot be answered from them. */
  readonly scope?: Scope;
}

/** Whose records a part of a collection holds. */
export interface Scope {
  readonly organization?: OrganizationId;
  readonly country?: CountryId;
}

/** Sorted by id, which is that of the organization and the state. */
export interface Memberships extends Collection<Membership> {
  readonly byOrganization: Index;
  readonly byCountry: Index;
}

/** Sorted by first possible day, then by id. */
export interface Events extends Collection<Event> {
  readonly byCountry: Index;
  readonly byOrganization: Index;
}

/** Sorted by first possible day of signing, undated ones last. */
export interface Agreements extends Collection<Agreement> {
  readonly byCountry: Index;
  readonly byOrganization: Index;
}

/** Forces and sites, sorted by id. */
export interface Deployments extends Collection<Deployment> {
  readonly byHost: Index;
  /** By the states that run it, send people or pay. */
  readonly byOperator: Index;
}

/** Pipelines, railways, ports and lines, sorted by id. */
export interface Corridors extends Collection<Corridor> {
  readonly byCountry: Index;
}

/** Sorted by first possible day in office. */
export interface Tenures extends Collection<Tenure> {
  readonly byCountry: Index;
  readonly byOrganization: Index;
  readonly byPerson: Index;
}

/** Sorted by first possible day, then by id. */
export interface Visits extends Collection<Visit> {
  readonly byPerson: Index;
  readonly byFrom: Index;
  readonly byTo: Index;
}

/** Where states stand, sorted by id. */
export interface Positions extends Collection<Position> {
  readonly byCountry: Index;
  readonly byIssue: Index;
}

/** Sorted by day. */
export interface Votes extends Collection<Vote> {
  readonly byCountry: Index;
}

/** One value: entity, partner (null if the series is about one party), year, item of the card, value, note. A value that rests on too little is null; the note says so. */
export type Observation = readonly [entity: string, partner: string | null, year: number, item: string, value: number | null, note: string | null];

/** The values of one series, sorted by entity, partner, item and year. */
export interface Observations {
  readonly rows: readonly Observation[];
  /** First and one past the last row of each `entity/partner/item`; partner is empty where there is none. */
  readonly spans: Readonly<Record<string, readonly [number, number]>>;
}

/** Cards of the series, and their values. */
export interface SeriesCollection extends Collection<Series> {
  readonly observations: Readonly<Record<string, Observations>>;
}

/** Sorted by future, then by number. */
export interface Signposts extends Collection<Signpost> {
  readonly byFuture: Index;
}

/** Sorted by article, and in it by place. */
export interface Claims extends Collection<Claim> {
  readonly byEvent: Index;
  readonly byOrganization: Index;
  readonly bySource: Index;
}

/** The whole dataset. Every query takes the part it needs, so that a bundle holds no more than is asked for. */
export interface Dataset {
  readonly sources: Collection<Source>;
  readonly countries: Collection<Country>;
  readonly organizations: Collection<Organization>;
  readonly memberships: Memberships;
  readonly people: Collection<Person>;
  readonly tenures: Tenures;
  readonly events: Events;
  readonly agreements: Agreements;
  readonly deployments: Deployments;
  readonly corridors: Corridors;
  readonly visits: Visits;
  readonly positions: Positions;
  readonly votes: Votes;
  readonly series: SeriesCollection;
  readonly articles: Collection<Article>;
  readonly claims: Claims;
  readonly signposts: Signposts;
  readonly terms: Collection<Term>;
}

/** What the dataset says about itself. */
export interface Meta {
  /** Version of the package; a semantic version. */
  readonly version: string;
  /** Day on which that version came out, YYYY-MM-DD; the horizon as long as it has not. */
  readonly released: string;
  /** First 16 hexadecimal digits of the SHA-256 of the compiled records. */
  readonly hash: string;
  /** Version of the records' shape. */
  readonly schema: string;
  /** Last day the dataset speaks for, YYYY-MM-DD. */
  readonly horizon: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly attribution: string;
  /** The versions that came out, oldest first, with their days. */
  readonly releases: readonly { readonly version: string; readonly date: string }[];
  /** Records by collection. */
  readonly counts: Readonly<Record<keyof Dataset, number>>;
}

/**
 * The record of an id, or `undefined` if there is none.
 *
 * @throws QueryError for what is no collection, or an id that is no text.
 */
export function find<R>(collection: Pick<Collection<R>, "records" | "byId">, id: string): R | undefined {
  if (typeof id !== "string") throw new QueryError("id", id, "the id of a record");
  if (collection?.byId === undefined) throw new QueryError("collection", collection, "a collection, such as dataset.countries");
  const position = Object.hasOwn(collection.byId, id) ? collection.byId[id] : undefined;
  return position === undefined ? undefined : collection.records[position];
}

/**
 * The records that an index lists under a key, in collection order; none where the index has no such key.
 *
 * @throws QueryError for what is no collection, an index that it does not have, or a key that is no text.
 */
export function pick<R>(collection: Pick<Collection<R>, "records">, index: Index, key: string): R[] {
  if (typeof key !== "string") throw new QueryError("key", key, "an id");
  if (collection?.records === undefined) throw new QueryError("collection", collection, "a collection, such as dataset.visits");
  if (typeof index !== "object" || index === null) throw new QueryError("index", index, "an index of the collection, such as byPerson");
  const positions = Object.hasOwn(index, key) ? (index[key] ?? []) : [];
  const found: R[] = [];
  for (const position of positions) {
    const record = collection.records[position];
    if (record !== undefined) found.push(record);
  }
  return found;
}
