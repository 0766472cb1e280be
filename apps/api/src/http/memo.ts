import type { MiddlewareHandler } from "hono";
import { readUpTo } from "./body.ts";
import { acceptedEncodings, type Encoding, wishOf } from "./encoding.ts";
import { targetOf } from "./query.ts";

/** An answer that is the same for everybody until the next release. */
export interface Kept {
  /** As it is sent: packed, where it is. */
  body: Uint8Array<ArrayBuffer>;
  etag: string;
  headers: Readonly<Record<string, string>>;
  /** Asked for since it was last looked at for room. */
  used: boolean;
}

const MAX_BODY = 256 * 1024;
const MAX_TOTAL = 32 * 1024 * 1024;

/** Accept headers that a format follows from at a glance; any other one is negotiated each time. */
const PLAIN_ACCEPT = new Set(["*/*", "application/json", "text/csv", "application/geo+json", "application/x-ndjson"]);

/** What was asked for, as far as the answer depends on it. */
export interface Asking {
  /** Path and query as they were sent. */
  target: string;
  accept: string | undefined;
  /** The coding that a text would be sent in, where this process packs it. */
  encoding: Encoding | undefined;
}

/**
 * Keeps answers of /v1: one with an ETag follows from its address, format and coding alone, because the dataset of a running version
 * does not change. Holds at most 32 MiB.
 */
export class Memo {
  readonly #kept = new Map<string, Kept>();
  #total = 0;

  get(asking: Asking): Kept | undefined {
    const key = keyOf(asking);
    const found = key === undefined ? undefined : this.#kept.get(key);
    if (found !== undefined) found.used = true;
    return found;
  }

  async keep(asking: Asking, response: Response): Promise<void> {
    const key = keyOf(asking);
    if (key === undefined) return;
    const etag = response.headers.get("ETag");
    if (etag === null || response.status !== 200 || !/json|csv/.test(response.headers.get("Content-Type") ?? "")) return;
    // What is packed as it comes has no length: it is too long to keep, and nobody should wait for it here.
    if (response.headers.has("Content-Encoding") && !response.headers.has("Content-Length")) return;
    const { body } = response.clone();
    if (body === null) return;
    const { bytes, rest } = await readUpTo(body, MAX_BODY);
    // The other half of the copy goes on without this one; what becomes of it is not this one's to answer for.
    if (bytes === undefined) rest.cancel().catch(() => {});
    if (bytes === undefined || this.#kept.has(key)) return;
    const headers = Object.fromEntries([...response.headers].filter(([name]) => !/^(ratelimit|content-length|date)/.test(name)));
    this.#kept.set(key, { body: bytes, etag, headers, used: false });
    this.#total += sizeOf(key, bytes);
    this.#makeRoom();
  }

  // The oldest goes first, unless it was used: then it is spared once and counts as new.
  #makeRoom(): void {
    for (const [oldest, kept] of this.#kept) {
      if (this.#total <= MAX_TOTAL) return;
      this.#kept.delete(oldest);
      if (kept.used) this.#kept.set(oldest, { ...kept, used: false });
      else this.#total -= sizeOf(oldest, kept.body);
    }
  }
}

/** Puts what the app answers into the memo. Who asks the memo stands in front of the app: asking costs less than routing. */
export function remember(memo: Memo): MiddlewareHandler {
  return async (c, next) => {
    await next();
    // What is sent while it is made is too large to be kept, and who takes nothing as it is gets what others do not.
    if (c.req.method !== "GET" || c.get("streams") === true || !wishOf(acceptedEncodings(c.req.raw)).plain) return;
    await memo.keep({ target: targetOf(c.req.url), accept: c.req.header("Accept"), encoding: c.get("encoding") }, c.res);
  };
}

function keyOf({ target, accept = "*/*", encoding }: Asking): string | undefined {
  // Files are read from where they lie.
  return PLAIN_ACCEPT.has(accept) && target.startsWith("/v1") && !target.startsWith("/v1/bulk/") ? `${encoding ?? "identity"} ${accept} ${target}` : undefined;
}

// Headers and bookkeeping too.
function sizeOf(key: string, body: Uint8Array): number {
  return key.length + body.byteLength + 1024;
}
