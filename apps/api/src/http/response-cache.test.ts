import { describe, expect, it } from "vitest";
import type { Encoding } from "./encoding.ts";
import { type CachedResponse, type CacheKey, ResponseCache } from "./response-cache.ts";

const answer = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { ETag: '"a"', "Content-Type": "application/json", RateLimit: "limit=1", ...headers } });

const key = (target: string, accept?: string, encoding?: Encoding): CacheKey => ({ target, accept, encoding });
const text = (cached: CachedResponse | undefined) => new TextDecoder().decode(cached?.body);

describe("ResponseCache", () => {
  it("gives back what it was given, by target, format and coding, without what is the reader's own", async () => {
    const cache = new ResponseCache();
    await cache.set(key("/v1/a"), answer("{}"));
    await cache.set(key("/v1/a", "text/csv"), answer("a", { "Content-Type": "text/csv" }));
    await cache.set(key("/v1/a", undefined, "gzip"), answer("packed", { "Content-Encoding": "gzip", "Content-Length": "6" }));
    expect(cache.get(key("/v1/a", "*/*"))).toMatchObject({ etag: '"a"', headers: { etag: '"a"', "content-type": "application/json" } });
    expect(text(cache.get(key("/v1/a")))).toBe("{}");
    expect(text(cache.get(key("/v1/a", "text/csv")))).toBe("a");
    expect(text(cache.get(key("/v1/a", undefined, "gzip")))).toBe("packed");
    expect(cache.get(key("/v1/a", undefined, "gzip"))?.headers["content-encoding"]).toBe("gzip");
    expect(cache.get(key("/v1/a", undefined, "br"))).toBeUndefined();
    expect(cache.get(key("/v1/b"))).toBeUndefined();
  });

  it.each<[string, string, string | undefined, Response]>([
    ["an error", "/v1/a", undefined, new Response("{}", { status: 404, headers: { ETag: '"a"', "Content-Type": "application/json" } })],
    ["an answer without a tag", "/v1/a", undefined, new Response("{}", { headers: { "Content-Type": "application/json" } })],
    ["an unusual Accept", "/v1/a", "text/html;q=0.3, */*", answer("{}")],
    ["another part of the app", "/feeds/changes.json", undefined, answer("{}")],
    ["a file, which lies on disk", "/v1/bulk/0.1.0/json/a.json", undefined, answer("{}")],
    ["something large", "/v1/a", undefined, answer("x".repeat(300_000))],
    ["what is packed as it comes", "/v1/a", undefined, answer("packed", { "Content-Encoding": "gzip" })],
  ])("does not keep %s", async (_, target, accept, response) => {
    const cache = new ResponseCache();
    await cache.set(key(target, accept), response);
    expect(cache.get(key(target, accept))).toBeUndefined();
  });

  it("reads no more of a long answer than it would keep, and leaves it whole", async () => {
    let made = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        made++;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const cache = new ResponseCache();
    const response = new Response(endless, { headers: { ETag: '"a"', "Content-Type": "application/json" } });
    await cache.set(key("/v1/a"), response);
    expect([cache.get(key("/v1/a")), made < 10]).toEqual([undefined, true]);
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.byteLength).toBe(64 * 1024);
    await reader?.cancel();
  });

  it("stays within its size, and spares what is used", async () => {
    const cache = new ResponseCache();
    const body = "x".repeat(200_000);
    await cache.set(key("/v1/used"), answer(body));
    for (let index = 0; index < 400; index++) {
      expect(text(cache.get(key("/v1/used")))).toBe(body);
      await cache.set(key(`/v1/${index}`), answer(body));
    }
    const kept = Array.from({ length: 400 }, (_, index) => cache.get(key(`/v1/${index}`))).filter((one) => one !== undefined).length;
    // 32 MiB hold about 165 answers of 200,000 bytes.
    expect([kept > 150, kept < 170]).toEqual([true, true]);
  });
});
