import type { IncomingMessage, ServerResponse } from "node:http";
import { isNotModified } from "./http/conditional.ts";
import type { Kept, Memo } from "./http/memo.ts";
import type { InProcessLimit } from "./http/rate-limit.ts";

/** What goes on the socket, made once for each answer that is kept. */
interface Sent {
  body: Buffer;
  headers: Record<string, string>;
}

/**
 * Answers a request from the memo, straight on the socket.
 *
 * @returns false if the app has to answer: nothing is kept, or the reader asks too often.
 */
export function answerHot(memo: Memo, limit: InProcessLimit | undefined, addressOf: (request: IncomingMessage) => string) {
  const sent = new WeakMap<Kept, Sent>();
  const sentOf = (kept: Kept): Sent => {
    const held = sent.get(kept);
    if (held !== undefined) return held;
    const body = Buffer.from(kept.body);
    const made = { body, headers: { ...kept.headers, "content-length": String(body.byteLength) } };
    sent.set(kept, made);
    return made;
  };
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== "GET") return false;
    const kept = memo.get(request.url ?? "", request.headers.accept);
    if (kept === undefined) return false;
    const counted = limit?.count(addressOf(request));
    if (counted?.over) return false;
    for (const [name, value] of counted?.headers ?? []) response.setHeader(name, value);
    if (isNotModified(request.headers["if-none-match"], kept.etag)) {
      const { "content-type": _, ...rest } = kept.headers;
      response.writeHead(304, rest).end();
    } else {
      const { body, headers } = sentOf(kept);
      response.writeHead(200, headers).end(body);
    }
    return true;
  };
}
