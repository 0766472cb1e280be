import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { freshnessOf } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { z } from "zod";
import type { Store } from "../data/store.ts";
import { methodNotAllowed } from "../http/methods.ts";
import { withoutQuery } from "../http/query.ts";
import { bodyOf } from "../openapi/document.ts";
import { anywhere, header, noParameters, sharedHeaders } from "../openapi/operation.ts";
import { CollectionFreshnessSchema, FreshnessSchema } from "../schemas/freshness.ts";

const LATE = { current: "no", late: "yes", ended: "unknown", unknown: "unknown" } as const;

/** How fresh each series and each collection is. Lateness depends on today, so the answer is good for an hour and carries no tag. */
export function addFreshness(app: OpenAPIHono, store: Store): void {
  const schema = z
    .strictObject({
      today: z.string().describe("The day for which lateness is said, YYYY-MM-DD."),
      version: z.string().describe("Version of the dataset."),
      data: z.array(FreshnessSchema),
      collections: z.array(CollectionFreshnessSchema),
    })
    .meta({ id: "FreshnessAnswer", description: "How fresh each series and each collection is on a day." });
  const freshness = createRoute({
    method: "get",
    path: "/freshness",
    tags: ["service"],
    summary: "When each series and collection was last read, when more is expected, and whether that is late",
    description: "Lateness is as of today, so this answer is kept for only an hour.",
    operationId: "getFreshness",
    responses: {
      200: {
        description: "Every series, and every collection.",
        headers: { ...sharedHeaders, "Cache-Control": header("An hour.") },
        content: bodyOf(app, "application/json", schema),
      },
      ...noParameters(app),
      ...anywhere(app),
    },
  });
  app.openAPIRegistry.registerPath(freshness);
  app.get("/freshness", withoutQuery, async (c) => {
    const today = new Date().toISOString().slice(0, 10);
    c.header("Cache-Control", "public, max-age=3600");
    c.header("Content-Language", "en");
    const { series, collections } = freshnessOf(await store.newest.withSeries(), { on: today });
    return c.json({ today, version: meta.version, data: series.map((one) => ({ ...one, late: LATE[one.state] })), collections });
  });
  app.all("/freshness", methodNotAllowed);
}
