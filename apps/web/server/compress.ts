import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import { accepts } from "hono/accepts";
import { LRUCache } from "lru-cache";

/** Text, and the indexes of the search, which are half of it text. */
const TEXT = /^(text\/|application\/(json|javascript|xml|ld\+json|octet-stream)|image\/svg)/;
/** Bytes below which compressing gains nothing. */
const LEAST = 1024;
/** The last tenth is not worth twenty times the time. */
const QUALITY = 9;

const ways = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

/** Compresses text with brotli or gzip. Hono's own middleware has no brotli. What has an ETag is compressed once. */
export function compress(): MiddlewareHandler {
  const kept = new LRUCache<string, Buffer>({ maxSize: 64 * 2 ** 20, sizeCalculation: ({ length }) => length });
  return async (c, next) => {
    await next();
    // A part of a file is one of its plain bytes.
    if (c.res.status === 206 || !TEXT.test(c.res.headers.get("Content-Type") ?? "")) {
      if (c.res.status === 304) c.header("Vary", "Accept-Encoding");
      return;
    }
    c.header("Vary", "Accept-Encoding", { append: true });
    const way = accepts(c, { header: "Accept-Encoding", supports: ["br", "gzip"], default: "identity" });
    if (way !== "br" && way !== "gzip") return;
    if (c.res.body === null) return;
    const whole = Buffer.from(await c.res.arrayBuffer());
    if (whole.length < LEAST) {
      c.res = new Response(new Uint8Array(whole), c.res);
      return;
    }
    const key = `${way} ${c.req.path} ${c.res.headers.get("ETag")}`;
    const body = kept.get(key) ?? (await ways[way](whole));
    if (c.res.headers.has("ETag")) kept.set(key, body);
    c.res = new Response(new Uint8Array(body), c.res);
    c.res.headers.set("Content-Encoding", way);
    c.res.headers.delete("Content-Length");
  };
}
