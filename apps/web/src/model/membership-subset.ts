import type { CountryId, Index, Membership, Memberships, OrganizationId } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";

/**
 * Some memberships as a collection of their own, without receipts, for an island that only asks about dates: those of a state, those of
 * some organizations, or all.
 */
export function membershipSubset({ country, organizations }: { country?: CountryId; organizations?: readonly OrganizationId[] } = {}): Memberships {
  const { name, coverage, horizon } = dataset.memberships;
  const wanted = (id: OrganizationId) => organizations?.includes(id) ?? true;
  const records = dataset.memberships.records
    .filter((membership) => wanted(membership.organization) && (country === undefined || membership.country === country))
    .map(withoutReceipts);
  // A question about a state is about all organizations together, so that no part answers it.
  const parts = Object.entries(coverage.parts).filter(
    ([id]) => country === undefined && (organizations as readonly string[] | undefined)?.includes(id) !== false,
  );
  return {
    name,
    records,
    byId: Object.fromEntries(records.map(({ id }, position) => [id, position])),
    byOrganization: indexBy(records, ({ organization }) => organization),
    byCountry: indexBy(records, ({ country: state }) => state),
    coverage: { ...coverage, parts: Object.fromEntries(parts) },
    horizon,
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
