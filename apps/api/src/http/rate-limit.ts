import type { Context, MiddlewareHandler } from "hono";
import { rateLimiter } from "hono-rate-limiter";
import { problemResponse } from "./problem.ts";

/** Requests a minute that one address may make, unless the server is told otherwise. */
export const DEFAULT_LIMIT = 600;

const refuse = (c: Context, limit: number) =>
  problemResponse(c, "too-many-requests", `More than ${limit} requests a minute came from this address. Wait a minute, or take the files of /v1/bulk.`, {
    headers: { "Retry-After": c.res.headers.get("Retry-After") ?? "60" },
  });

/** Counts in this process; the addresses are forgotten after two minutes and written nowhere. */
export function inProcessLimit(limit: number, addressOf: (c: Context) => string): MiddlewareHandler {
  return rateLimiter({ windowMs: 60_000, limit, standardHeaders: "draft-7", keyGenerator: addressOf, handler: (c) => refuse(c, limit) });
}

/** What Cloudflare's rate limiting binding can do. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** Lets the platform count. It does not say how many are left, so the policy alone is sent. */
export function platformLimit(limit: number, bindingOf: (c: Context) => RateLimitBinding): MiddlewareHandler {
  return async (c, next) => {
    c.header("RateLimit-Policy", `${limit};w=60`);
    const { success } = await bindingOf(c).limit({ key: c.req.header("CF-Connecting-IP") ?? "unknown" });
    return success ? next() : refuse(c, limit);
  };
}
