import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { isNotModified } from "./http/conditional.ts";
import type { Kept, Memo } from "./http/memo.ts";
import type { InProcessLimit } from "./http/rate-limit.ts";

// Below a packet's worth, encoding saves nothing that a reader would notice.
const WORTH_ENCODING = 1400;

const ENCODERS = {
  br: (body: string) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body: string) => gzipSync(body, { level: 9 }),
  identity: (body: string) => Buffer.from(body),
} as const;
type Encoding = keyof typeof ENCODERS;

/**
 * Answers a request from the memo, straight on the socket. Encoded bodies are made once and kept, with a tag of their own.
 *
 * @returns false if the app has to answer: nothing is kept, or the reader asks too often.
 */
export function answerHot(memo: Memo, limit: InProcessLimit | undefined, addressOf: (request: IncomingMessage) => string) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== "GET") return false;
    const kept = memo.get(request.url ?? "", request.headers.accept);
    if (kept === undefined) return false;
    const counted = limit?.count(addressOf(request));
    if (counted?.over) return false;

    const encoding = encodingOf(request.headers["accept-encoding"], kept);
    const { body, headers } = encoded(kept, encoding);
    for (const [name, value] of counted?.headers ?? []) response.setHeader(name, value);
    if (isNotModified(request.headers["if-none-match"], headers.etag ?? "")) {
      const { "content-type": _, "content-length": __, "content-encoding": ___, ...rest } = headers;
      response.writeHead(304, rest).end();
    } else response.writeHead(200, headers).end(body);
    return true;
  };
}

function encodingOf(accepted: string | undefined, { body }: Kept): Encoding {
  if (accepted === undefined || body.length < WORTH_ENCODING) return "identity";
  const named = accepted.split(",").map((one) => one.trim().split(";"));
  const takes = (encoding: string) => named.some(([name, q]) => name === encoding && !/^\s*q=0(\.0*)?$/.test(q ?? ""));
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}

function encoded(kept: Kept, encoding: Encoding): { body: Uint8Array; headers: Readonly<Record<string, string>> } {
  const held = kept.encoded.get(encoding);
  if (held !== undefined) return held;
  const body = ENCODERS[encoding](kept.body);
  const own: Record<string, string> = encoding === "identity" ? {} : { etag: `${kept.etag.slice(0, -1)}-${encoding}"`, "content-encoding": encoding };
  const made = { body, headers: { ...kept.headers, ...own, "content-length": String(body.byteLength) } };
  kept.encoded.set(encoding, made);
  return made;
}
