import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createApp } from "./app.ts";

// Entry for Node. API_PORT (8787) and API_HOST (all addresses) may be set.
const port = Number(process.env.API_PORT ?? 8787);
const app = createApp();
const root = fileURLToPath(new URL("../assets", import.meta.url));
app.get("/docs/*", serveStatic({ root }));

const server = serve({ fetch: app.fetch, port, ...(process.env.API_HOST === undefined ? {} : { hostname: process.env.API_HOST }) }, ({ port: bound }) => {
  console.log(`API  http://localhost:${bound}/v1  (reference: http://localhost:${bound}/docs)`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Stop what listens there, or choose another: API_PORT=8788 npm start`);
  process.exit(1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.close(() => process.exit(0)));
