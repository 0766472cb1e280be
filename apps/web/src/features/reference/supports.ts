import { type CollectionId, citationsIn, valuesOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { fieldIn } from "@/model/fields.ts";
import { titleIn } from "@/model/title-in.ts";

/** Something that a source supports. */
export interface Support {
  kind: CollectionId;
  what: string;
  /** Where it is shown. */
  href: string;
  /** What the source is cited as saying there, and for which fields; empty if it is cited for the record as a whole. */
  told: { fields: string[]; says: string | null }[];
}

const indexes = new Map<Locale, Map<string, Map<string, Support>>>();

/** Everything that cites a source, once each, as it is called in the language of the page. */
export function supportsOf(locale: Locale, source: string): Support[] {
  const index = indexes.get(locale) ?? indexed(locale);
  indexes.set(locale, index);
  return [...(index.get(source)?.values() ?? [])];
}

function indexed(locale: Locale): Map<string, Map<string, Support>> {
  const index = new Map<string, Map<string, Support>>();
  for (const [collection, record, href] of cited())
    enter(locale, index, collection, record, { kind: collection, href, what: titleIn(locale, collection, record.id) });
  return index;
}

type Cited = [collection: CollectionId, record: { id: string }, href: string];

function* cited(): Generator<Cited> {
  for (const record of dataset.organizations.records) yield ["organizations", record, `/organizations/${record.id}`];
  for (const record of dataset.memberships.records) yield ["memberships", record, `/organizations/${record.organization}`];
  for (const record of dataset.events.records) yield ["events", record, `/events/${record.id}`];
  for (const record of dataset.claims.records) yield ["claims", record, `/claims/${record.id}`];
  for (const record of dataset.countries.records) yield ["countries", record, `/countries/${record.id}`];
  for (const record of dataset.people.records) yield ["people", record, `/people/${record.id}`];
  for (const record of dataset.tenures.records) yield ["tenures", record, `/people/${record.person}`];
  for (const record of dataset.agreements.records) yield ["agreements", record, `/agreements/${record.id}`];
  for (const record of dataset.deployments.records) yield ["deployments", record, `/deployments/${record.id}`];
  for (const record of dataset.corridors.records) yield ["corridors", record, `/corridors/${record.id}`];
  for (const record of dataset.visits.records) yield ["visits", record, `/people/${record.person}`];
  for (const record of dataset.positions.records) yield ["positions", record, `/positions#${record.issue}`];
  for (const record of dataset.votes.records) yield ["votes", record, `/votes/${record.id}`];
  for (const record of dataset.series.records) yield ["series", record, `/series/${record.id}`];
}

function enter(
  locale: Locale,
  index: Map<string, Map<string, Support>>,
  collection: CollectionId,
  record: { id: string },
  support: Omit<Support, "told">,
): void {
  const values = valuesOf(collection, record);
  for (const citation of citationsIn(record)) {
    const entries = index.get(citation.source) ?? new Map<string, Support>();
    index.set(citation.source, entries);
    const key = support.kind + support.what;
    const told: Support["told"] = entries.get(key)?.told ?? [];
    entries.set(key, { ...support, told });
    const fields = values.filter(({ citations }) => citations.includes(citation)).map(({ field }) => fieldIn(locale, collection, record, field));
    const { says = null } = citation;
    // What is said of several values in the same words is said once.
    const same = told.find((one) => one.says === says);
    if (same !== undefined) same.fields.push(...fields);
    else if (fields.length > 0 || says !== null) told.push({ fields, says });
  }
}
