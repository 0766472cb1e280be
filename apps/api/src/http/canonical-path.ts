import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { current } from "../data/current.ts";
import { CACHE } from "./conditional.ts";
import { EXTENSION, pathWithoutFormat } from "./format.ts";

/** Questions that the app asks itself, to see what is there. They are not the reader's, and are not counted. */
const probes = new WeakSet<Request>();
export const isProbe = (c: Context): boolean => probes.has(c.req.raw);

/** Ids by themselves in small letters. No two differ by case alone, which a test holds. */
const idsByFolded = new Map<string, string>(
  Object.values(current).flatMap(({ records }) => records.map(({ id }: { id: string }) => [id.toLowerCase(), id] as const)),
);

/** Sends who wrote an address in another case, or with a slash at its end, to the address that there is: 308, with the query kept. */
export function redirectToCanonicalPath(app: OpenAPIHono): MiddlewareHandler {
  let patterns: Pattern[] | undefined;
  return async (c, next) => {
    await next();
    if (c.res.status !== 404 || isProbe(c)) return;
    patterns ??= patternsOf(app);
    const { origin, pathname, search } = new URL(c.req.url);
    const canonical = canonicalPath(pathname, patterns);
    if (canonical === undefined || canonical.path === pathname) return;
    const place = canonical.literal ? canonical.path + search : await placeOf(app, c, `${origin}${canonical.path}${search}`);
    if (place === undefined) return;
    const headers = new Headers(c.res.headers);
    for (const name of ["Content-Type", "Content-Length"]) headers.delete(name);
    headers.set("Location", place);
    headers.set("Cache-Control", CACHE.latest);
    c.res = undefined;
    c.res = new Response(null, { status: 308, headers });
  };
}

/** A path of the app by its segments; null stands for a parameter. */
type Pattern = readonly (string | null)[];

function patternsOf(app: OpenAPIHono): Pattern[] {
  const paths = [...new Set(app.routes.map(({ path }) => path))].filter((path) => !path.includes("*") && path !== "/");
  const patterns = paths.map((path) => path.split("/").map((segment) => (segment.startsWith(":") ? null : segment)));
  const parameters = (pattern: Pattern) => pattern.filter((segment) => segment === null).length;
  return patterns.sort((a, b) => parameters(a) - parameters(b));
}

/** The path as this API would write it; undefined if it is like none that there is. */
function canonicalPath(pathname: string, patterns: readonly Pattern[]): { path: string; literal: boolean } | undefined {
  const trimmed = pathname.replace(/\/+$/, "");
  const bare = trimmed.slice(0, pathWithoutFormat(trimmed.toLowerCase()).length);
  const extension = EXTENSION.exec(trimmed.slice(bare.length).toLowerCase())?.[0] ?? "";
  const segments = bare.split("/");
  const pattern = patterns.find((one) => one.length === segments.length && one.every((part, at) => part === null || part === segments[at]?.toLowerCase()));
  if (pattern === undefined) return undefined;
  const path = pattern.map((part, at) => part ?? idLike(segments[at] ?? "")).join("/");
  return { path: path + extension, literal: !pattern.includes(null) };
}

function idLike(segment: string): string {
  try {
    const given = decodeURIComponent(segment).toLowerCase();
    return encodeURIComponent(idsByFolded.get(given) ?? given);
  } catch {
    // What cannot be decoded is nobody's id.
    return segment;
  }
}

/** Where an address leads in the end; undefined if there is nothing. */
async function placeOf(app: OpenAPIHono, c: Context, address: string): Promise<string | undefined> {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") return undefined;
  const probe = new Request(address, { method: "HEAD" });
  probes.add(probe);
  const { status, headers } = await app.fetch(probe, c.env);
  if (status === 404 || status === 410 || status >= 500) return undefined;
  const { pathname, search } = new URL(address);
  return headers.get("Location") ?? pathname + search;
}
