import { type CollectionId, citationsIn, find, formatPeriod, nameOf, shortNameOf, valuesOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";

/** Something that a source supports. */
export interface Support {
  kind: string;
  what: string;
  /** Where it is shown. */
  href: string;
  /** What the source is cited as saying there, and for which fields; empty if it is cited for the record as a whole. */
  told: { fields: string[]; says: string | null }[];
}

const index = new Map<string, Map<string, Support>>();

/** Everything that cites a source, once each. */
export function supportsOf(source: string): Support[] {
  if (index.size === 0) build();
  return [...(index.get(source)?.values() ?? [])];
}

function build(): void {
  for (const [collection, record, support] of cited()) enter(collection, record, support);
}

type Cited = [collection: CollectionId, record: { id: string }, support: Omit<Support, "told">];

function* cited(): Generator<Cited> {
  const { countries, organizations, memberships, events, claims, people } = dataset;
  const named = (party: { country: string | null; organization: string | null }) =>
    nameOf(find(countries, party.country ?? "") ?? find(organizations, party.organization ?? "") ?? { names: [] });
  const personName = (id: string) => nameOf(find(people, id) ?? { names: [] });
  for (const record of organizations.records)
    yield ["organizations", record, { kind: "organization", what: nameOf(record), href: `/organizations/${record.id}` }];
  for (const record of memberships.records) {
    const state = nameOf(find(countries, record.country) ?? { names: [] });
    const short = shortNameOf(find(organizations, record.organization) ?? { names: [] });
    yield ["memberships", record, { kind: "membership", what: `${state} in the ${short}`, href: `/organizations/${record.organization}` }];
  }
  for (const record of events.records) yield ["events", record, { kind: "event", what: record.title, href: `/events/${record.id}` }];
  for (const record of claims.records) yield ["claims", record, { kind: "claim", what: record.statement, href: `/claims/${record.id}` }];
  for (const record of countries.records) yield ["countries", record, { kind: "state", what: nameOf(record), href: `/countries/${record.id}` }];
  for (const record of people.records) yield ["people", record, { kind: "person", what: nameOf(record), href: `/people/${record.id}` }];
  for (const record of dataset.tenures.records)
    yield ["tenures", record, { kind: "office", what: `${personName(record.person)}, ${record.title}, ${named(record)}`, href: `/people/${record.person}` }];
  for (const record of dataset.agreements.records) yield ["agreements", record, { kind: "agreement", what: record.title, href: `/agreements/${record.id}` }];
  for (const record of dataset.deployments.records) yield ["deployments", record, { kind: "deployment", what: record.name, href: `/deployments/${record.id}` }];
  for (const record of dataset.corridors.records) yield ["corridors", record, { kind: "corridor", what: record.name, href: `/corridors/${record.id}` }];
  for (const record of dataset.visits.records)
    yield [
      "visits",
      record,
      {
        kind: "visit",
        what: `${personName(record.person)} in ${named(record.to)}, ${formatPeriod(record.start)}`,
        href: `/people/${record.person}`,
      },
    ];
  for (const record of dataset.positions.records)
    yield [
      "positions",
      record,
      { kind: "position", what: `${named({ ...record, organization: null })}: ${record.summary}`, href: `/positions#${record.issue}` },
    ];
  for (const record of dataset.votes.records) yield ["votes", record, { kind: "vote", what: record.title, href: `/votes/${record.id}` }];
  for (const record of dataset.series.records) yield ["series", record, { kind: "series", what: record.title, href: `/series/${record.id}` }];
}

function enter(collection: CollectionId, record: { id: string }, support: Omit<Support, "told">): void {
  const values = valuesOf(collection, record);
  for (const citation of citationsIn(record)) {
    const entries = index.get(citation.source) ?? new Map<string, Support>();
    index.set(citation.source, entries);
    const key = support.kind + support.what;
    const told: Support["told"] = entries.get(key)?.told ?? [];
    entries.set(key, { ...support, told });
    const fields = values.filter(({ citations }) => citations.includes(citation)).map(({ field }) => field);
    const { says = null } = citation;
    // What is said of several values in the same words is said once.
    const same = told.find((one) => one.says === says);
    if (same !== undefined) same.fields.push(...fields);
    else if (fields.length > 0 || says !== null) told.push({ fields, says });
  }
}
