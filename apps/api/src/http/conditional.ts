import { meta } from "@multivector/data/meta";
import type { Context } from "hono";
import { API_VERSION } from "../version.ts";

/**
 * A strong ETag known before the body is made: one address, one format, one dataset under one version (both are in the body) and
 * one version of this code give one sequence of bytes.
 */
export function etagOf(format: string): string {
  return `"${meta.version}-${meta.hash}-${API_VERSION}-${format}"`;
}

/** Does `If-None-Match` name this tag? Compared weakly, as RFC 9110 asks for it. */
export function isNotModified(c: Context, etag: string): boolean {
  const header = c.req.header("If-None-Match");
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
