import type { IncomingMessage, ServerResponse } from "node:http";
import { isNotModified } from "../http/conditional.ts";
import { negotiateEncoding } from "../http/encoding.ts";
import type { InProcessLimit } from "../http/rate-limit.ts";
import type { CachedResponse, ResponseCache } from "../http/response-cache.ts";

/** What goes on the socket, made once for each answer in the cache. */
interface Sent {
  body: Buffer;
  headers: Record<string, string>;
}

/**
 * Answers a request from the cache, straight on the socket.
 *
 * @returns false if the app has to answer: it is not in the cache, or the reader asks too often.
 */
export function answerFromCache(cache: ResponseCache, limit: InProcessLimit | undefined, addressOf: (request: IncomingMessage) => string) {
  const sent = new WeakMap<CachedResponse, Sent>();
  const sentOf = (cached: CachedResponse): Sent => {
    const known = sent.get(cached);
    if (known !== undefined) return known;
    const { buffer, byteOffset, byteLength } = cached.body;
    const made = { body: Buffer.from(buffer, byteOffset, byteLength), headers: { ...cached.headers, "content-length": String(byteLength) } };
    sent.set(cached, made);
    return made;
  };
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== "GET") return false;
    const { encoding, identity } = negotiateEncoding(request.headers["accept-encoding"] as string | undefined);
    // Who takes nothing as it is gets short answers packed too, which are not cached so.
    const cached = identity ? cache.get({ target: request.url ?? "", accept: request.headers.accept, encoding }) : undefined;
    if (cached === undefined) return false;
    const counted = limit?.count(addressOf(request));
    if (counted?.over) return false;
    for (const [name, value] of counted?.headers ?? []) response.setHeader(name, value);
    if (isNotModified((name) => request.headers[name.toLowerCase()] as string | undefined, cached)) {
      const { "content-type": _, "content-encoding": __, ...rest } = cached.headers;
      response.writeHead(304, rest).end();
    } else {
      const { body, headers } = sentOf(cached);
      response.writeHead(200, headers).end(body);
    }
    return true;
  };
}
