import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { createApp } from "./app.ts";
import { diskAssets } from "./data/disk.ts";
import { answerHot } from "./hot-node.ts";
import { Memo } from "./http/memo.ts";
import { DEFAULT_LIMIT, inProcessLimit, limited } from "./http/rate-limit.ts";
import { answerUnreadable } from "./unreadable-node.ts";

// Entry for Node. API_PORT (8787) and API_HOST (all addresses) may be set; API_RATE_LIMIT (600 a minute, 0 for none); and
// API_TRUST_PROXY=1 where a proxy in front sets X-Forwarded-For.
const port = Number(process.env.API_PORT ?? 8787);
const limit = Number(process.env.API_RATE_LIMIT ?? DEFAULT_LIMIT);
const behindProxy = process.env.API_TRUST_PROXY === "1";

// The address itself is what is counted, and nothing else of the reader.
const addressOf = (request: IncomingMessage): string =>
  (behindProxy
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")[0]
        ?.trim()
    : "") ||
  (request.socket.remoteAddress ?? "unknown");

const memo = new Memo();
const counter = limit === 0 ? undefined : inProcessLimit(limit);
const app = createApp({
  assets: diskAssets,
  memo,
  rateLimit: counter === undefined ? undefined : limited(counter, (c: Context<{ Bindings: HttpBindings }>) => addressOf(c.env.incoming)),
});

const hot = answerHot(memo, counter, addressOf);
const listener = getRequestListener(app.fetch);
const server = createServer((request, response) => {
  if (!hot(request, response)) void listener(request, response);
});
server.on("clientError", answerUnreadable);
server.listen(port, process.env.API_HOST, () => {
  const { port: bound } = server.address() as AddressInfo;
  console.log(`API  http://localhost:${bound}/v1  (reference: http://localhost:${bound}/docs)`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Stop what listens there, or choose another: API_PORT=8788 npm start`);
  process.exit(1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.close(() => process.exit(0)));
