import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { headersAt } from "../site/headers.ts";
import { siteMapOf } from "../site/site-map.ts";
import { createSite } from "./site.ts";

const asked: string[] = [];
const text = "a page ".repeat(400);
const pages = {
  nowhere: async () => ({ status: 404, type: "text/html; charset=utf-8", body: Buffer.from("nothing") }),
  get: async (path: string) => {
    asked.push(path);
    return { status: path === "/map" ? 200 : 404, type: "text/html; charset=utf-8", body: Buffer.from(path === "/map" ? text : "nothing") };
  },
};
const map = siteMapOf({ addresses: ["/map"], redirects: [{ from: "/events", to: "/timeline" }], withdrawn: [] });
const addresses = { siteUrl: "https://example.org", apiUrl: "https://api.example.org" };
const app = createSite({ pages, siteMap: async () => map, addresses, immutable: true });
const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://localhost${path}`, { headers });

test("what is no address of the site is not looked for, however it is written", async () => {
  const strange = [
    "/x%22%3e%3cimg%3e",
    "/x%5c..%5cmap",
    "/map%00",
    "/map%09",
    "/map%20",
    "//map",
    "/en/%5cevil.example",
    "/%09/evil.example/",
    "/en/%0d%0aSet-Cookie:x",
    "/.../map",
    "/ma p",
  ];
  for (const path of strange) {
    asked.length = 0;
    const answer = await get(path);
    expect([path, answer.status, answer.headers.get("Location")]).toEqual([path, 404, null]);
    expect(asked).toEqual([]);
  }
});

test("a page has one address, and its query goes along", async () => {
  const to = async (path: string) => (await get(path)).headers.get("Location");
  expect(await to("/map/?time=2007")).toBe("/map?time=2007");
  expect(await to("/en/map")).toBe("/map");
  expect(await to("/en")).toBe("/");
  expect(await to("/events?type=summit")).toBe("/timeline?type=summit");
  expect(await to("/kk/check?text=a")).toBe("/ru/check?text=a");
  expect(await to("/kk/events/a")).toBeNull();
  expect((await get("/site-map.json")).status).toBe(404);
});

test("an answer is compressed as the client likes it, and says that it varies", async () => {
  const packed = await get("/map", { "Accept-Encoding": "gzip" });
  expect(packed.headers.get("Content-Encoding")).toBe("gzip");
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(text);
  const plain = await get("/map");
  expect([plain.headers.get("Vary"), packed.headers.get("Vary")]).toEqual(["Accept-Encoding", "Accept-Encoding"]);
  const tag = plain.headers.get("ETag") ?? "";
  expect(tag).toMatch(/^W\//);
  const again = await get("/map", { "If-None-Match": tag });
  expect([again.status, again.headers.get("Vary"), again.headers.get("Cache-Control")]).toEqual([304, "Accept-Encoding", "no-cache"]);
});

test("addresses are only read", async () => {
  const answer = await app.request("http://localhost/map", { method: "POST" });
  expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  expect((await app.request("http://localhost/map", { method: "HEAD" })).status).toBe(200);
});

test("every answer carries the headers of its address; what is not there is never kept", async () => {
  const told = async (path: string) => Object.fromEntries((await get(path)).headers);
  for (const [path, kept] of [
    ["/map", "no-cache"],
    ["/nothing", "no-cache"],
    ["/ru/embed/alliance", "no-cache"],
    ["/islands/nothing.js", "no-cache"],
  ] as const) {
    const expected = Object.entries(headersAt(path, addresses)).map(([name, value]) => [name.toLowerCase(), name === "Cache-Control" ? kept : value]);
    expect(await told(path)).toMatchObject(Object.fromEntries(expected));
  }
  expect((await told("/ru/embed/alliance"))["content-security-policy"]).toContain("frame-ancestors *");
});
