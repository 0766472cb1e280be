// The worker beside the files of the export on Cloudflare. It is asked only for addresses at which no file stands: those that moved, records that
// were withdrawn, and what was never there. It answers as the server of this machine does.
import { headersAt } from "../site/headers.ts";
import { withdrawnPage } from "../site/redirect-pages.ts";
import { isAddress, onePath, type SiteMap, siteMapOf } from "../site/site-map.ts";
import { inNextLanguage } from "../src/locale/languages.ts";
import { nowhereOf } from "../src/locale/nowhere.ts";

interface Env {
  ASSETS: { fetch(address: string): Promise<Response> };
  SITE_URL: string;
  API_URL: string;
}

let known: Promise<SiteMap> | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const headers = headersAt("/", { siteUrl: env.SITE_URL, apiUrl: env.API_URL });
    const to = (path: string, status = 301) => new Response(null, { status, headers: { ...headers, Location: path + search } });
    if (request.method !== "GET" && request.method !== "HEAD")
      return new Response("This address is only read: GET or HEAD.", { status: 405, headers: { ...headers, Allow: "GET, HEAD" } });
    const html = { ...headers, "Content-Type": "text/html; charset=utf-8" };
    if (isAddress(pathname)) {
      const plain = onePath(pathname);
      if (plain !== pathname) return to(plain);
      known ??= env.ASSETS.fetch("https://assets.local/_elsewhere.json").then(async (file) =>
        siteMapOf({ addresses: [], ...((await file.json()) as Pick<SiteMap, "redirects" | "withdrawn">) }),
      );
      const found = (await known).at(pathname);
      if (found?.kind === "redirect") return to(found.to);
      const elsewhere = inNextLanguage(pathname, true);
      if (elsewhere !== null) return to(elsewhere, 302);
      if (found?.kind === "withdrawn") return new Response(withdrawnPage(found), { status: 410, headers: html });
    }
    const nowhere = await env.ASSETS.fetch(`https://assets.local${nowhereOf(pathname)}`);
    return new Response(nowhere.body, { status: 404, headers: html });
  },
};
