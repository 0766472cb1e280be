import type { Day } from "../time/index.ts";
import type { Collection, CollectionCoverage, Dataset, Index, Observation, Observations } from "./dataset.ts";

/** The records of each collection, in any order. */
export type RecordLists = { [C in keyof Dataset]: readonly Dataset[C]["records"][number][] };

/** What is known of the collections as wholes. */
export interface AboutDataset {
  /** Last day the records speak for. */
  horizon: Day;
  coverage: { readonly [C in keyof Dataset]: CollectionCoverage };
}

/** The same of a dataset that is there, for one made of some of its records. */
export function aboutOf(dataset: Dataset): AboutDataset {
  const coverage = Object.fromEntries(Object.entries(dataset).map(([name, collection]) => [name, collection.coverage]));
  return { horizon: dataset.memberships.horizon, coverage: coverage as AboutDataset["coverage"] };
}

/** Sorts records and builds the indexes, so that no query has to search. */
export function assembleDataset(records: RecordLists, observations: ReadonlyMap<string, readonly Observation[]>, { horizon, coverage }: AboutDataset): Dataset {
  const collection = <R extends { id: string }>(name: keyof Dataset, list: readonly R[]): Collection<R> => ({
    name,
    records: list,
    byId: Object.fromEntries(list.map(({ id }, position) => [id, position])),
    coverage: coverage[name],
    horizon,
  });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const sorted = <R extends { id: string }>(list: readonly R[], order: (a: R, b: R) => number = byId) => [...list].sort(order);

  const memberships = sorted(records.memberships);
  const events = sorted(records.events, (a, b) => a.start.earliest - b.start.earliest || byId(a, b));
  const byStart = (a: Dated, b: Dated) => (a.start.earliest ?? -Infinity) - (b.start.earliest ?? -Infinity) || byId(a, b);
  const tenures = sorted(records.tenures, byStart);
  const agreements = sorted(records.agreements, (a, b) => (a.signed?.earliest ?? Infinity) - (b.signed?.earliest ?? Infinity) || byId(a, b));
  const deployments = sorted(records.deployments);
  const corridors = sorted(records.corridors);
  const visits = sorted(records.visits, byStart);
  const positions = sorted(records.positions);
  const votes = sorted(records.votes, (a, b) => a.date.earliest - b.date.earliest || byId(a, b));
  const signposts = sorted(records.signposts, (a, b) => a.future.localeCompare(b.future, "en") || a.number - b.number);
  const claims = sorted(records.claims, (a, b) => a.article.localeCompare(b.article, "en") || a.number - b.number);
  return {
    sources: collection("sources", sorted(records.sources)),
    countries: collection("countries", sorted(records.countries)),
    organizations: collection("organizations", sorted(records.organizations)),
    memberships: {
      ...collection("memberships", memberships),
      byOrganization: index(memberships, ({ organization }) => [organization]),
      byCountry: index(memberships, ({ country }) => [country]),
    },
    events: {
      ...collection("events", events),
      byCountry: index(events, ({ participants }) => participants.map(({ country }) => country)),
      byOrganization: index(events, ({ participants }) => participants.map(({ organization }) => organization)),
    },
    people: collection("people", sorted(records.people)),
    tenures: {
      ...collection("tenures", tenures),
      byCountry: index(tenures, ({ country }) => [country]),
      byOrganization: index(tenures, ({ organization }) => [organization]),
      byPerson: index(tenures, ({ person }) => [person]),
    },
    agreements: {
      ...collection("agreements", agreements),
      byCountry: index(agreements, ({ parties }) => parties.map(({ country }) => country)),
      byOrganization: index(agreements, ({ parties, founds }) => [founds, ...parties.map(({ organization }) => organization)]),
    },
    deployments: {
      ...collection("deployments", deployments),
      byHost: index(deployments, ({ host }) => [host]),
      byOperator: index(deployments, ({ operators }) => operators.map(({ country }) => country)),
    },
    corridors: { ...collection("corridors", corridors), byCountry: index(corridors, ({ countries }) => countries) },
    visits: {
      ...collection("visits", visits),
      byPerson: index(visits, ({ person }) => [person]),
      byFrom: index(visits, ({ from }) => [from.country ?? from.organization]),
      byTo: index(visits, ({ to }) => [to.country ?? to.organization]),
    },
    positions: {
      ...collection("positions", positions),
      byCountry: index(positions, ({ country }) => [country]),
      byIssue: index(positions, ({ issue }) => [issue]),
    },
    votes: { ...collection("votes", votes), byCountry: index(votes, ({ cells }) => cells.map(({ country }) => country)) },
    series: {
      ...collection("series", sorted(records.series)),
      observations: Object.fromEntries([...observations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, rows]) => [id, compileObservations(rows)])),
    },
    articles: collection("articles", sorted(records.articles)),
    claims: {
      ...collection("claims", claims),
      byEvent: index(claims, (claim) => claim.events),
      byOrganization: index(claims, (claim) => claim.organizations),
      bySource: index(claims, (claim) => claim.citations.map(({ source }) => source)),
    },
    signposts: { ...collection("signposts", signposts), byFuture: index(signposts, ({ future }) => [future]) },
    terms: collection("terms", sorted(records.terms)),
  };
}

interface Dated {
  id: string;
  start: { earliest: number | null };
}

function compileObservations(unsorted: readonly Observation[]): Observations {
  const rows = unsorted
    .map((row) => ({ row, key: `${row[0]}/${row[1] ?? ""}/${row[3]}` }))
    .sort((a, b) => (a.key === b.key ? a.row[2] - b.row[2] : a.key < b.key ? -1 : 1));
  const spans: Record<string, [number, number]> = {};
  for (const [position, { key }] of rows.entries()) {
    const span = spans[key];
    if (span === undefined) spans[key] = [position, position + 1];
    else span[1] = position + 1;
  }
  return { rows: rows.map(({ row }) => row), spans };
}

function index<R>(records: readonly R[], keys: (record: R) => readonly (string | null)[]): Index {
  const positions = new Map<string, number[]>();
  for (const [position, record] of records.entries()) {
    for (const key of new Set(keys(record))) {
      if (key === null) continue;
      const known = positions.get(key);
      if (known === undefined) positions.set(key, [position]);
      else known.push(position);
    }
  }
  return Object.fromEntries([...positions].sort(([a], [b]) => (a < b ? -1 : 1)));
}
