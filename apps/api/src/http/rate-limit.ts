import type { Context, MiddlewareHandler } from "hono";
import { MemoryStore } from "hono-rate-limiter";
import { addCommonHeaders } from "./common-headers.ts";
import { problemResponse } from "./problem.ts";

/** Requests a minute that one address may make, unless the server is told otherwise. */
export const DEFAULT_LIMIT = 600;
const WINDOW_MS = 60_000;

interface Counted {
  over: boolean;
  /** RateLimit and RateLimit-Policy as structured fields (draft-ietf-httpapi-ratelimit-headers-11), Retry-After where it was too many. */
  headers: readonly (readonly [name: string, value: string])[];
}

/** Counts requests of an address in this process. Addresses are forgotten after two minutes and written nowhere. */
export interface InProcessLimit {
  limit: number;
  count(address: string): Counted;
}

export function inProcessLimit(limit: number): InProcessLimit {
  const store = new MemoryStore();
  store.init({ windowMs: WINDOW_MS } as Parameters<typeof store.init>[0]);
  return {
    limit,
    count(address) {
      const { totalHits, resetTime } = store.increment(address);
      const reset = Math.max(0, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000));
      const over = totalHits > limit;
      return {
        over,
        headers: [
          ["RateLimit-Policy", policyOf(limit)],
          ["RateLimit", `"default";r=${Math.max(0, limit - totalHits)};t=${reset}`],
          ...(over ? [["Retry-After", String(reset)] as const] : []),
        ],
      };
    },
  };
}

function policyOf(limit: number): string {
  return `"default";q=${limit};w=${WINDOW_MS / 1000}`;
}

/** Refuses who asks too often. */
export function limited(limit: InProcessLimit, addressOf: (c: Context) => string): MiddlewareHandler {
  return async (c, next) => {
    const { over, headers } = limit.count(addressOf(c));
    addCommonHeaders(c, Object.fromEntries(headers));
    return over ? refuse(c, limit.limit) : next();
  };
}

/** What Cloudflare's rate limiting binding can do. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** Lets the platform count. It does not say how many are left, so the policy alone is sent. */
export function limitedByPlatform(limit: number, bindingOf: (c: Context) => RateLimitBinding): MiddlewareHandler {
  return async (c, next) => {
    addCommonHeaders(c, { "RateLimit-Policy": policyOf(limit) });
    const { success } = await bindingOf(c).limit({ key: c.req.header("CF-Connecting-IP") ?? "unknown" });
    if (success) return next();
    c.header("Retry-After", String(WINDOW_MS / 1000));
    return refuse(c, limit);
  };
}

function refuse(c: Context, limit: number): Response {
  return problemResponse(c, "too-many-requests", `More than ${limit} requests a minute came from this address. Wait a minute, or take the files of /v1/bulk.`);
}
