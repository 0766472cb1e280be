import type { Context } from "hono";
import { ENGLISH, type Language } from "../data/languages.ts";
import { API_VERSION } from "../version.ts";

/**
 * A strong ETag known before the body is made: one address, one format, one language as it is translated now, one dataset under one
 * version (both are in the body) and one version of this code give one sequence of bytes.
 */
export function etagOf({ version, hash }: { version: string; hash: string }, format: string, { code, hash: translated }: Language = ENGLISH): string {
  return `"${version}-${hash}-${API_VERSION}-${format}-${code}${translated === null ? "" : `-${translated}`}"`;
}

/** What a copy is known by. */
export interface Validators {
  etag: string | null;
  /** Value of Last-Modified. */
  modified?: string | null | undefined;
}

/**
 * Is the copy of whoever asks still right (RFC 9110, 13.2.2)? Tags are compared weakly; a date counts only where no tag is named.
 *
 * @param headerOf value of a request header by its name.
 */
export function isNotModified(headerOf: (name: string) => string | undefined, { etag, modified }: Validators): boolean {
  const tags = headerOf("If-None-Match");
  if (tags !== undefined) return tags.trim() === "*" || (etag !== null && tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag));
  const since = headerOf("If-Modified-Since");
  return since !== undefined && typeof modified === "string" && Date.parse(modified) <= Date.parse(since);
}

/**
 * The same for a handler, before it makes a body. Where the body will be packed, its tag is not settled yet, and the question is
 * answered later.
 */
export function hasGoodCopy(c: Context, validators: Validators): boolean {
  return c.get("encoding") === undefined && isNotModified((name) => c.req.header(name), validators);
}

/** A released version never changes, but its translations get better; the newest is checked again after five minutes, and served meanwhile. */
export const CACHE = {
  latest: "public, max-age=300, stale-while-revalidate=86400",
  versioned: "public, max-age=31536000, immutable",
} as const;
