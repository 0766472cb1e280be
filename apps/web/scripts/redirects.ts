// Addresses that lead elsewhere: dossiers named the other way round, ids that moved, records that were withdrawn. Each is a small page, so
// that it works wherever the site is put, and a line of `_redirects` for hosts that read it.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Moved {
  redirects: readonly { from: string; to: string }[];
  tombstones: readonly { id: string; reason: string; since: string }[];
}

/** @throws Error if a page lives at an address that would lead elsewhere. */
export function writeRedirects({ out, site, moved, pairs }: { out: string; site: string; moved: Moved; pairs: readonly (readonly string[])[] }): void {
  const ways = [
    ...pairs.map(([a, b]) => ({ from: `/relations/${b}/${a}`, to: `/relations/${a}/${b}` })),
    ...moved.redirects.map(({ from, to }) => ({ from: `/${from}`, to: `/${to}` })),
  ].flatMap(({ from, to }) => [
    { from, to },
    { from: `/ru${from}`, to: `/ru${to}` },
  ]);
  for (const { from, to } of ways) write(out, from, movedPage(site + to, to));
  for (const { id, reason, since } of moved.tombstones) for (const prefix of ["", "/ru"]) write(out, `${prefix}/${id}`, tombstone(id, reason, since));
  writeFileSync(join(out, "_redirects"), `${ways.map(({ from, to }) => `${from} ${to} 301`).join("\n")}\n`);
}

function write(out: string, path: string, html: string): void {
  const file = join(out, `${path}.html`);
  if (existsSync(file)) throw new Error(`${path} would lead elsewhere, but there is a page at it`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

function movedPage(address: string, to: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Moved · Multivector</title><meta http-equiv="refresh" content="0; url=${to}"/><link rel="canonical" href="${address}"/><meta name="robots" content="noindex"/></head><body><main><h1>Moved</h1><p><a href="${to}">${to}</a></p></main></body></html>`;
}

function tombstone(id: string, reason: string, since: string): string {
  const text = reason.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Withdrawn · Multivector</title><meta name="robots" content="noindex"/></head><body><main><h1>Withdrawn</h1><p>The record ${id} was withdrawn in version ${since}.</p><p>${text}</p><p><a href="/data#versions">All changes</a></p></main></body></html>`;
}
