import type { HTMLElement } from "node-html-parser";
import { parse } from "node-html-parser";
import type { Deployment } from "../../addresses.ts";
import type { Answer, Ask } from "../answer.ts";
import type { Findings } from "../findings.ts";

/** The two servers as a visitor meets them. */
export interface Visit extends Deployment {
  ask: Ask;
}

export interface Check {
  /** What it is about, in a word or two; a fault that is planted names the check that must find it. */
  name: string;
  run(visit: Visit, found: Findings): Promise<void>;
}

export const pageOf = ({ text }: Answer): HTMLElement => parse(text);

/** Addresses that the site map names, without that of the site. Empty where it cannot be read; the check of the site map says why. */
export async function siteMapOf({ ask, pages }: Visit): Promise<string[]> {
  const { text } = await ask(`${pages}/sitemap.xml`);
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
}

/** At most so many of a list, spread evenly over it. */
export function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, place) => list[Math.floor(place * step)] as T);
}
