import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { meta } from "@multivector/data/meta";
import { z } from "zod";
import { methodNotAllowed } from "../http/methods.ts";
import { withoutQuery } from "../http/query.ts";
import { bodyOf } from "../openapi/document.ts";
import { anywhere, header, noParameters, sharedHeaders } from "../openapi/operation.ts";
import { API_VERSION } from "../version.ts";

/** Is the API up, and with which data? */
export function addHealth(app: OpenAPIHono): void {
  const schema = z
    .strictObject({
      status: z.literal("ok"),
      api: z.string().describe("Version of the API."),
      version: z.string().describe("Version of the dataset."),
      hash: z.string().describe("Hash of that version."),
    })
    .meta({ id: "Health", description: "That the API is up, and with which data." });
  const health = createRoute({
    method: "get",
    path: "/health",
    tags: ["service"],
    summary: "Is it up, and with which data?",
    description: "Good for probes: it says which version of the dataset is served, and its hash.",
    operationId: "getHealth",
    responses: {
      200: { description: "It is.", headers: { ...sharedHeaders, "Cache-Control": header("Never stored.") }, content: bodyOf(app, "application/json", schema) },
      ...noParameters(app),
      ...anywhere(app),
    },
  });
  app.openAPIRegistry.registerPath(health);
  app.get("/health", withoutQuery, (c) => {
    c.header("Cache-Control", "no-store");
    return c.json({ status: "ok", api: API_VERSION, version: meta.version, hash: meta.hash } satisfies z.infer<typeof schema>);
  });
  app.all("/health", methodNotAllowed);
}
