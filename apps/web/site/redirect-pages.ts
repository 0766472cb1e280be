// Small pages for addresses that lead elsewhere, so that they work wherever the site is put, without a server that redirects.
import { createHash } from "node:crypto";
import { escapeHtml } from "../postprocess/parse.ts";
import type { Withdrawn } from "./site-map.ts";

// A view is its query, so that goes along. Without script the page alone is reached.
const FOLLOW = 'const to = new URL(document.querySelector("a").href); to.search = location.search; to.hash = location.hash || to.hash; location.replace(to);';
const POLICY = `default-src 'none'; script-src 'sha256-${createHash("sha256").update(FOLLOW).digest("base64")}'; base-uri 'none'`;

/** @param site Where the site lives, for the canonical link. */
export function movedPage(to: string, site: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${POLICY}"/><title>Moved · Multivector</title><noscript><meta http-equiv="refresh" content="0; url=${to}"/></noscript><link rel="canonical" href="${site}${to}"/><meta name="robots" content="noindex"/></head><body><main><h1>Moved</h1><p><a href="${to}">${to}</a></p></main><script>${FOLLOW}</script></body></html>`;
}

export function withdrawnPage({ id, reason, since }: Withdrawn): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Withdrawn · Multivector</title><meta name="robots" content="noindex"/></head><body><main><h1>Withdrawn</h1><p>The record ${escapeHtml(id)} was withdrawn in version ${since}.</p><p>${escapeHtml(reason)}</p><p><a href="/data#versions">All changes</a></p></main></body></html>`;
}
