import type { Context } from "hono";
import { createApp } from "./app.ts";
import { DEFAULT_LIMIT, platformLimit, type RateLimitBinding } from "./http/rate-limit.ts";

interface Env {
  ASSETS: { fetch(address: string): Promise<Response> };
  /** Not there in tests and benchmarks, which ask more than anybody may. */
  LIMITER?: RateLimitBinding;
}

type Handler = { fetch(request: Request, env: Env, context: ExecutionContext): Response | Promise<Response> };
interface ExecutionContext {
  waitUntil(promise: Promise<unknown>): void;
  passThroughOnException(): void;
}

let app: ReturnType<typeof createApp> | undefined;

/** Entry for Cloudflare Workers. The bindings come with the first request, and stay the same. */
export default {
  fetch(request, env, context) {
    app ??= createApp({
      assets: {
        async read(path) {
          const response = await env.ASSETS.fetch(`https://assets.local/${path}`);
          return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
        },
      },
      rateLimit: env.LIMITER === undefined ? undefined : platformLimit(DEFAULT_LIMIT, (c: Context<{ Bindings: Env }>) => c.env.LIMITER as RateLimitBinding),
    });
    return app.fetch(request, env, context as never);
  },
} satisfies Handler;
