import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { addressFinder } from "./address-node.ts";
import { createApp } from "./app.ts";
import { nodeCompressor } from "./compress-node.ts";
import { diskAssets } from "./data/disk.ts";
import { answerHot } from "./hot-node.ts";
import { Memo } from "./http/memo.ts";
import { inProcessLimit, limited } from "./http/rate-limit.ts";
import { type Settings, settingsOf } from "./settings-node.ts";
import { answerUnreadable } from "./unreadable-node.ts";

// Entry for Node. The variables that may be set are those of settings-node.ts, described in docs/deploying.md.
const { port, host, rateLimit, trustedProxies, publicUrl, mcp } = settings();
const addressOf = addressFinder(trustedProxies);
const memo = new Memo();
const counter = rateLimit === 0 ? undefined : inProcessLimit(rateLimit);
const server = createServer();
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
    memo,
    compressor: nodeCompressor,
    publicUrl,
    localUrl: local,
    mcp,
    rateLimit: counter === undefined ? undefined : limited(counter, (c: Context<{ Bindings: HttpBindings }>) => addressOf(c.env.incoming)),
  });
  const hot = answerHot(memo, counter, addressOf);
  const listener = getRequestListener(app.fetch);
  server.on("request", (request, response) => {
    if (!hot(request, response)) void listener(request, response);
  });
  console.log(`API  ${local}/v1  (reference: ${local}/docs)`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.close(() => process.exit(0)));

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
