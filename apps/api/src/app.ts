import { OpenAPIHono } from "@hono/zod-openapi";
import { QueryError } from "@multivector/data";
import { cors } from "hono/cors";
import { nearest } from "./http/nearest.ts";
import { problemResponse, RequestProblem } from "./http/problem.ts";
import { addRecordRoutes } from "./routes/records.ts";
import { addServiceRoutes } from "./routes/service.ts";
import { addTimeRoutes } from "./routes/time.ts";

/** The whole API; the same on Node and on Workers. */
export function createApp(): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(cors({ origin: "*", allowMethods: ["GET", "HEAD", "OPTIONS"], exposeHeaders: ["ETag", "Link"], maxAge: 86_400 }));
  app.use(async (c, next) => {
    await next();
    c.header("X-Content-Type-Options", "nosniff");
  });

  addServiceRoutes(app);
  addTimeRoutes(app);
  addRecordRoutes(app);

  app.notFound((c) => {
    const known = app.routes.filter(({ method }) => method === "GET").map(({ path }) => path);
    const near = nearest(c.req.path, [...new Set(known)]);
    return problemResponse(
      c,
      "unknown-path",
      `Nothing lives at ${c.req.path}.${near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`} The index is /v1.`,
    );
  });
  app.onError((error, c) => {
    if (error instanceof RequestProblem) return problemResponse(c, error.slug, error.message, { errors: error.errors });
    if (error instanceof QueryError) {
      const { parameter, found, expected } = error;
      return problemResponse(c, "bad-request", `${error.message}.`, { errors: [{ parameter, in: "query", found, expected, nearest: [] }] });
    }
    console.error(error);
    return problemResponse(c, "internal-error", "The request was fine; please report its address.");
  });
  return app;
}
