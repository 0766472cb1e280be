import { find, formatPeriod, nameOf, shortNameOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { citationsIn } from "@/model/citations.ts";

/** Something that a source supports. */
export interface Support {
  kind: string;
  what: string;
  /** Where it is shown. */
  href: string;
  /** What the source is cited as saying there, if that is recorded. */
  says: string | null;
}

const index = new Map<string, Map<string, Support>>();

/** Everything that cites a source, once each. */
export function supportsOf(source: string): Support[] {
  if (index.size === 0) build();
  return [...(index.get(source)?.values() ?? [])];
}

function build(): void {
  const { countries, organizations, memberships, events, claims, people } = dataset;
  const named = (party: { country: string | null; organization: string | null }) =>
    nameOf(find(countries, party.country ?? "") ?? find(organizations, party.organization ?? "") ?? { names: [] });
  const personName = (id: string) => nameOf(find(people, id) ?? { names: [] });
  for (const record of organizations.records) enter(record, { kind: "organization", what: nameOf(record), href: `/organizations/${record.id}` });
  for (const record of memberships.records) {
    const state = nameOf(find(countries, record.country) ?? { names: [] });
    const short = shortNameOf(find(organizations, record.organization) ?? { names: [] });
    enter(record, { kind: "membership", what: `${state} in the ${short}`, href: `/organizations/${record.organization}` });
  }
  for (const record of events.records) enter(record, { kind: "event", what: record.title, href: `/events/${record.id}` });
  for (const record of claims.records) enter(record, { kind: "claim", what: record.statement, href: `/claims/${record.id}` });
  for (const record of countries.records) enter(record, { kind: "state", what: nameOf(record), href: `/countries/${record.id}` });
  for (const record of people.records) enter(record, { kind: "person", what: nameOf(record), href: `/people/${record.id}` });
  for (const record of dataset.tenures.records)
    enter(record, { kind: "office", what: `${personName(record.person)}, ${record.title}, ${named(record)}`, href: `/people/${record.person}` });
  for (const record of dataset.agreements.records) enter(record, { kind: "agreement", what: record.title, href: `/agreements/${record.id}` });
  for (const record of dataset.deployments.records) enter(record, { kind: "deployment", what: record.name, href: `/deployments/${record.id}` });
  for (const record of dataset.corridors.records) enter(record, { kind: "corridor", what: record.name, href: `/corridors/${record.id}` });
  for (const record of dataset.visits.records)
    enter(record, {
      kind: "visit",
      what: `${personName(record.person)} in ${named(record.to)}, ${formatPeriod(record.start)}`,
      href: `/people/${record.person}`,
    });
  for (const record of dataset.positions.records)
    enter(record, { kind: "position", what: `${named({ ...record, organization: null })}: ${record.summary}`, href: `/positions#${record.issue}` });
  for (const record of dataset.votes.records) enter(record, { kind: "vote", what: record.title, href: `/votes/${record.id}` });
  for (const record of dataset.series.records) enter(record, { kind: "series", what: record.title, href: `/series/${record.id}` });
}

function enter(record: object, support: Omit<Support, "says">): void {
  for (const { source, says } of citationsIn(record)) {
    const entries = index.get(source) ?? new Map<string, Support>();
    const key = support.kind + support.what;
    entries.set(key, { ...support, says: says ?? entries.get(key)?.says ?? null });
    index.set(source, entries);
  }
}
