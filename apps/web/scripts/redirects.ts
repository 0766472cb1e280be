// Addresses that lead elsewhere: pages that were renamed, dossiers named the other way round, ids that moved, records that were withdrawn. Each
// is a small page, so that it works wherever the site is put, and a line of `_redirects` for hosts that read it, ours among them.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Way {
  from: string;
  to: string;
}

interface Moved {
  redirects: readonly Way[];
  tombstones: readonly { id: string; reason: string; since: string }[];
}

interface Redirects {
  out: string;
  site: string;
  moved: Moved;
  pairs: readonly (readonly string[])[];
  renamed: readonly Way[];
}

/** Pages whose address changed. What stands under the new one stood under the old one. */
export const RENAMED: readonly Way[] = [
  { from: "/indicators", to: "/series" },
  { from: "/events", to: "/timeline" },
];

// A view is its query, so that goes along. Without script the page alone is reached.
const FOLLOW = 'const to = new URL(document.querySelector("a").href); to.search = location.search; to.hash = location.hash || to.hash; location.replace(to);';
const POLICY = `default-src 'none'; script-src 'sha256-${createHash("sha256").update(FOLLOW).digest("base64")}'; base-uri 'none'`;

/** @throws Error if a page lives at an address that would lead elsewhere. */
export function writeRedirects({ out, site, moved, pairs, renamed }: Redirects): void {
  const lines: string[] = [];
  const lead = (ways: readonly Way[]) => {
    for (const prefix of ["", "/ru"]) {
      for (const way of ways) {
        const [from, to] = [prefix + way.from, prefix + way.to];
        write(out, from, movedPage(site + to, to));
        lines.push(`${from} ${to} 301`);
      }
    }
  };
  lead(pairs.map(([a, b]) => ({ from: `/relations/${b}/${a}`, to: `/relations/${a}/${b}` })));
  lead(moved.redirects.map(({ from, to }) => ({ from: `/${from}`, to: `/${to}` })));
  for (const { id, reason, since } of moved.tombstones) for (const prefix of ["", "/ru"]) write(out, `${prefix}/${id}`, tombstone(id, reason, since));
  // Last, so that ids that moved and records that were withdrawn are found at the old address too.
  lead(renamed.flatMap(({ from, to }) => ["", ...pagesUnder(out, to)].map((page) => ({ from: from + page, to: to + page }))));
  writeFileSync(join(out, "_redirects"), `${lines.join("\n")}\n`);
}

/** The pages right under another, as "/gdp"; the notes of that other are none. */
function pagesUnder(out: string, path: string): string[] {
  const folder = join(out, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html") && name !== "notes.html")
    .map((name) => `/${name.replace(/\.html$/, "")}`);
}

function write(out: string, path: string, html: string): void {
  const file = join(out, `${path}.html`);
  if (existsSync(file)) throw new Error(`${path} would lead elsewhere, but there is a page at it`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

function movedPage(address: string, to: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${POLICY}"/><title>Moved · Multivector</title><noscript><meta http-equiv="refresh" content="0; url=${to}"/></noscript><link rel="canonical" href="${address}"/><meta name="robots" content="noindex"/></head><body><main><h1>Moved</h1><p><a href="${to}">${to}</a></p></main><script>${FOLLOW}</script></body></html>`;
}

function tombstone(id: string, reason: string, since: string): string {
  const text = reason.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Withdrawn · Multivector</title><meta name="robots" content="noindex"/></head><body><main><h1>Withdrawn</h1><p>The record ${id} was withdrawn in version ${since}.</p><p>${text}</p><p><a href="/data#versions">All changes</a></p></main></body></html>`;
}
