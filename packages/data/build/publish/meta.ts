import { createHash } from "node:crypto";
import type { Dataset, History, Meta } from "../../src/query/index.ts";
import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { formatDay } from "../../src/time/index.ts";
import { HORIZON } from "../compile/horizon.ts";

/**
 * What the dataset says about itself. The hash changes when, and only when, the compiled records do; what is said of a collection as a whole
 * is no part of it, so that the hash noted for a release stays what it was.
 */
export function metaOf(dataset: Dataset, version: string, releases: Meta["releases"] = []): Meta {
  const records = Object.entries(dataset).map(([key, { name: _, coverage: _coverage, horizon: _horizon, ...rest }]) => [key, rest]);
  return {
    version,
    released: releases.find((release) => release.version === version)?.date ?? formatDay(HORIZON),
    hash: createHash("sha256")
      .update(JSON.stringify(Object.fromEntries(records)))
      .digest("hex")
      .slice(0, 16),
    schema: "1",
    horizon: formatDay(HORIZON),
    licence: "CC-BY-4.0",
    attribution: "Multivector contributors, CC BY 4.0",
    releases: releases.map(({ version: of, date }) => ({ version: of, date })),
    counts: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, dataset[name].records.length])) as Meta["counts"],
  };
}

/**
 * The same of records that have moved on since the last release: under a version of its own, after that release and before any other, so that
 * nobody takes it for the release. It is of the day on which the last source was read.
 */
export function metaNow(dataset: Dataset, version: string, { releases, unreleased }: History): Meta {
  const meta = metaOf(dataset, version, releases);
  if (unreleased.added.length + Object.keys(unreleased.before).length === 0) return meta;
  const [major, minor, patch] = version.split(".").map(Number);
  const read = dataset.sources.records.flatMap((source) => source.read ?? []).sort();
  return { ...meta, version: `${major}.${minor}.${(patch ?? 0) + 1}-next.${meta.hash.slice(0, 8)}`, released: read.at(-1) ?? meta.released };
}
