import type { OpenAPIHono } from "@hono/zod-openapi";
import { nearest } from "@multivector/data";
import { COLLECTION_NAMES } from "@multivector/data/schema";
import { z } from "zod";
import { packedPath } from "../data/assets.ts";
import type { Store } from "../data/store.ts";
import { CACHE, etagOf } from "../http/conditional.ts";
import type { Encoding } from "../http/encoding.ts";
import { addFile, fileType } from "../http/file.ts";
import { methodNotAllowed } from "../http/methods.ts";
import { inWords } from "../http/parameter-errors.ts";
import { PROBLEMS, type ProblemSlug, RequestProblem } from "../http/problem.ts";
import { pageWithoutQuery } from "../http/query.ts";
import { addResource } from "../http/resource.ts";
import { addFreshness } from "./freshness.ts";
import { addHealth } from "./health.ts";
import { LLMS_TXT } from "./llms.ts";

const QUESTIONS = [
  "/v1/members?at=2007-01-01&organization=csto",
  "/v1/relations/KAZ/RUS",
  "/v1/observations?entity=KAZ&partner=CHN",
  "/v1/vectors?country=KAZ&from=2019&to=2019",
  "/v1/scores?country=KAZ&year=2019",
  "/v1/changes-between?from=2022-01-01&to=2022-12-31",
  "/v1/changes?since=0.1.0",
  "/v1/search?q=Tokayev",
  "/v1/cite/csto-uzb",
  "/v1/bulk",
];

const KINDS = Object.keys(PROBLEMS) as [ProblemSlug, ...ProblemSlug[]];

/** An address whose last part names nothing. */
function nowhere(parameter: string, found: string, expected: string, known: readonly string[] = []): RequestProblem {
  const error = { parameter, in: "path" as const, found, expected, nearest: nearest(found, known) };
  return new RequestProblem("unknown-path", inWords([error]), [error]);
}

/** @param publicUrl address of this API for the public; unknown if left out. */
export function addServiceRoutes(app: OpenAPIHono, store: Store, publicUrl?: string): void {
  addResource(app, store, {
    path: "/v1",
    operation: "listAddresses",
    tag: "service",
    summary: "What there is",
    description: "Every collection, and questions to begin with.",
    params: {},
    versioned: false,
    query: {},
    shape: {
      record: z.strictObject({ path: z.string().describe("Path, with its query.") }).meta({ id: "Address", description: "Something that can be asked." }),
    },
    list: true,
    answer: () => ({ data: [...COLLECTION_NAMES.map((name) => `/v1/${name}`), ...QUESTIONS].map((path) => ({ path })) }),
  });
  addHealth(app);
  addFreshness(app, store);

  addFile(app, {
    path: "/problems/{slug}",
    operation: "getProblemKind",
    tag: "service",
    summary: "What a kind of problem means",
    description: "The `type` of a problem document leads here: its status and its title.",
    params: { slug: z.enum(KINDS).describe("The kind.").meta({ example: "bad-request" }) },
    types: ["application/json"],
    find({ slug }) {
      if (!Object.hasOwn(PROBLEMS, slug)) throw nowhere("slug", slug, `one of: ${KINDS.join(", ")}`, KINDS);
      const body = JSON.stringify({ type: `/problems/${slug}`, ...PROBLEMS[slug as ProblemSlug] });
      return { etag: etagOf(store.newest, "problem"), cache: CACHE.latest, type: "application/json", body: () => body };
    },
  });
  addFile(app, {
    path: "/llms.txt",
    operation: "getLlmsText",
    tag: "service",
    summary: "This API in a page, for language models and whoever writes for them",
    description: "What can be asked, how answers are to be read, and where everything is.",
    params: {},
    types: ["text/plain"],
    find: () => ({ etag: etagOf(store.newest, "llms"), cache: CACHE.latest, type: "text/plain; charset=utf-8", body: () => LLMS_TXT }),
  });
  addFile(app, {
    path: "/.well-known/api-catalog",
    operation: "getApiCatalog",
    tag: "service",
    summary: "Where the description, the documentation and the status of this API are (RFC 9727)",
    description: "A set of links, for programs that look for the API of a host.",
    params: {},
    types: ["application/linkset+json"],
    find: () => ({
      etag: etagOf(store.newest, publicUrl === undefined ? "catalog" : `catalog-${encodeURIComponent(publicUrl)}`),
      cache: CACHE.latest,
      type: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
      headers: { Link: '</.well-known/api-catalog>; rel="api-catalog"' },
      body: () => JSON.stringify(catalogOf(publicUrl ?? "")),
    }),
  });
  const document = async (path: string) => {
    const bytes = await store.assets.read(path);
    if (bytes === null) throw new Error(`assets/${path} is missing; run the build`);
    return bytes;
  };
  addFile(app, {
    path: "/openapi.json",
    operation: "getOpenApiDocument",
    tag: "service",
    summary: "This document",
    description: "OpenAPI 3.1. Clients in any language can be generated from it.",
    params: {},
    types: ["application/json"],
    find: () => ({
      etag: etagOf(store.newest, "openapi"),
      cache: CACHE.latest,
      type: "application/json",
      body: () => document("openapi.json"),
      packed: (encoding) => document(packedPath("openapi.json", encoding)),
    }),
  });

  addFile(app, {
    path: "/docs/{file}",
    operation: "getReferenceFile",
    tag: "service",
    summary: "Scripts and styles of the reference",
    description: "The reference is at /docs; it loads nothing from elsewhere.",
    params: { file: z.string().describe("A file of the reference.").meta({ example: "start.js" }) },
    types: ["text/javascript", "text/css", "text/plain"],
    async find({ file }) {
      const bytes = /^[\w-]+(\.(?:css|js))?$/.test(file) ? await store.assets.read(`docs/${file}`) : null;
      if (bytes === null) throw nowhere("file", file, "a file that the reference at /docs loads");
      const packed = (encoding: Encoding) => document(packedPath(`docs/${file}`, encoding));
      return { etag: etagOf(store.newest, file), cache: CACHE.latest, type: fileType(file), language: null, body: () => bytes, packed };
    },
  });
  app.get("/", pageWithoutQuery, (c) => c.redirect(`/docs${new URL(c.req.url).search}`, 302));
  app.get("/docs", pageWithoutQuery, (c) => c.html(DOCS_PAGE, 200, { "Content-Language": "en" }));
  app.all("/docs", methodNotAllowed);
}

/** @param base of the addresses; nothing makes them relative, which a linkset may be (RFC 9264). */
function catalogOf(base: string): object {
  return {
    linkset: [
      {
        anchor: `${base}/v1`,
        "service-desc": [{ href: `${base}/openapi.json`, type: "application/json" }],
        "service-doc": [
          { href: `${base}/docs`, type: "text/html" },
          { href: `${base}/llms.txt`, type: "text/plain" },
        ],
        "service-meta": [{ href: `${base}/freshness`, type: "application/json" }],
        status: [{ href: `${base}/health`, type: "application/json" }],
        item: [{ href: `${base}/mcp` }],
      },
    ],
  };
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
