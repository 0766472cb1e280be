/// <reference lib="webworker" />
import { ExpirationPlugin } from "workbox-expiration";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from "workbox-strategies";

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
registerRoute(({ url }) => own(url) && /^\/(_next\/static|islands)\//.test(url.pathname), new CacheFirst({ cacheName: "parts", plugins: [recent] }));
registerRoute(({ url }) => own(url) && url.pathname.endsWith(".json"), new StaleWhileRevalidate({ cacheName: "values" }));

setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  const russian = new URL(request.url).pathname.startsWith("/ru");
  const [lang, text] = russian
    ? ["ru", "Связи нет, а эту страницу здесь ещё не открывали. Открытые раньше страницы доступны."]
    : ["en", "There is no connection, and this page has not been opened here before. Pages that were are still there."];
  return new Response(
    `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><title>Multivector</title><main><h1>Multivector</h1><p>${text}</p><p><a href="${russian ? "/ru" : "/"}">Multivector</a></p></main>`,
    { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } },
  );
});
