import type { World } from "../load/index.ts";
import type { Collection, Dataset, Index } from "../query/index.ts";

/** Sorts the records and builds the indexes, so that no query has to search. */
export function compileDataset({ records }: World): Dataset {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const sorted = <R extends { id: string }>(map: Map<string, R>, order: (a: R, b: R) => number = byId) => [...map.values()].sort(order);

  const memberships = sorted(records.memberships);
  const events = sorted(records.events, (a, b) => a.start.earliest - b.start.earliest || byId(a, b));
  const claims = sorted(records.claims, (a, b) => a.article.localeCompare(b.article, "en") || a.number - b.number);
  return {
    sources: collection(sorted(records.sources)),
    countries: collection(sorted(records.countries)),
    organizations: collection(sorted(records.organizations)),
    memberships: {
      ...collection(memberships),
      byOrganization: index(memberships, ({ organization }) => [organization]),
      byCountry: index(memberships, ({ country }) => [country]),
    },
    events: {
      ...collection(events),
      byCountry: index(events, ({ participants }) => participants.map(({ country }) => country)),
      byOrganization: index(events, ({ participants }) => participants.map(({ organization }) => organization)),
    },
    articles: collection(sorted(records.articles)),
    claims: {
      ...collection(claims),
      byEvent: index(claims, (claim) => claim.events),
      byOrganization: index(claims, (claim) => claim.organizations),
      bySource: index(claims, (claim) => claim.citations.map(({ source }) => source)),
    },
  };
}

function collection<R extends { id: string }>(records: readonly R[]): Collection<R> {
  return { records, byId: Object.fromEntries(records.map(({ id }, position) => [id, position])) };
}

function index<R>(records: readonly R[], keys: (record: R) => readonly (string | null)[]): Index {
  const positions = new Map<string, number[]>();
  for (const [position, record] of records.entries()) {
    for (const key of new Set(keys(record))) {
      if (key !== null) positions.set(key, [...(positions.get(key) ?? []), position]);
    }
  }
  return Object.fromEntries([...positions].sort(([a], [b]) => (a < b ? -1 : 1)));
}
