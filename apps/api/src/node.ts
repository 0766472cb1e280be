import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { createApp } from "./app.ts";
import type { Assets } from "./data/assets.ts";
import { DEFAULT_LIMIT, inProcessLimit } from "./http/rate-limit.ts";

// Entry for Node. API_PORT (8787) and API_HOST (all addresses) may be set; API_RATE_LIMIT (600 a minute, 0 for none); and
// API_TRUST_PROXY=1 where a proxy in front sets X-Forwarded-For.
const port = Number(process.env.API_PORT ?? 8787);
const limit = Number(process.env.API_RATE_LIMIT ?? DEFAULT_LIMIT);
const behindProxy = process.env.API_TRUST_PROXY === "1";

const root = fileURLToPath(new URL("../assets", import.meta.url));
const assets: Assets = {
  async read(path) {
    const file = normalize(join(root, path));
    if (!file.startsWith(root)) return null;
    return readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "EISDIR") return null;
      throw error;
    });
  },
};

const app = createApp({
  assets,
  rateLimit:
    limit === 0
      ? undefined
      : inProcessLimit(
          limit,
          (c) => (behindProxy ? c.req.header("X-Forwarded-For")?.split(",")[0]?.trim() : undefined) ?? getConnInfo(c).remote.address ?? "unknown",
        ),
});

const server = serve({ fetch: app.fetch, port, ...(process.env.API_HOST === undefined ? {} : { hostname: process.env.API_HOST }) }, ({ port: bound }) => {
  console.log(`API  http://localhost:${bound}/v1  (reference: http://localhost:${bound}/docs)`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Stop what listens there, or choose another: API_PORT=8788 npm start`);
  process.exit(1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.close(() => process.exit(0)));
