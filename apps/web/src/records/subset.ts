import type { Index, Membership, Memberships } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";

/** Some memberships as a collection of their own, without receipts, for an island that only asks about dates. */
export function membershipSubset(keep: (membership: Membership) => boolean): Memberships {
  const records = dataset.memberships.records.filter(keep).map(withoutReceipts);
  return {
    records,
    byId: Object.fromEntries(records.map(({ id }, position) => [id, position])),
    byOrganization: indexBy(records, ({ organization }) => organization),
    byCountry: indexBy(records, ({ country }) => country),
  };
}

/** What is drawn and asked about; the receipts are in the page already. */
export function withoutReceipts(membership: Membership): Membership {
  const spells = membership.spells.map((spell) => ({
    ...spell,
    note: null,
    citations: [],
    conflicts: spell.conflicts.map((conflict) => ({ ...conflict, values: conflict.values.map((value) => ({ ...value, holder: null, citations: [] })) })),
  }));
  return { ...membership, spells, never: membership.never === null ? null : { ...membership.never, citations: [], conflicts: [] } };
}

function indexBy(records: readonly Membership[], key: (record: Membership) => string): Index {
  const index: Record<string, number[]> = {};
  for (const [position, record] of records.entries()) index[key(record)] = [...(index[key(record)] ?? []), position];
  return index;
}
