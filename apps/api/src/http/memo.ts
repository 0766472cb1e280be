import type { MiddlewareHandler } from "hono";
import { isNotModified } from "./conditional.ts";

interface Kept {
  body: string;
  headers: Record<string, string>;
}

const MAX_BODY = 256 * 1024;
const MAX_TOTAL = 32 * 1024 * 1024;

/** Accept headers that a format follows from at a glance; any other one is negotiated each time. */
const PLAIN_ACCEPT = new Set([undefined, "*/*", "application/json", "text/csv", "application/geo+json", "application/x-ndjson"]);

/**
 * Keeps answers that are the same for everybody until the next release: one with an ETag follows from its address and format
 * alone, because the dataset of a running version does not change. Holds at most 32 MiB; the longest unused goes first.
 */
export function memo(): MiddlewareHandler {
  const kept = new Map<string, Kept>();
  let total = 0;
  return async (c, next) => {
    const accept = c.req.header("Accept");
    if (c.req.method !== "GET" || !PLAIN_ACCEPT.has(accept)) return next();
    const key = `${accept ?? "*/*"} ${c.req.url}`;
    const found = kept.get(key);
    if (found !== undefined) {
      kept.delete(key);
      kept.set(key, found);
      const { body, headers } = found;
      if (!isNotModified(c, headers.etag ?? "")) return c.body(body, 200, headers);
      const { "content-type": _, ...rest } = headers;
      return c.body(null, 304, rest);
    }
    await next();
    if (c.res.status !== 200 || !c.res.headers.has("ETag") || !/json|csv|text/.test(c.res.headers.get("Content-Type") ?? "")) return;
    const body = await c.res.clone().text();
    if (body.length > MAX_BODY) return;
    if (kept.has(key)) return;
    const headers = Object.fromEntries([...c.res.headers].filter(([name]) => !name.startsWith("ratelimit")));
    kept.set(key, { body, headers });
    total += sizeOf(key, body);
    for (const [oldest, { body: dropped }] of kept) {
      if (total <= MAX_TOTAL) break;
      kept.delete(oldest);
      total -= sizeOf(oldest, dropped);
    }
  };
}

// Headers and bookkeeping take about a kilobyte, which counts where bodies are small.
function sizeOf(key: string, body: string): number {
  return key.length + body.length + 1024;
}
