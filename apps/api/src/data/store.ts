import { type Dataset, type DatasetChange, datasetAsOf, datasetChanges, type History, type Observations, type SeriesCollection } from "@multivector/data";
import type { LanguageTag } from "@multivector/data/languages";
import { meta } from "@multivector/data/meta";
import { DEFAULT_METHOD, type MethodId, type PublishedVectors } from "@multivector/data/vectors";
import { type Assets, readJson } from "./assets.ts";
import { current } from "./current.ts";
import { ENGLISH, type HeldLanguage, type Lang, type Language, languageOf } from "./languages.ts";
import { inTodaysShape } from "./older.ts";

/** The dataset at the version that a request asks for. */
export interface Asked {
  version: string;
  hash: string;
  /** The language that the answer is asked in. Questions are answered from the English, and told in this one. */
  language: Language;
  /** Its values are loaded by `series`; the queries that read none take it as it is. */
  dataset: Dataset;
  /** The dataset with the values of some series, all of them if none is named: then it is the same each time, so that what is made of it can be kept. */
  withSeries(ids?: readonly string[]): Promise<Dataset>;
}

export interface Store {
  /** The newest version. */
  newest: Asked;
  /** As it stood at a version or on a day. Rejects with a QueryError for one that there is not. */
  asOf(asOf: string): Promise<Asked>;
  history(): Promise<History>;
  /** What every release changed, newest first. */
  changes(): Promise<readonly DatasetChange[]>;
  /** The vectors of the newest version, by the method in use or by the one asked for. */
  vectors(method?: MethodId): Promise<PublishedVectors>;
  /** A language with what is translated into it, which is a megabyte, and read when it is first asked for. */
  language(code: Lang): Promise<Language>;
  assets: Assets;
}

// A release is never changed, so what was put together once is kept; a few are enough for readers who compare.
const KEPT_VERSIONS = 3;

export function createStore(assets: Assets): Store {
  const values = new Map<string, Promise<Observations>>();
  const valuesOf = (id: string): Promise<Observations> => {
    const found = values.get(id) ?? readJson<Observations>(assets, `data/series/${id}.json`);
    values.set(id, found);
    // What could not be read is tried again next time.
    found.catch(() => values.delete(id));
    return found;
  };
  const some = async (ids: readonly string[]): Promise<Dataset> => {
    const known = ids.filter((id) => Object.hasOwn(current.series.byId, id));
    const observations = Object.fromEntries(await Promise.all(known.map(async (id) => [id, await valuesOf(id)] as const)));
    const series: SeriesCollection = { ...current.series, observations };
    return { ...current, series };
  };
  const whole = once(() => some(current.series.records.map(({ id }) => id)));
  const newest: Asked = {
    version: meta.version,
    hash: meta.hash,
    language: ENGLISH,
    dataset: current,
    withSeries: (ids) => (ids === undefined ? whole() : some(ids)),
  };

  const history = once(() => readJson<History>(assets, "data/history.json"));
  // A day before the first release: whatever came after it.
  const changes = once(async () => datasetChanges(await newest.withSeries(), await history(), "1900-01-01"));
  const published = {
    1: once(() => readJson<PublishedVectors>(assets, "data/vectors-1.json")),
    2: once(() => readJson<PublishedVectors>(assets, "data/vectors-2.json")),
  } satisfies Record<MethodId, unknown>;

  const held = perKey((tag: LanguageTag) => readJson<HeldLanguage>(assets, `data/translations/${tag}.json`));
  const languages = perKey((code: Lang) => languageOf(code, held));

  const versions = new Map<string, Asked>();
  return {
    newest,
    history,
    changes,
    vectors: (method = DEFAULT_METHOD) => published[method](),
    language: languages,
    assets,
    async asOf(asOf) {
      if (asOf === meta.version) return newest;
      const held = versions.get(asOf);
      if (held !== undefined) return held;
      const { release, dataset } = datasetAsOf(await newest.withSeries(), await history(), asOf);
      if (release.version === meta.version) return newest;
      const kept = versions.get(release.version);
      if (kept !== undefined) return kept;
      const shaped = inTodaysShape(dataset);
      const asked: Asked = { version: release.version, hash: release.hash, language: ENGLISH, dataset: shaped, withSeries: async () => shaped };
      versions.set(release.version, asked);
      if (versions.size > KEPT_VERSIONS) versions.delete(versions.keys().next().value ?? "");
      return asked;
    },
  };
}

/** The same for each of several. */
function perKey<K, T>(read: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const reads = new Map<K, () => Promise<T>>();
  return (key) => {
    const known = reads.get(key) ?? once(() => read(key));
    reads.set(key, known);
    return known();
  };
}

/** Reads a file when it is first asked for, and again only if that failed. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= read().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
