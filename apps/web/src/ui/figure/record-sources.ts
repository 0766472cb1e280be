/** The collections whose records rows of tables name; each comes only when a file is made of such a table. */
const COLLECTIONS: Readonly<Record<string, () => Promise<readonly { id: string }[]>>> = {
  memberships: async () => (await import("@multivector/data/memberships")).memberships.records,
  agreements: async () => (await import("@multivector/data/agreements")).agreements.records,
  deployments: async () => (await import("@multivector/data/deployments")).deployments.records,
  corridors: async () => (await import("@multivector/data/corridors")).corridors.records,
  events: async () => (await import("@multivector/data/events")).events.records,
  visits: async () => (await import("@multivector/data/visits")).visits.records,
  series: async () => (await import("@multivector/data/series")).series.records,
};

/** Ids of the sources that each record cites, without doubles, by `<collection>/<id>`. */
export async function sourcesOfRecords(keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Set(keys);
  const collections = Object.entries(COLLECTIONS).filter(([name]) => keys.some((key) => key.startsWith(`${name}/`)));
  const found = await Promise.all(
    collections.map(async ([name, load]) =>
      (await load()).flatMap((record): [string, string[]][] =>
        wanted.has(`${name}/${record.id}`) ? [[`${name}/${record.id}`, [...new Set(citedIn(record))]]] : [],
      ),
    ),
  );
  return new Map(found.flat());
}

/** Whatever part of a record it stands in. */
function citedIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "citations" && Array.isArray(part) ? part.flatMap((citation: { source?: string }) => citation.source ?? []) : citedIn(part),
  );
}
