import type { Context } from "hono";
import { createApp } from "./app.ts";
import { isNotModified } from "./http/conditional.ts";
import { AS_IT_IS, acceptedEncodings, negotiateEncoding } from "./http/encoding.ts";
import { publicUrlOf } from "./http/public-url.ts";
import { targetOf } from "./http/query.ts";
import { DEFAULT_LIMIT, limitedByPlatform, type RateLimitBinding } from "./http/rate-limit.ts";
import { type CachedResponse, ResponseCache } from "./http/response-cache.ts";
import { mcpAccessOf } from "./mcp/access.ts";
import { workerCompressor } from "./worker/compressor.ts";

interface Env {
  ASSETS: { fetch(address: string): Promise<Response> };
  /** Not there in benchmarks, which ask more than anybody may. */
  LIMITER?: RateLimitBinding;
  /** Variables, described in docs/deploying.md. */
  API_URL?: string;
  API_ALLOWED_ORIGINS?: string;
  API_ALLOWED_HOSTS?: string;
}

const cache = new ResponseCache();
// The platform copies its own headers faster than it reads ours.
const native = new WeakMap<CachedResponse, ResponseInit>();
let app: ReturnType<typeof createApp> | undefined;

/** Entry for Cloudflare Workers. The bindings come with the first request, and stay the same. */
export default {
  fetch(request: Request, env: Env, context: object): Response | Promise<Response> {
    // What is cached needs no counting: it costs less than the counter.
    const cached = request.method === "GET" ? cachedFor(request) : undefined;
    if (cached !== undefined) {
      const notModified = isNotModified((name) => request.headers.get(name) ?? undefined, cached);
      return notModified ? new Response(null, { status: 304, headers: unpacked(cached) }) : new Response(cached.body, initOf(cached));
    }
    app ??= createApp({
      cache,
      compressor: workerCompressor,
      publicUrl: publicUrlOf(env.API_URL),
      mcp: mcpAccessOf(env),
      assets: {
        // The binding gives whole files only, so a part is cut out here.
        async read(path, { start, end } = { start: 0, end: Number.POSITIVE_INFINITY }) {
          const response = await env.ASSETS.fetch(`https://assets.local/${path}`);
          return response.ok ? new Uint8Array(await response.arrayBuffer()).subarray(start, end) : null;
        },
      },
      rateLimit: env.LIMITER === undefined ? undefined : limitedByPlatform(DEFAULT_LIMIT, (c: Context<{ Bindings: Env }>) => c.env.LIMITER as RateLimitBinding),
    });
    return app.fetch(request, env, context as never);
  },
};

function cachedFor(request: Request): CachedResponse | undefined {
  const { encoding, identity } = negotiateEncoding(acceptedEncodings(request), workerCompressor.encodings);
  return identity ? cache.get({ target: targetOf(request.url), accept: request.headers.get("Accept") ?? undefined, encoding }) : undefined;
}

function initOf(cached: CachedResponse): ResponseInit {
  const made = native.get(cached) ?? { headers: new Headers(cached.headers), ...(cached.headers["content-encoding"] === undefined ? {} : AS_IT_IS) };
  native.set(cached, made);
  return made;
}

/** Headers of an answer without a body. */
function unpacked({ headers }: CachedResponse): Record<string, string> {
  const { "content-type": _, "content-encoding": __, ...rest } = headers;
  return rest;
}
