import { type DatasetChange, datasetChanges } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { history } from "@multivector/data/history";
import { meta } from "@multivector/data/meta";

const [first] = history.releases;

/** What became of records since the last release, which no release holds yet. */
function unreleased(): DatasetChange[] {
  const { added, before } = history.unreleased;
  const entry = (path: string, change: DatasetChange["change"]): DatasetChange => {
    const [collection = "", id = ""] = path.split("/");
    return { version: meta.version, date: meta.released, change, collection, id, fields: [] };
  };
  const isHeld = (path: string) => {
    const [collection = "", id = ""] = path.split("/");
    return collection === "observations" || Object.hasOwn(dataset[collection as keyof typeof dataset]?.byId ?? {}, id);
  };
  return [...added.map((path) => entry(path, "added")), ...Object.keys(before).map((path) => entry(path, isHeld(path) ? "changed" : "withdrawn"))];
}

/** Everything that became of records since the first release, newest first. */
export const CHANGES: readonly DatasetChange[] = first === undefined ? [] : [...unreleased(), ...datasetChanges(dataset, history, first.version)];

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
