import type { OpenAPIHono } from "@hono/zod-openapi";
import { COLLECTIONS, datasetChanges } from "@multivector/data";
import { z } from "zod";
import type { Store } from "../data/store.ts";
import { addList } from "../http/list.ts";
import { manyOf } from "../http/parameters.ts";
import { DatasetChangeSchema } from "../schemas.ts";

/** The history of the dataset itself. */
export function addChangeRoutes(app: OpenAPIHono, store: Store): void {
  addList(app, store, {
    path: "/v1/changes",
    operation: "listDatasetChanges",
    tag: "changes",
    summary: "What changed in the dataset since a version or a day, newest release first",
    description: "What no release holds yet is left out. /v1/changes-between is about the world.",
    params: {},
    versioned: false,
    filters: {
      since: z
        .string()
        .optional()
        .describe("A version, itself not included, or a day (YYYY-MM-DD): releases after it. The first release if left out.")
        .meta({ example: "0.1.0" }),
      collection: manyOf([...COLLECTIONS, "observations"], { example: "events" })
        .optional()
        .describe("Only records of this collection, or of several; `observations` are values of series."),
    },
    shape: { record: DatasetChangeSchema },
    placeOf: ({ version, collection, id }: z.infer<typeof DatasetChangeSchema>) => [version, collection, id].join("~"),
    async find({ since, collection }) {
      const history = await store.history();
      const changes = datasetChanges(await store.newest.withSeries(), history, since ?? history.releases[0]?.version ?? "");
      return { items: collection === undefined ? changes : changes.filter((change) => collection.some((one) => one === change.collection)) };
    },
  });
}
