import type { Article, Claim, Country, Event, Membership, Organization, Source } from "../types.ts";

/** Positions in `records` by some key. Built when the dataset is compiled. */
export type Index = Readonly<Record<string, readonly number[]>>;

/** Records of one kind, sorted by id unless said otherwise. */
export interface Collection<R> {
  readonly records: readonly R[];
  /** Position in `records` by id. */
  readonly byId: Readonly<Record<string, number>>;
}

export interface Memberships extends Collection<Membership> {
  readonly byOrganization: Index;
  readonly byCountry: Index;
}

/** Sorted by first possible day, then by id. */
export interface Events extends Collection<Event> {
  readonly byCountry: Index;
  readonly byOrganization: Index;
}

/** Sorted by place in the article. */
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
  readonly events: Events;
  readonly articles: Collection<Article>;
  readonly claims: Claims;
}

/** What the dataset says about itself. */
export interface Meta {
  /** Version of the package; a semantic version. */
  readonly version: string;
  /** First 16 hexadecimal digits of the SHA-256 of the compiled records. */
  readonly hash: string;
  /** Version of the records' shape. */
  readonly schema: string;
  /** Last day the dataset speaks for, YYYY-MM-DD. */
  readonly horizon: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly attribution: string;
  /** Records by collection. */
  readonly counts: Readonly<Record<keyof Dataset, number>>;
}

/** The record of an id, or `undefined`. */
export function find<R>(collection: Collection<R>, id: string): R | undefined {
  const position = Object.hasOwn(collection.byId, id) ? collection.byId[id] : undefined;
  return position === undefined ? undefined : collection.records[position];
}

/** The records that an index lists under a key, in collection order. */
export function pick<R>(collection: Collection<R>, index: Index, key: string): R[] {
  const positions = Object.hasOwn(index, key) ? (index[key] ?? []) : [];
  return positions.flatMap((position) => collection.records[position] ?? []);
}
