import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { createApp } from "./app.ts";
import { inProcessLimit, limited } from "./http/rate-limit.ts";
import { ResponseCache } from "./http/response-cache.ts";
import { addressFinder } from "./node/address.ts";
import { answerFromCache } from "./node/cached.ts";
import { nodeCompressor } from "./node/compressor.ts";
import { diskAssets } from "./node/disk-assets.ts";
import { type Settings, settingsOf } from "./node/settings.ts";
import { answerUnreadable } from "./node/unreadable.ts";

// Entry for Node. The variables that may be set are those of node/settings.ts, described in docs/deploying.md.
const { port, host, rateLimit, trustedProxies, publicUrl, mcp } = settings();
const addressOf = addressFinder(trustedProxies);
const cache = new ResponseCache();
const counter = rateLimit === 0 ? undefined : inProcessLimit(rateLimit);
// Longer than proxies and clients keep a connection that is idle, so that none sends a request into one that is just being closed.
const server = createServer({ keepAliveTimeout: 75_000 });
server.on("clientError", answerUnreadable);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  stop(`Port ${port} is taken. Stop what listens there, or choose another: API_PORT=8788 npm start`);
});
server.listen(port, host, () => {
  const { port: bound } = server.address() as AddressInfo;
  const local = `http://localhost:${bound}`;
  const app = createApp({
    assets: diskAssets,
    cache,
    compressor: nodeCompressor,
    publicUrl,
    localUrl: local,
    mcp,
    rateLimit: counter === undefined ? undefined : limited(counter, (c: Context<{ Bindings: HttpBindings }>) => addressOf(c.env.incoming)),
  });
  const cached = answerFromCache(cache, counter, addressOf);
  const listener = getRequestListener(app.fetch);
  server.on("request", (request, response) => {
    if (!cached(request, response)) void listener(request, response);
  });
  console.log(`API  ${local}/v1  (reference: ${local}/docs)${after()}`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.close(() => process.exit(0)));

/** How long it took from `npm start` on. */
function after(): string {
  const started = Number(process.env.MULTIVECTOR_STARTED);
  return started > 0 ? `  answers after ${Math.round((Date.now() - started) / 1000)} s` : "";
}

function settings(): Settings {
  try {
    return settingsOf(process.env);
  } catch (error) {
    return stop((error as Error).message);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
