import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { meta } from "@multivector/data/meta";
import { z } from "zod";
import { etagOf, isNotModified } from "../http/conditional.ts";
import { PROBLEMS } from "../http/problem.ts";
import { addResource, header, methodNotAllowed } from "../http/resource.ts";
import { API_VERSION } from "../version.ts";

/** The OpenAPI document's own head. */
const DOCUMENT = {
  openapi: "3.1.0",
  info: {
    title: "Multivector API",
    version: API_VERSION,
    description:
      "Who leads in Central Asia? Dated, sourced facts, asked at any date from 1991 to today. Keyless and read-only. Every answer is `{data, meta, links}`; " +
      "every error is a problem document (RFC 9457). Dates are days since 1970-01-01 with the text they were written in; spells are half-open, `[start, end)`; " +
      "answers about dates are `yes` or `possibly` (what is certainly not so is left out), and counts come with a least and a most.",
    license: { name: "CC BY 4.0 (data), Apache-2.0 (code)", identifier: "CC-BY-4.0" },
  },
  servers: [{ url: "/" }],
};

const RESOURCES = [
  "/v1/countries",
  "/v1/organizations",
  "/v1/memberships",
  "/v1/events",
  "/v1/articles",
  "/v1/claims",
  "/v1/sources",
  "/v1/changes-between?from=2022-01-01&to=2022-12-31",
];

export function addServiceRoutes(app: OpenAPIHono): void {
  addResource(app, {
    path: "/v1",
    tag: "service",
    summary: "What there is",
    params: {},
    query: {},
    data: z.array(z.strictObject({ path: z.string() })),
    answer: () => ({ data: RESOURCES.map((path) => ({ path })) }),
  });

  const open = { "Access-Control-Allow-Origin": header("Always `*`.") };
  const health = createRoute({
    method: "get",
    path: "/health",
    tags: ["service"],
    summary: "Is it up, and with which data?",
    responses: {
      200: {
        description: "It is.",
        headers: { ...open, "Cache-Control": header("Never stored.") },
        content: { "application/json": { schema: z.strictObject({ status: z.literal("ok"), api: z.string(), version: z.string(), hash: z.string() }) } },
      },
    },
  });
  app.openapi(health, (c) => {
    c.header("Cache-Control", "no-store");
    return c.json({ status: "ok" as const, api: API_VERSION, version: meta.version, hash: meta.hash }, 200);
  });
  app.all("/health", methodNotAllowed);

  app.get("/problems/:slug", (c) => {
    const slug = c.req.param("slug");
    if (!Object.hasOwn(PROBLEMS, slug)) return c.notFound();
    return c.json({ type: `/problems/${slug}`, ...PROBLEMS[slug as keyof typeof PROBLEMS] });
  });

  let document: string | undefined;
  app.get("/openapi.json", (c) => {
    const etag = etagOf("openapi");
    c.header("ETag", etag);
    c.header("Cache-Control", "public, max-age=300");
    if (isNotModified(c, etag)) return c.body(null, 304);
    document ??= JSON.stringify(app.getOpenAPI31Document(DOCUMENT));
    c.header("Content-Type", "application/json");
    return c.body(document);
  });
  app.all("/openapi.json", methodNotAllowed);

  app.get("/", (c) => c.redirect("/docs", 302));
  app.get("/docs", (c) => c.html(DOCS_PAGE));
  app.all("/docs", methodNotAllowed);
}

// The scripts are files of swagger-ui-dist, copied into assets/ by the build and served beside the app.
const DOCS_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Multivector API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<main id="reference"><p><a href="/openapi.json">OpenAPI document</a></p></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
