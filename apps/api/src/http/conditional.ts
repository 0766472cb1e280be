import { API_VERSION } from "../version.ts";

/**
 * A strong ETag known before the body is made: one address, one format, one dataset under one version (both are in the body) and
 * one version of this code give one sequence of bytes.
 */
export function etagOf({ version, hash }: { version: string; hash: string }, format: string): string {
  return `"${version}-${hash}-${API_VERSION}-${format}"`;
}

/** Does a value of `If-None-Match` name this tag? Compared weakly, as RFC 9110 asks for it. */
export function isNotModified(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/** A released version never changes; the newest is checked again after five minutes, and served meanwhile. */
export const CACHE = {
  latest: "public, max-age=300, stale-while-revalidate=86400",
  versioned: "public, max-age=31536000, immutable",
} as const;
