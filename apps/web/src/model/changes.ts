import { type DatasetChange, datasetChanges } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { history } from "@multivector/data/history";
import { meta } from "@multivector/data/meta";

const [first] = history.releases;

/** Everything that became of records since the first release, newest first. */
export const CHANGES: readonly DatasetChange[] = first === undefined ? [] : datasetChanges(dataset, history, first.version);

const byRecord = new Map<string, DatasetChange[]>();
for (const change of CHANGES) {
  const path = `${change.collection}/${change.id}`;
  byRecord.set(path, [change, ...(byRecord.get(path) ?? [])]);
}

/** What became of a record since the first release, oldest first; empty if it was in it and never changed. */
export function changesOf(record: string): readonly DatasetChange[] {
  return byRecord.get(record) ?? [];
}

/** The versions that were released, oldest first, and what stands after them. */
export const VERSIONS: readonly string[] = [...new Set([...history.releases.map(({ version }) => version), meta.version])];

/** How many records became other than they were since each version. */
export const CHANGED_SINCE: Readonly<Record<string, number>> = Object.fromEntries(
  VERSIONS.map((version, index) => {
    const later = new Set(VERSIONS.slice(index + 1));
    return [version, new Set(CHANGES.filter((change) => later.has(change.version)).map(({ collection, id }) => `${collection}/${id}`)).size];
  }),
);
