/// <reference lib="webworker" />
import { ExpirationPlugin } from "workbox-expiration";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from "workbox-strategies";
import { hrefIn, prefixOf, tagOf } from "@/locale/languages.ts";
import { offlineMessages } from "@/messages/offline/index.ts";

declare const self: ServiceWorkerGlobalScope;

// What was seen stays readable without a connection. Nothing is fetched ahead, and nothing leaves the site.
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// Typed without what it leaves undefined, which our strictness minds.
const recent: object = new ExpirationPlugin({ maxEntries: 200 });
const own = (url: URL) => url.origin === self.location.origin;

registerRoute(
  // The notes of a page are fetched by it.
  ({ request, url }) => own(url) && (request.mode === "navigate" || url.pathname.endsWith("/notes")),
  new NetworkFirst({
    cacheName: "pages",
    // A view is the same page whatever its address asks for.
    matchOptions: { ignoreSearch: true },
    plugins: [recent],
  }),
);
// Their names carry a hash of what is in them.
registerRoute(({ url }) => own(url) && /^\/(islands|styles|fonts)\//.test(url.pathname), new CacheFirst({ cacheName: "parts", plugins: [recent] }));
registerRoute(({ url }) => own(url) && /\.(json|bin|txt)$/.test(url.pathname), new StaleWhileRevalidate({ cacheName: "values" }));

setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  const locale = prefixOf(new URL(request.url).pathname);
  return new Response(
    `<!DOCTYPE html><html lang="${tagOf(locale)}"><meta charset="utf-8"><title>Multivector</title><main><h1>Multivector</h1><p>${offlineMessages(locale).notSeen}</p><p><a href="${hrefIn(locale, "/")}">Multivector</a></p></main>`,
    { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } },
  );
});
