import type { APIRequestContext } from "@playwright/test";

/** Every page that the site map names, as its address on the site. */
export async function listedPages(request: APIRequestContext): Promise<Set<string>> {
  const map = await (await request.get("/sitemap.xml")).text();
  return new Set([...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname));
}
