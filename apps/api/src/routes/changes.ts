import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Dataset, type DatasetChange, datasetChanges } from "@multivector/data";
import { COLLECTION_NAMES } from "@multivector/data/schema";
import { z } from "zod";
import type { Store } from "../data/store.ts";
import { addList } from "../http/list.ts";
import { requireKnown } from "../http/lookup.ts";
import { nearest } from "../http/nearest.ts";
import { id, VERSION, VERSION_OR_DAY } from "../http/parameters.ts";
import { RequestProblem } from "../http/problem.ts";
import { DatasetChangeSchema } from "../schemas.ts";

/** The history of the dataset itself. */
export function addChangeRoutes(app: OpenAPIHono, store: Store): void {
  addList(app, store, {
    path: "/v1/changes",
    tag: "changes",
    summary: "What changed in the dataset since a version or a day, newest release first. /v1/changes-between is about the world",
    params: {},
    versioned: false,
    filters: {
      since: z
        .string()
        .regex(VERSION_OR_DAY, "a version such as 0.1.0, or a day, YYYY-MM-DD")
        .optional()
        .describe("A version, itself not included, or a day (YYYY-MM-DD): releases after it. The first release if left out.")
        .meta({ example: "0.1.0" }),
      version: z.string().regex(VERSION, "a version such as 0.2.0").optional().describe("Only what this release brought.").meta({ example: "0.2.0" }),
      collection: z
        .enum([...COLLECTION_NAMES, "observations"])
        .optional()
        .describe("Only records of this collection; `observations` are the values of series.")
        .meta({ example: "events" }),
      country: id("KAZ").optional().describe("Only records that name this state, as they stand now."),
    },
    shape: { record: DatasetChangeSchema, key: null },
    placeOf: ({ version, collection, id: name }: z.infer<typeof DatasetChangeSchema>) => [version, collection, name].join("~"),
    async find({ since, version, collection, country }) {
      requireKnown(store.newest.dataset, "countries", "country", country);
      const { releases } = await store.history();
      if (version !== undefined && !releases.some((release) => release.version === version)) throw unknownVersion(version, releases);
      const changes = await changesOf(store, { since, country });
      const fits = (change: DatasetChange) => (version ?? change.version) === change.version && (collection ?? change.collection) === change.collection;
      return { items: changes.filter(fits) };
    },
  });
}

/** What became of records, newest release first: after a version or day, and of those alone that name a state. */
export async function changesOf(store: Store, { since, country }: { since?: string | undefined; country?: string | undefined }): Promise<DatasetChange[]> {
  const history = await store.history();
  const dataset = await store.newest.withSeries();
  const changes = datasetChanges(dataset, history, since ?? history.releases[0]?.version ?? "");
  return country === undefined ? changes : changes.filter((change) => names(dataset, change, country));
}

function names(dataset: Dataset, { collection, id: name }: DatasetChange, code: string): boolean {
  if (collection === "countries") return name === code;
  const { records, byId } = dataset[collection as keyof Dataset] ?? { records: [], byId: {} };
  const record = records[byId[name] ?? -1];
  // Codes of states stand in records as whole strings of three capitals, and nothing else does.
  return record !== undefined && JSON.stringify(record).includes(`"${code}"`);
}

function unknownVersion(found: string, releases: readonly { version: string }[]): RequestProblem {
  const known = releases.map(({ version }) => version);
  const expected = `one of the versions ${known.join(", ")}`;
  return new RequestProblem("bad-request", `version is ${JSON.stringify(found)}; expected ${expected}.`, [
    { parameter: "version", in: "query", found, expected, nearest: nearest(found, known) },
  ]);
}
