import { COLLECTIONS } from "../vocabulary.ts";
import { checkHistory, type History, isDay } from "./asof.ts";
import type { Dataset } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { checkDataset } from "./options.ts";

/** Something that changed in the dataset, not in the world. */
export interface DatasetChange {
  /** The release that brought it. */
  version: string;
  /** Day of that release. */
  date: string;
  change: "added" | "changed" | "withdrawn";
  /** A collection, or `observations` for the values of a series. */
  collection: string;
  id: string;
  /** Top-level fields that differ; empty unless changed. */
  fields: string[];
}

/**
 * What became of records after a release, up to the newest: newest release first, then by collection and id. What no release
 * holds yet is left out.
 *
 * @param dataset the dataset that the history was published with.
 * @param since a version, itself not included, or a day: releases after it.
 * @throws QueryError for a version that there is not.
 */
export function datasetChanges(dataset: Dataset, history: History, since: string): DatasetChange[] {
  checkDataset(dataset, COLLECTIONS);
  checkHistory(history);
  const { releases, back, unreleased } = history;
  const byDay = isDay(since);
  if (!byDay && !releases.some(({ version }) => version === since)) {
    throw new QueryError(
      "since",
      since,
      `one of the versions ${releases.map(({ version }) => version).join(", ")}, or a day, YYYY-MM-DD`,
      releases.map(({ version }) => version),
    );
  }
  const first = byDay ? releases.findIndex(({ date }) => date > since) : releases.findIndex(({ version }) => version === since) + 1;
  if (first === -1) return [];

  // Going back from today, what stands after each release is what the step before it has not undone.
  const later = new Map<string, unknown>([...unreleased.added.map((path) => [path, undefined] as const), ...Object.entries(unreleased.before)]);
  const after = (path: string): unknown => (later.has(path) ? later.get(path) : current(dataset, path));
  const changes: DatasetChange[] = [];
  for (const { version, date } of releases.slice(first).reverse()) {
    const { added = [], before = {} } = back[version] ?? {};
    const step = (change: DatasetChange["change"], path: string, fields: string[] = []): DatasetChange => {
      const [collection = "", id = ""] = path.split("/");
      return { version, date, change, collection, id, fields };
    };
    const found = [
      ...added.map((path) => step("added", path)),
      ...Object.entries(before).map(([path, was]) => {
        const is = after(path);
        return is === undefined ? step("withdrawn", path) : step("changed", path, differing(was, is));
      }),
    ];
    changes.push(...found.sort((a, b) => order(a.collection, b.collection) || order(a.id, b.id)));
    for (const path of added) later.set(path, undefined);
    for (const [path, was] of Object.entries(before)) later.set(path, was);
  }
  return changes;
}

function current(dataset: Dataset, path: string): unknown {
  const [collection = "", id = ""] = path.split("/");
  if (collection === "observations") return dataset.series.observations[id]?.rows;
  const { records, byId } = dataset[collection as keyof Dataset];
  return records[byId[id] ?? -1];
}

function differing(was: unknown, is: unknown): string[] {
  if (Array.isArray(was) || Array.isArray(is)) return ["rows"];
  const [a, b] = [was as Record<string, unknown>, is as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
