import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";
import { readUpTo } from "./body.ts";
import type { Bytes } from "./bytes.ts";
import { acceptedEncodings, type Encoding, negotiateEncoding } from "./encoding.ts";
import { targetOf } from "./query.ts";

/** An answer that is the same for everybody until the next release. */
export interface CachedResponse {
  /** As it is sent: compressed, where it is. */
  body: Bytes;
  etag: string;
  headers: Readonly<Record<string, string>>;
}

const MAX_BODY = 256 * 1024;
const MAX_TOTAL = 32 * 1024 * 1024;

/** Accept headers that a format follows from at a glance; any other one is negotiated each time. */
const PLAIN_ACCEPT = new Set(["*/*", "application/json", "text/csv", "application/geo+json", "application/x-ndjson"]);

/** What was asked for, as far as the answer depends on it. */
export interface CacheKey {
  /** Path and query as they were sent. */
  target: string;
  accept: string | undefined;
  /** The coding that a text would be sent in, where this process compresses it. */
  encoding: Encoding | undefined;
}

/**
 * Answers of /v1, the least recently used going first: one with an ETag follows from its address, format and coding alone, because the
 * dataset of a running version does not change. Holds at most 32 MiB.
 */
export class ResponseCache {
  readonly #entries = new LRUCache<string, CachedResponse>({
    maxSize: MAX_TOTAL,
    // Headers and bookkeeping too.
    sizeCalculation: ({ body }, key) => key.length + body.byteLength + 1024,
  });

  get(key: CacheKey): CachedResponse | undefined {
    const text = textOf(key);
    return text === undefined ? undefined : this.#entries.get(text);
  }

  /** @param bytes the body, where it is known; it is read from the response otherwise. */
  async set(key: CacheKey, response: Response, bytes?: Bytes): Promise<void> {
    const text = textOf(key);
    if (text === undefined || response.status !== 200) return;
    const { headers } = response;
    const etag = headers.get("ETag");
    if (etag === null || !/json|csv/.test(headers.get("Content-Type") ?? "")) return;
    // What is compressed as it comes has no length: it is too long to keep, and nobody should wait for it here.
    if (bytes === undefined && headers.has("Content-Encoding") && !headers.has("Content-Length")) return;
    const body = bytes ?? (await bodyOf(response));
    if (body === undefined || body.byteLength > MAX_BODY) return;
    const shared = Object.fromEntries([...headers].filter(([name]) => !/^(ratelimit|content-length|date)/.test(name)));
    this.#entries.set(text, { body, etag, headers: shared });
  }
}

/** Stores what the app answers. Who reads the cache stands in front of the app: that costs less than routing. */
export function storeResponses(cache: ResponseCache): MiddlewareHandler {
  return async (c, next) => {
    await next();
    // What is sent while it is made is too large to be kept, and who takes nothing as it is gets what others do not.
    const isStream = c.get("headersComplete") === true && c.get("bytes") === undefined;
    if (c.req.method !== "GET" || isStream || !negotiateEncoding(acceptedEncodings(c.req.raw)).identity) return;
    await cache.set({ target: targetOf(c.req.url), accept: c.req.header("Accept"), encoding: c.get("encoding") }, c.res, c.get("bytes"));
  };
}

/** A copy of a body; undefined if there is none, or it is too long. */
async function bodyOf(response: Response): Promise<Bytes | undefined> {
  const { body } = response.clone();
  if (body === null) return undefined;
  const { bytes, rest } = await readUpTo(body, MAX_BODY);
  // The other half of the copy goes on without this one; what becomes of it is not this one's to answer for.
  rest?.cancel().catch(() => {});
  return bytes;
}

function textOf({ target, accept = "*/*", encoding }: CacheKey): string | undefined {
  // Files are read from where they lie.
  return PLAIN_ACCEPT.has(accept) && target.startsWith("/v1") && !target.startsWith("/v1/bulk/") ? `${encoding ?? "identity"} ${accept} ${target}` : undefined;
}
