import { serve } from "@hono/node-server";
import type { Hono } from "hono";

/**
 * Listens on WEB_PORT (3000) and says where. A port that is taken ends the process in words.
 * @param note What is said after the address.
 */
export function listen(app: Hono, note = ""): void {
  const port = Number(process.env.WEB_PORT ?? 3000);
  // Longer than proxies and clients keep a connection that is idle, so that none sends a request into one that is just being closed.
  const serverOptions = { keepAliveTimeout: 75_000 };
  const server = serve({ fetch: app.fetch, port, serverOptions }, ({ port: bound }) => console.log(`Web  http://localhost:${bound}${note}${after()}`));
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken. Stop what listens there, or choose another: WEB_PORT=${port + 1}`);
    process.exit(1);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
}

/** How long it took from `npm start` on. */
function after(): string {
  const started = Number(process.env.MULTIVECTOR_STARTED);
  return started > 0 ? `  answers after ${Math.round((Date.now() - started) / 1000)} s` : "";
}
