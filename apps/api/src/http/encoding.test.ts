import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { nodeCompressor } from "../node/compressor.ts";
import { workerCompressor } from "../worker/compressor.ts";
import { hasGoodCopy } from "./conditional.ts";
import { encoded, isText, negotiateEncoding } from "./encoding.ts";

describe("negotiateEncoding", () => {
  it.each<[string | undefined, string | undefined, boolean]>([
    [undefined, undefined, true],
    ["", undefined, true],
    ["gzip, deflate, br, zstd", "br", true],
    ["gzip, deflate", "gzip", true],
    ["x-gzip", "gzip", true],
    ["GZIP", "gzip", true],
    ["br;q=0.5, gzip;q=0.8", "gzip", true],
    ["br;q=0, gzip", "gzip", true],
    ["br;q=0.001", "br", true],
    ["*", "br", true],
    ["br;q=0, *;q=0.1", "gzip", true],
    ["identity", undefined, true],
    ["gzip, identity", "gzip", true],
    ["gzip;q=0.5, identity", undefined, true],
    ["gzip;q=0.5, identity;q=0.2", "gzip", true],
    ["identity;q=0", undefined, false],
    ["gzip, identity;q=0", "gzip", false],
    ["*;q=0", undefined, false],
    ["identity, *;q=0", undefined, true],
    ["br;q=abc, gzip;q=2", undefined, true],
    ["zstd", undefined, true],
  ])("of %s is %s", (accepted, encoding, identity) => expect(negotiateEncoding(accepted)).toEqual({ encoding, identity }));
});

it.each([
  ["application/json", true],
  ["text/csv; charset=utf-8", true],
  ["application/x-ndjson", true],
  ["application/geo+json", true],
  ["application/atom+xml; charset=utf-8", true],
  ["application/vnd.sqlite3", false],
  ["application/vnd.apache.parquet", false],
  ["application/zip", false],
  [null, false],
])("%s is text: %s", (type, expected) => expect(isText(type)).toBe(expected));

describe("an answer", () => {
  const LONG = "Kazakhstan, ".repeat(1000);
  const LINE = `${"a line of a table, ".repeat(50)}\n`;
  let lines = 0;
  let left = false;
  const app = new Hono();
  app.use(encoded(nodeCompressor));
  app.get("/long", (c) => {
    c.header("ETag", '"a"');
    if (hasGoodCopy(c, { etag: '"a"' })) return c.body(null, 304);
    return c.text(LONG);
  });
  app.get("/short", (c) => {
    c.header("ETag", '"a"');
    return c.text("short");
  });
  app.get("/part", (c) => c.body("part", 206, { "Content-Type": "text/plain" }));
  app.get("/bytes", (c) => c.body(new Uint8Array(5000), 200, { "Content-Type": "application/zip" }));
  app.get("/wrong", (c) => c.json({ detail: LONG }, 400));
  app.get("/lines/:count", (c) => {
    lines = 0;
    left = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (lines++ === Number(c.req.param("count"))) controller.close();
        else controller.enqueue(new TextEncoder().encode(LINE));
      },
      cancel() {
        left = true;
      },
    });
    return c.body(body, 200, { "Content-Type": "text/csv", ETag: '"a"' });
  });
  const ask = async (path: string, headers: Record<string, string> = {}, method = "GET") => app.request(path, { headers, method });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("is packed as %s, with a length, a tag of its own and Vary", async (encoding, unpack) => {
    const response = await ask("/long", { "Accept-Encoding": encoding });
    const { headers } = response;
    const bytes = await bytesOf(response);
    expect([headers.get("content-encoding"), headers.get("etag"), headers.get("vary")]).toEqual([encoding, `"a-${encoding}"`, "Accept-Encoding"]);
    expect(Number(headers.get("content-length"))).toBe(bytes.byteLength);
    expect(bytes.byteLength).toBeLessThan(LONG.length / 10);
    expect(unpack(bytes).toString()).toBe(LONG);
    const head = await ask("/long", { "Accept-Encoding": encoding }, "HEAD");
    expect([await head.text(), Object.fromEntries(head.headers)]).toEqual(["", Object.fromEntries(headers)]);
  });

  it("is known by the tag of its own coding only", async () => {
    const status = async (tag: string, accepted: string) => (await ask("/long", { "If-None-Match": tag, "Accept-Encoding": accepted })).status;
    expect(await Promise.all([status('"a"', "identity"), status('"a-br"', "br"), status('W/"a-gzip"', "gzip"), status("*", "gzip")])).toEqual([
      304, 304, 304, 304,
    ]);
    expect(await Promise.all([status('"a"', "br"), status('"a-br"', "gzip"), status('"a-br"', "identity")])).toEqual([200, 200, 200]);
    const { headers } = await ask("/long", { "If-None-Match": '"a-br"', "Accept-Encoding": "br" });
    expect([headers.get("etag"), headers.get("vary"), headers.get("content-encoding"), headers.get("content-length")]).toEqual([
      '"a-br"',
      "Accept-Encoding",
      null,
      null,
    ]);
  });

  it("goes as it is where packing gains nothing, or nobody asks for it", async () => {
    for (const [path, accepted] of [
      ["/short", "br"],
      ["/part", "br"],
      ["/bytes", "br"],
      ["/long", "identity"],
      ["/long", "zstd"],
    ] as const) {
      const { headers } = await ask(path, { "Accept-Encoding": accepted });
      expect([path, headers.get("content-encoding")]).toEqual([path, null]);
    }
    expect((await ask("/short", { "Accept-Encoding": "br", "If-None-Match": '"a"' })).status).toBe(304);
    expect((await ask("/short", { "Accept-Encoding": "br, identity;q=0" })).headers.get("content-encoding")).toBe("br");
  });

  it("that whoever stands in front packs is left to them, tag and all", async () => {
    const tables = new Hono();
    tables.use(encoded(workerCompressor));
    tables.get("/:type", (c) => {
      c.header("ETag", '"a"');
      if (hasGoodCopy(c, { etag: '"a"' })) return c.body(null, 304);
      return c.body(LONG, 200, { "Content-Type": c.req.param("type") === "csv" ? "text/csv" : "application/json" });
    });
    const of = async (path: string, headers: Record<string, string> = {}) => {
      const response = await tables.request(path, { headers: { "Accept-Encoding": "br, gzip", ...headers } });
      return [response.status, response.headers.get("content-encoding"), response.headers.get("etag"), response.headers.get("vary")];
    };
    expect(await of("/json")).toEqual([200, null, '"a"', "Accept-Encoding"]);
    expect(await of("/json", { "If-None-Match": '"a"' })).toEqual([304, null, '"a"', "Accept-Encoding"]);
    expect(await of("/csv")).toEqual([200, "gzip", '"a-gzip"', "Accept-Encoding"]);
    expect(await of("/csv", { "If-None-Match": '"a"' })).toEqual([200, "gzip", '"a-gzip"', "Accept-Encoding"]);
    expect(await of("/csv", { "If-None-Match": '"a-gzip"' })).toEqual([304, null, '"a-gzip"', "Accept-Encoding"]);
    const packed = await tables.request("/csv", { headers: { "Accept-Encoding": "gzip" } });
    expect(gunzipSync(await bytesOf(packed)).toString()).toBe(LONG);
  });

  it("that is an error is packed too", async () => {
    const response = await ask("/wrong", { "Accept-Encoding": "gzip" });
    expect([response.status, JSON.parse(gunzipSync(await bytesOf(response)).toString())]).toEqual([400, { detail: LONG }]);
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("that is long is packed as it comes: %s", async (encoding, unpack) => {
    const response = await ask("/lines/2000", { "Accept-Encoding": encoding });
    expect([response.headers.get("content-encoding"), response.headers.get("etag"), response.headers.get("content-length")]).toEqual([
      encoding,
      `"a-${encoding}"`,
      null,
    ]);
    expect(unpack(await bytesOf(response)).toString()).toBe(LINE.repeat(2000));
  });

  it("that is long is made no faster than it is read, and ends when the reader goes away", async () => {
    const response = await ask("/lines/1000000", { "Accept-Encoding": "gzip" });
    const reader = response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 100));
    // The first half MiB is looked at; beyond it, what fits into the buffers between. A million lines are 950 MB.
    expect(lines).toBeLessThan(50_000);
    await reader?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(left).toBe(true);
  });
});
