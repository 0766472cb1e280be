import type { OpenAPIHono } from "@hono/zod-openapi";
import { COLLECTIONS, type Dataset, type DatasetChange } from "@multivector/data";
import type { z } from "zod";
import { matches } from "../collections/match.ts";
import type { Store } from "../data/store.ts";
import { addList } from "../http/list.ts";
import { country, manyOf, VERSIONS, versionOrDay } from "../http/parameters.ts";
import { DatasetChangeSchema } from "../schemas/changes.ts";

/** The history of the dataset itself. */
export function addChangeRoutes(app: OpenAPIHono, store: Store): void {
  addList(app, store, {
    path: "/v1/changes",
    operation: "listDatasetChanges",
    tag: "changes",
    summary: "What changed in the dataset since a version or a day, newest release first",
    description: "Changes that are not released yet are left out. /v1/changes-between is about the world.",
    params: {},
    versioned: false,
    filters: {
      since: versionOrDay
        .optional()
        .describe("A version, itself not included, or a day (YYYY-MM-DD): releases after it. The first release if left out.")
        .meta({ example: "0.1.0" }),
      version: manyOf(VERSIONS as [string, ...string[]])
        .optional()
        .describe("Only what this release brought, or one of several."),
      collection: manyOf([...COLLECTIONS, "observations"], { example: "events" })
        .optional()
        .describe("Only records of this collection, or of several; `observations` are values of series."),
      change: manyOf(["added", "changed", "withdrawn"]).optional().describe("What became of them, or one of several."),
      country: country.optional().describe("Only records that name this state, or one of several, as they stand now."),
    },
    shape: { record: DatasetChangeSchema },
    placeOf: ({ version, collection, id }: z.infer<typeof DatasetChangeSchema>) => [version, collection, id].join("~"),
    groups: {
      version: (one: DatasetChange) => one.version,
      collection: (one: DatasetChange) => one.collection,
      change: (one: DatasetChange) => one.change,
    },
    async find({ since, version, collection, change: kinds, country: states }) {
      const changes = await changesOf(store, { since, countries: states });
      return {
        items: changes.filter(
          (change) => matches(version, change.version) && matches(kinds, change.change) && matches(collection as string[] | undefined, change.collection),
        ),
      };
    },
  });
}

/** What became of records, newest release first: after a version or day, and of those alone that name a state. */
export async function changesOf(
  store: Store,
  { since, countries }: { since?: string | undefined; countries?: readonly string[] | undefined },
): Promise<DatasetChange[]> {
  const changes = await changesSince(store, since);
  return countries === undefined ? changes : changes.filter((change) => countries.some((code) => statesIn(store.newest.dataset, change).has(code)));
}

/** @param since a version, itself not included, or a day; the first release if left out. */
async function changesSince(store: Store, since: string | undefined): Promise<DatasetChange[]> {
  const { releases } = await store.history();
  const after = since ?? releases[0]?.version ?? "";
  const known = releases.findIndex(({ version }) => version === after);
  const later = known === -1 ? releases.filter(({ date }) => date > after) : releases.slice(known + 1);
  const versions = new Set(later.map(({ version }) => version));
  return (await store.changes()).filter(({ version }) => versions.has(version));
}

const codes = new WeakMap<object, ReadonlySet<string>>();

/** The states that a record names, as it stands now. */
function statesIn(dataset: Dataset, { collection, id }: DatasetChange): ReadonlySet<string> {
  if (collection === "countries") return new Set([id]);
  const { records, byId } = dataset[collection as keyof Dataset] ?? { records: [], byId: {} };
  const record = records[byId[id] ?? -1];
  if (record === undefined) return new Set();
  // Codes of states stand in records as whole strings of three capitals, and nothing else does.
  const found = codes.get(record) ?? new Set(JSON.stringify(record).match(/(?<=")[A-Z]{3}(?=")/g));
  codes.set(record, found);
  return found;
}
