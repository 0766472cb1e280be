import type { IncomingMessage, ServerResponse } from "node:http";
import { isNotModified } from "./http/conditional.ts";
import { wishOf } from "./http/encoding.ts";
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
    const { buffer, byteOffset, byteLength } = kept.body;
    const made = { body: Buffer.from(buffer, byteOffset, byteLength), headers: { ...kept.headers, "content-length": String(byteLength) } };
    sent.set(kept, made);
    return made;
  };
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== "GET") return false;
    const { encoding, plain } = wishOf(request.headers["accept-encoding"] as string | undefined);
    // Who takes nothing as it is gets short answers packed too, which are not kept so.
    const kept = plain ? memo.get({ target: request.url ?? "", accept: request.headers.accept, encoding }) : undefined;
    if (kept === undefined) return false;
    const counted = limit?.count(addressOf(request));
    if (counted?.over) return false;
    for (const [name, value] of counted?.headers ?? []) response.setHeader(name, value);
    if (isNotModified((name) => request.headers[name.toLowerCase()] as string | undefined, kept)) {
      const { "content-type": _, "content-encoding": __, ...rest } = kept.headers;
      response.writeHead(304, rest).end();
    } else {
      const { body, headers } = sentOf(kept);
      response.writeHead(200, headers).end(body);
    }
    return true;
  };
}
