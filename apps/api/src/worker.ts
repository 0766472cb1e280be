import type { Context } from "hono";
import { createApp } from "./app.ts";
import { isNotModified } from "./http/conditional.ts";
import { type Kept, Memo, targetOf } from "./http/memo.ts";
import { DEFAULT_LIMIT, limitedByPlatform, type RateLimitBinding } from "./http/rate-limit.ts";

interface Env {
  ASSETS: { fetch(address: string): Promise<Response> };
  /** Not there in benchmarks, which ask more than anybody may. */
  LIMITER?: RateLimitBinding;
}

const memo = new Memo();
// The platform copies its own headers and bytes faster than it reads ours.
const native = new WeakMap<Kept, { body: Uint8Array<ArrayBuffer>; headers: Headers }>();
let app: ReturnType<typeof createApp> | undefined;

/** Entry for Cloudflare Workers. The bindings come with the first request, and stay the same. */
export default {
  fetch(request: Request, env: Env, context: object): Response | Promise<Response> {
    // What is kept needs no counting: it costs less than the counter.
    const kept = request.method === "GET" ? memo.get(targetOf(request.url), request.headers.get("Accept") ?? undefined) : undefined;
    if (kept !== undefined) {
      const notModified = isNotModified(request.headers.get("If-None-Match") ?? undefined, kept.etag);
      const { body, headers } = nativeOf(kept);
      return notModified ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
    }
    app ??= createApp({
      memo,
      assets: {
        async read(path) {
          const response = await env.ASSETS.fetch(`https://assets.local/${path}`);
          return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
        },
      },
      rateLimit: env.LIMITER === undefined ? undefined : limitedByPlatform(DEFAULT_LIMIT, (c: Context<{ Bindings: Env }>) => c.env.LIMITER as RateLimitBinding),
    });
    return app.fetch(request, env, context as never);
  },
};

function nativeOf(kept: Kept) {
  const made = native.get(kept) ?? { body: new TextEncoder().encode(kept.body), headers: new Headers(kept.headers) };
  native.set(kept, made);
  return made;
}
