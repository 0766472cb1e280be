import { parsePeriod } from "../time/index.ts";
import { COLLECTIONS } from "../vocabulary.ts";
import { type AboutDataset, aboutOf, assembleDataset, type RecordLists } from "./assemble.ts";
import type { Dataset, Observation, Universe } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { checkDataset } from "./options.ts";

/** One version of the dataset. */
export interface Release {
  version: string;
  /** Day on which it came out, YYYY-MM-DD. */
  date: string;
  /** As `meta.hash` was then. */
  hash: string;
  /** Records by what became of them since the release before. */
  added: number;
  changed: number;
  withdrawn: number;
}

/** What has to be undone to go from one release back to the one before it. */
export interface StepBack {
  /** `<collection>/<id>` of records that were not there yet. */
  added: readonly string[];
  /** Records as they stood before, changed and withdrawn ones alike. */
  before: Readonly<Record<string, unknown>>;
}

/** The releases, oldest first, and how to go back from each and to the last; published as `@multivector/data/history`. */
export interface History {
  releases: readonly Release[];
  back: Readonly<Record<string, StepBack>>;
  /** How to go back from records that are newer than the last release to that release; nothing in a package that was released. */
  unreleased: StepBack;
}

/** The dataset as it stood, and the release that it was. */
export interface AsOfData {
  release: Release;
  dataset: Dataset;
}

/**
 * The dataset as it stood: at a version, or on a day (the last release that was out by then).
 *
 * @param dataset the dataset that the history was published with.
 * @throws QueryError for a version that there is not, or a day before the first release.
 */
export function datasetAsOf(dataset: Dataset, history: History, asOf: string): AsOfData {
  checkDataset(dataset, COLLECTIONS);
  checkHistory(history);
  const { releases, back, unreleased } = history;
  const byDay = isDay(asOf);
  const release = releases.findLast(({ version, date }) => (byDay ? date <= asOf : version === asOf));
  if (release === undefined) {
    const [first] = releases;
    throw new QueryError(
      "asOf",
      asOf,
      `one of the versions ${releases.map(({ version }) => version).join(", ")}, or a day from ${first?.date ?? "the first release"} on`,
    );
  }
  const later = releases.slice(releases.indexOf(release) + 1).reverse();
  const undone = [unreleased, ...later.flatMap(({ version }) => back[version] ?? [])].filter(
    ({ added, before }) => added.length + Object.keys(before).length > 0,
  );
  if (undone.length === 0) return { release, dataset };

  const { records, observations } = partsOf(dataset);
  for (const { added, before } of undone) {
    for (const path of added) records.delete(path);
    for (const [path, record] of Object.entries(before)) records.set(path, record);
    for (const path of [...added, ...Object.keys(before)]) {
      const [collection, id = ""] = path.split("/");
      if (collection !== "observations") continue;
      const rows = records.get(path);
      records.delete(path);
      if (rows === undefined) observations.delete(id);
      else observations.set(id, rows as Observation[]);
    }
  }
  const lists = Object.fromEntries(Object.keys(dataset).map((name) => [name, [] as unknown[]]));
  for (const [path, record] of records) lists[path.slice(0, path.indexOf("/"))]?.push(record);
  return { release, dataset: assembleDataset(lists as unknown as RecordLists, observations, aboutThen(dataset)) };
}

const UNKNOWN_THEN = "How much of it this older version had was not written down; this is what the newest should have.";

/** What an older version held of a collection is not known: a count over it has a least and no most. */
function aboutThen(dataset: Dataset): AboutDataset {
  const { horizon, coverage } = aboutOf(dataset);
  const then = Object.entries(coverage).map(([name, { parts, ...whole }]) => {
    const partsThen = Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, knownOf(part)]));
    return [name, { ...knownOf(whole), parts: partsThen }];
  });
  return { horizon, coverage: Object.fromEntries(then) as AboutDataset["coverage"] };
}

function knownOf(universe: Universe): Universe {
  return { ...universe, state: universe.state === "whole" ? "partial" : universe.state, exceptions: [UNKNOWN_THEN, ...universe.exceptions] };
}

/** Is it a day of the calendar, YYYY-MM-DD, rather than a version? */
export function isDay(text: string): boolean {
  return typeof text === "string" && text.length === 10 && /\d$/.test(text) && parsePeriod(text) !== null;
}

/** @throws QueryError for what is not the history of a dataset. */
export function checkHistory(history: History): void {
  if (typeof history !== "object" || history === null || !Array.isArray(history.releases)) {
    throw new QueryError("history", history, "the history that was published with the dataset");
  }
}

/** Every record by `<collection>/<id>`, and the values of every series by its id. */
function partsOf(dataset: Dataset): { records: Map<string, unknown>; observations: Map<string, readonly Observation[]> } {
  const records = new Map<string, unknown>();
  for (const [name, collection] of Object.entries(dataset)) for (const record of collection.records) records.set(`${name}/${record.id}`, record);
  return { records, observations: new Map(Object.entries(dataset.series.observations).map(([id, { rows }]) => [id, rows])) };
}
