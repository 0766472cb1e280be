import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { ask } from "../raw.ts";
import { startNode, type Target } from "../target.ts";

// What only the server on Node does itself: it packs, counts behind proxies, and is started with variables.
let running: Target | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});
const start = async (variables: Record<string, string> = {}) => {
  running = await startNode(variables);
  return running.url;
};

const UNPACKED = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };

describe("packed answers", () => {
  it("are the same bytes as those that are not, made anew and kept alike", async () => {
    const url = await start();
    for (const path of [
      "/v1/relations/KAZ/RUS",
      "/v1/countries.csv",
      "/v1/events.ndjson?limit=50",
      "/feeds/changes.atom",
      "/openapi.json",
      "/docs/swagger-ui.css",
    ]) {
      const plain = await ask(url + path);
      const tags = new Set([plain.headers.etag]);
      for (const encoding of ["br", "gzip"] as const) {
        const first = await ask(url + path, { headers: { "Accept-Encoding": encoding } });
        expect([path, first.status, first.headers["content-encoding"], first.headers["content-length"]]).toEqual([
          path,
          200,
          encoding,
          String(first.body.byteLength),
        ]);
        expect(first.headers.vary).toMatch(/Accept-Encoding/);
        expect(UNPACKED[encoding](first.body).equals(plain.body)).toBe(true);
        const again = await ask(url + path, { headers: { "Accept-Encoding": encoding } });
        const { date: _, ...before } = first.headers;
        const { date: __, ...after } = again.headers;
        expect([again.body.equals(first.body), after]).toEqual([true, before]);
        const head = await ask(url + path, { method: "HEAD", headers: { "Accept-Encoding": encoding } });
        const { date: ___, ...ahead } = head.headers;
        expect([head.body.byteLength, ahead]).toEqual([0, before]);
        tags.add(first.headers.etag);
        const etag = String(first.headers.etag);
        const copy = async (tag: string, accepted: string) =>
          (await ask(url + path, { headers: { "Accept-Encoding": accepted, "If-None-Match": tag } })).status;
        expect([path, await copy(etag, encoding), await copy(etag, "identity"), await copy(String(plain.headers.etag), encoding)]).toEqual([
          path,
          304,
          200,
          200,
        ]);
      }
      expect(tags.size).toBe(3);
    }
  });

  it("are as small as they should be", async () => {
    const url = await start();
    const path = "/v1/relations/KAZ/RUS";
    const sizes = await Promise.all(
      ["identity", "gzip", "br"].map(async (accepted) => (await ask(url + path, { headers: { "Accept-Encoding": accepted } })).body.byteLength),
    );
    expect([(sizes[1] ?? 0) < (sizes[0] ?? 0) / 5, (sizes[2] ?? 0) < (sizes[1] ?? 0)]).toEqual([true, true]);
  });
});

describe("who asks too often", () => {
  const countedBehind = async (proxies: string) => {
    const url = await start({ API_TRUST_PROXY: proxies, API_RATE_LIMIT: "3" });
    return async (forwarded: string) => (await ask(`${url}/v1/terms?limit=1`, { headers: { "X-Forwarded-For": forwarded } })).status;
  };

  it("is counted by the address that the proxy adds, whatever stands left of it", async () => {
    const status = await countedBehind("1");
    const statuses = [];
    for (let attempt = 1; attempt <= 6; attempt++) statuses.push(await status(`203.0.113.${attempt}, 192.0.2.1`));
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
    expect(await status("192.0.2.2")).toBe(200);
  });

  it("behind two proxies by the second from the right", async () => {
    const status = await countedBehind("2");
    const statuses = [];
    for (let attempt = 1; attempt <= 5; attempt++) statuses.push(await status(`203.0.113.${attempt}, 192.0.2.1, 10.0.0.${attempt}`));
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it("behind none by the connection alone", async () => {
    const status = await countedBehind("0");
    const statuses = [];
    for (let attempt = 1; attempt <= 5; attempt++) statuses.push(await status(`203.0.113.${attempt}`));
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });
});

describe("addresses in answers", () => {
  const FOREIGN = { Host: "stranger.example", "X-Forwarded-Host": "stranger.example", "X-Forwarded-Proto": "https", Forwarded: "host=stranger.example" };
  const PATHS = ["/feeds/changes.atom", "/feeds/countries/KAZ/changes.json", "/.well-known/api-catalog", "/v1/countries/kaz", "/v1/events?limit=1", "/docs/"];

  it("are never those of a stranger's Host, and one tag stands for the same bytes", async () => {
    const url = await start();
    for (const path of PATHS) {
      const [own, foreign] = [await ask(url + path), await ask(url + path, { headers: FOREIGN })];
      expect([path, foreign.headers.etag, foreign.body.equals(own.body), foreign.headers.location]).toEqual([
        path,
        own.headers.etag,
        true,
        own.headers.location,
      ]);
      expect(JSON.stringify([foreign.headers, foreign.body.toString()])).not.toContain("stranger");
    }
    expect((await ask(`${url}/feeds/changes.atom`)).body.toString()).toContain(`http://localhost:${new URL(url).port}/v1/changes?version=`);
  });

  it("are those that the server is told", async () => {
    const url = await start({ API_URL: "https://data.example.org/multi/" });
    const atom = (await ask(`${url}/feeds/changes.atom`)).body.toString();
    const json = JSON.parse((await ask(`${url}/feeds/changes.json`)).body.toString()) as { feed_url: string; items: { id: string; url: string }[] };
    const catalogue = (await ask(`${url}/.well-known/api-catalog`)).body.toString();
    expect(atom).toContain("<id>https://data.example.org/multi/feeds/changes.atom</id>");
    expect(json.feed_url).toBe("https://data.example.org/multi/feeds/changes.json");
    expect(json.items.every((item) => item.url.startsWith("https://data.example.org/multi/v1/changes?version="))).toBe(true);
    expect(catalogue).toContain('"href":"https://data.example.org/multi/openapi.json"');
    expect(`${atom}${catalogue}`).not.toContain("localhost");
  });

  it("under https, browsers are told to ask for nothing else: in an answer, in one that is kept, in an error", async () => {
    const [secure, plain] = await Promise.all([start({ API_URL: "https://data.example.org" }), start({ API_URL: "http://localhost:8787" })]);
    for (const path of ["/v1/countries/KAZ", "/v1/countries/KAZ", "/v1/countries/XXX", "/openapi.json"]) {
      expect([path, (await ask(secure + path)).headers["strict-transport-security"]]).toEqual([path, "max-age=31536000"]);
      expect([path, (await ask(plain + path)).headers["strict-transport-security"]]).toEqual([path, undefined]);
    }
  });
});

describe("the MCP server", () => {
  const LIST = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
  const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
  const post = (url: string, more: Record<string, string> = {}) => ask(`${url}/mcp`, { method: "POST", body: LIST, headers: { ...headers, ...more } });

  it("answers the pages and names that it is told, and refuses others with what would do", async () => {
    const url = await start({ API_ALLOWED_ORIGINS: "https://app.example.org", API_ALLOWED_HOSTS: "api.example.org,127.0.0.1" });
    expect((await post(url)).status).toBe(200);
    expect((await post(url, { Origin: "https://app.example.org", Host: "API.example.org:8080" })).status).toBe(200);
    for (const [more, words] of [
      [{ Origin: "https://evil.example" }, /Origin is .*evil\.example.*answers pages of https:\/\/app\.example\.org/],
      [{ Origin: "null" }, /Origin/],
      [{ Host: "evil.example" }, /Host is .*evil\.example.*answers to api\.example\.org/],
    ] as const) {
      const { status, body } = await post(url, more);
      const refusal = JSON.parse(body.toString()) as { jsonrpc: string; id: null; error: { code: number; message: string } };
      expect([status, refusal.jsonrpc, refusal.id, refusal.error.code]).toEqual([403, "2.0", null, -32000]);
      expect(refusal.error.message).toMatch(words);
    }
    // The rest of the API is read by any page.
    expect((await ask(`${url}/v1/terms?limit=1`, { headers: { Origin: "https://evil.example", Host: "evil.example" } })).status).toBe(200);
  });
});

it.each([
  [{ API_TRUST_PROXY: "yes" }, /API_TRUST_PROXY is "yes"; expected how many proxies/],
  [{ API_URL: "data.example.org" }, /API_URL is "data\.example\.org"/],
  [{ API_PORT: "http" }, /API_PORT is "http"/],
])("%j stops the start", async (variables, words) => {
  const home = fileURLToPath(new URL("../../", import.meta.url));
  const child = spawn(process.execPath, ["src/node.ts"], { cwd: home, env: { ...process.env, API_PORT: "0", ...variables } as NodeJS.ProcessEnv });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect([code, said.trim().split("\n").length]).toEqual([1, 1]);
  expect(said).toMatch(words);
});
