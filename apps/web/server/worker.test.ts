// The files that the export writes for a static host, served by the platform's own runtime.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unstable_startWorker } from "wrangler";
import { headersAt } from "../site/headers.ts";
import { cloudflareHeaders, notUploaded } from "../site/host-files.ts";
import { WEB } from "../site/paths.ts";

const addresses = { siteUrl: "https://example.org", apiUrl: "https://api.example.org" };
const elsewhere = {
  redirects: [{ from: "/events", to: "/timeline" }],
  withdrawn: [{ path: "/sources/gone", id: "sources/gone", reason: "No record cites it.", since: "0.5.0" }],
};
const files = {
  "index.html": "home",
  "map.html": "map",
  "ru.html": "главная",
  "ru/map.html": "карта",
  "embed/alliance.html": "figure",
  "styles/site.1a2b.css": "a{}",
  "404.html": "nothing",
  "ru/404.html": "ничего",
  "kk/404.html": "ештеңе",
  "events.html": "a small page that leads on",
  "map.html.br": "packed",
  _headers: cloudflareHeaders(addresses),
  "_elsewhere.json": JSON.stringify(elsewhere),
  ".assetsignore": notUploaded(elsewhere),
};

const folder = mkdtempSync(join(tmpdir(), "multivector-pages-"));
let worker: Awaited<ReturnType<typeof unstable_startWorker>>;
let base = "";
beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  worker = await unstable_startWorker({
    config: `${WEB}wrangler.jsonc`,
    assets: folder,
    bindings: { SITE_URL: { type: "plain_text", value: addresses.siteUrl }, API_URL: { type: "plain_text", value: addresses.apiUrl } },
    dev: { server: { hostname: "127.0.0.1", port: 0 }, inspector: false, logLevel: "none", watch: false },
  });
  await worker.ready;
  base = (await worker.url).origin;
}, 60_000);
afterAll(async () => {
  await worker?.dispose();
  rmSync(folder, { recursive: true });
});
const get = (path: string) => fetch(base + path, { redirect: "manual" });

test("every kind of file comes with the headers of its address", async () => {
  for (const path of ["/", "/map", "/ru", "/ru/map", "/embed/alliance", "/styles/site.1a2b.css"]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    const wanted = Object.entries(headersAt(path, addresses));
    expect(Object.fromEntries(wanted.map(([name]) => [name, answer.headers.get(name)]))).toEqual(Object.fromEntries(wanted));
  }
});

test("what moved, what was withdrawn and what is not there is answered as on a server", async () => {
  const told = async (path: string) => {
    const answer = await get(path);
    return [answer.status, answer.headers.get("Location") ?? (await answer.text()).slice(0, 15), answer.headers.get("Cache-Control")];
  };
  expect(await told("/events?type=summit")).toEqual([301, "/timeline?type=summit", "no-cache"]);
  expect(await told("/en/map?time=2007")).toEqual([301, "/map?time=2007", "no-cache"]);
  expect((await told("/map/"))[1]).toBe("/map");
  expect((await told("/sources/gone"))[0]).toBe(410);
  expect(await told("/nothing")).toEqual([404, "nothing", "no-cache"]);
  expect(await told("/ru/nothing")).toEqual([404, "ничего", "no-cache"]);
  expect(await told("/kk/nothing")).toEqual([404, "ештеңе", "no-cache"]);
  // What is not among the files in a language is in the one that its readers read next.
  expect(await told("/uz-cyrl/events/a?time=2007")).toEqual([302, "/ru/events/a?time=2007", "no-cache"]);
  expect(await told("/kk/check")).toEqual([302, "/ru/check", "no-cache"]);
  expect(await told("/styles/nothing.css")).toEqual([404, "nothing", "no-cache"]);
  expect((await told("/en//evil.example"))[0]).toBe(404);
  expect((await told("/map.html.br"))[0]).toBe(404);
  expect((await get("/nothing")).headers.get("Content-Security-Policy")).toBe(headersAt("/", addresses)["Content-Security-Policy"]);
});
