// What the site has, as the app tells it: `app/site-map.json`.
import type { Renderer } from "../server/renderer.ts";

interface Redirect {
  from: string;
  to: string;
}

export interface Withdrawn {
  path: string;
  /** Of the record. */
  id: string;
  reason: string;
  /** Data version. */
  since: string;
}

interface Told {
  addresses: string[];
  redirects: Redirect[];
  withdrawn: Withdrawn[];
}

type Elsewhere = ({ kind: "redirect" } & Redirect) | ({ kind: "withdrawn" } & Withdrawn);

export interface SiteMap extends Told {
  /** What is at an address besides a page. */
  at: (path: string) => Elsewhere | undefined;
}

const ADDRESS = /^(\/(?!\.+(\/|$))[\w.-]+)*\/?$/;

/** Whether a path is written as every address of the site is. Whatever is not, another reader of addresses might take for something else. */
export function isAddress(path: string): boolean {
  return ADDRESS.test(path);
}

/** A page has one address: no slash at its end, and no prefix for English. */
export function onePath(path: string): string {
  return path.replace(/^\/en(?=\/|$)/, "").replace(/\/$/, "") || "/";
}

/** @throws Error if an address that leads elsewhere has a page. */
export async function readSiteMap(draw: Renderer["draw"]): Promise<SiteMap> {
  const { body } = await draw("/site-map.json");
  return siteMapOf(JSON.parse(body.toString()) as Told);
}

export function siteMapOf(told: Told): SiteMap {
  const pages = new Set(told.addresses);
  const elsewhere = new Map<string, Elsewhere>();
  for (const redirect of told.redirects) elsewhere.set(redirect.from, { kind: "redirect", ...redirect });
  for (const record of told.withdrawn) elsewhere.set(record.path, { kind: "withdrawn", ...record });
  for (const path of elsewhere.keys()) if (pages.has(path)) throw new Error(`${path} would lead elsewhere, but there is a page at it`);
  return { ...told, at: (path) => elsewhere.get(path) };
}
