import type { Context, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import type { Bytes } from "./bytes.ts";

/** What a page of another origin may read, beside what CORS allows anyway. */
const EXPOSED = [
  "Accept-Ranges",
  "Allow",
  "Content-Disposition",
  "Content-Encoding",
  "Content-Language",
  "Content-Range",
  "Deprecation",
  "ETag",
  "Last-Modified",
  "Link",
  "Location",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "Sunset",
  "X-Complete",
  "X-Total-Count",
  "X-Untranslated",
];

const HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": EXPOSED.join(","),
  "X-Content-Type-Options": "nosniff",
};

declare module "hono" {
  interface ContextVariableMap {
    /** What any answer to this request carries. */
    commonHeaders: Readonly<Record<string, string>>;
    /** Has the answer all its headers already, among them those that fit every coding? */
    headersComplete: boolean | undefined;
  }
}

/** Adds headers that any answer to this request carries, whoever makes it. */
export function addCommonHeaders(c: Context, headers: Readonly<Record<string, string>>): void {
  c.set("commonHeaders", { ...c.get("commonHeaders"), ...headers });
}

/**
 * Gives every answer the headers that all have in common.
 *
 * @param publicUrl Address of this API for the public. Where it is known under https, browsers are told to ask for nothing else.
 */
export function commonHeaders(publicUrl: string | undefined): MiddlewareHandler {
  const common = publicUrl?.startsWith("https:") ? { ...HEADERS, "Strict-Transport-Security": "max-age=31536000" } : HEADERS;
  const preflight = cors({ origin: "*", allowMethods: ["GET", "HEAD", "POST", "OPTIONS"], exposeHeaders: EXPOSED, maxAge: 86_400 });
  return async (c, next) => {
    if (c.req.method === "OPTIONS") return preflight(c, next);
    c.set("commonHeaders", common);
    await next();
    if (c.get("headersComplete") === true) return;
    for (const [name, value] of Object.entries(c.get("commonHeaders"))) c.res.headers.set(name, value);
  };
}

/**
 * An answer that is sent often. Its headers stay a plain object: Node sends that as it is, while every look at the headers of a
 * response, and every change, makes it build another one.
 */
export function completeResponse(c: Context, body: Bytes | ReadableStream<Bytes>, headers: Readonly<Record<string, string>>): Response {
  c.set("headersComplete", true);
  if (body instanceof Uint8Array) c.set("bytes", body);
  return new Response(body, { headers: { ...c.get("commonHeaders"), ...headers } });
}
