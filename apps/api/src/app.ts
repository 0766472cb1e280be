import { OpenAPIHono } from "@hono/zod-openapi";
import { nearest, QueryError } from "@multivector/data";
import type { MiddlewareHandler } from "hono";
import { getPath } from "hono/utils/url";
import type { Assets } from "./data/assets.ts";
import { createStore } from "./data/store.ts";
import { isProbe, redirectToCanonicalPath } from "./http/canonical-path.ts";
import { commonHeaders } from "./http/common-headers.ts";
import { type Compressor, encoded } from "./http/encoding.ts";
import { pathWithoutFormat } from "./http/format.ts";
import { Moved, movedTo } from "./http/lookup.ts";
import { problemResponse, RequestProblem } from "./http/problem.ts";
import { type ResponseCache, storeResponses } from "./http/response-cache.ts";
import { urlLimit } from "./http/url-limit.ts";
import type { McpAccess } from "./mcp/access.ts";
import { addMcp } from "./mcp/route.ts";
import { addBallotRoutes } from "./routes/ballots.ts";
import { addBulkRoutes } from "./routes/bulk.ts";
import { addChangeRoutes } from "./routes/changes.ts";
import { addCheckRoutes } from "./routes/checks.ts";
import { addCiteRoutes } from "./routes/cite.ts";
import { addCollectionRoutes } from "./routes/collections.ts";
import { addFeedRoutes } from "./routes/feeds.ts";
import { addObservationRoutes } from "./routes/observations.ts";
import { addRelationRoutes } from "./routes/relations.ts";
import { addSearchRoutes } from "./routes/search.ts";
import { addServiceRoutes } from "./routes/service.ts";
import { addTableRoutes } from "./routes/tables.ts";
import { addTextRoutes } from "./routes/text.ts";
import { addTimeRoutes } from "./routes/time.ts";
import { addVectorRoutes } from "./routes/vectors.ts";

export interface AppOptions {
  assets: Assets;
  /** Stops who asks too often; none where something in front of the app does it. */
  rateLimit?: MiddlewareHandler | undefined;
  /** Where answers are kept for whoever stands in front of the app. */
  cache?: ResponseCache | undefined;
  /** Packs answers; none where whoever stands in front does it. */
  compressor?: Compressor | undefined;
  /** Address of this API for the public, without a slash at its end; never taken from a request. */
  publicUrl?: string | undefined;
  /** What stands for it in formats that take no relative addresses, where it is not set. */
  localUrl?: string | undefined;
  /** Who may ask the MCP server; anybody if left out. */
  mcp?: McpAccess | undefined;
}

/** The whole API; the same on Node and on Workers. */
export function createApp({ assets, rateLimit, cache, compressor, publicUrl, localUrl = "http://localhost:8787", mcp = {} }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({ getPath: (request) => pathWithoutFormat(getPath(request)) });
  // Outermost, so that it keeps the headers of all the others.
  if (cache !== undefined) app.use(storeResponses(cache));
  app.use(commonHeaders(publicUrl));
  app.use(encoded(compressor));
  app.use(urlLimit);
  if (rateLimit !== undefined) app.use((c, next) => (isProbe(c) ? next() : rateLimit(c, next)));
  app.use(redirectToCanonicalPath(app));

  const store = createStore(assets);
  addServiceRoutes(app, store, publicUrl);
  addTimeRoutes(app, store);
  addTextRoutes(app, store);
  addCheckRoutes(app, store);
  addObservationRoutes(app, store);
  addBallotRoutes(app, store);
  addCollectionRoutes(app, store);
  addTableRoutes(app, store);
  addRelationRoutes(app, store);
  addVectorRoutes(app, store);
  addChangeRoutes(app, store);
  addCiteRoutes(app, store);
  addSearchRoutes(app, store);
  addBulkRoutes(app, store);
  addFeedRoutes(app, store, publicUrl ?? localUrl);
  addMcp(app, store, mcp);

  const paths = [...new Set(app.routes.flatMap(({ method, path }) => (method === "GET" ? [path] : [])))];
  app.notFound((c) => {
    const near = nearest(c.req.path, paths);
    return problemResponse(
      c,
      "unknown-path",
      `Nothing lives at ${c.req.path}.${near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`} The index is /v1.`,
    );
  });
  app.onError((error, c) => {
    if (error instanceof Moved) return c.redirect(movedTo(c.req.url, error), 308);
    if (error instanceof RequestProblem) return problemResponse(c, error.slug, error.message, { errors: error.errors });
    if (error instanceof QueryError) {
      const { parameter, found, expected, nearest: near } = error;
      const place = parameter === "a" || parameter === "b" ? "path" : "query";
      const slug = place === "path" ? "unknown-id" : parameter === "asOf" ? "unknown-version" : "bad-request";
      return problemResponse(c, slug, `${error.message}.`, { errors: [{ parameter, in: place, found, expected, nearest: [...near] }] });
    }
    console.error(error);
    return problemResponse(c, "internal-error", "The request was fine; please report its address.");
  });
  return app;
}
