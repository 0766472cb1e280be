import type { MiddlewareHandler } from "hono";

/** An answer that is the same for everybody until the next release. */
export interface Kept {
  body: string;
  etag: string;
  headers: Readonly<Record<string, string>>;
  /** Asked for since it was last looked at for room. */
  used: boolean;
}

const MAX_BODY = 256 * 1024;
const MAX_TOTAL = 32 * 1024 * 1024;

/** Accept headers that a format follows from at a glance; any other one is negotiated each time. */
const PLAIN_ACCEPT = new Set(["*/*", "application/json", "text/csv", "application/geo+json", "application/x-ndjson"]);

/**
 * Keeps answers of /v1: one with an ETag follows from its address and format alone, because the dataset of a running version does
 * not change. Holds at most 32 MiB.
 */
export class Memo {
  readonly #kept = new Map<string, Kept>();
  #total = 0;

  /** @param target path and query as they were sent. */
  get(target: string, accept: string | undefined): Kept | undefined {
    const key = keyOf(target, accept);
    const found = key === undefined ? undefined : this.#kept.get(key);
    if (found !== undefined) found.used = true;
    return found;
  }

  async keep(target: string, accept: string | undefined, response: Response): Promise<void> {
    const key = keyOf(target, accept);
    const etag = response.headers.get("ETag");
    if (key === undefined || etag === null || response.status !== 200 || !/json|csv/.test(response.headers.get("Content-Type") ?? "")) return;
    const body = await response.clone().text();
    if (body.length > MAX_BODY || this.#kept.has(key)) return;
    const headers = Object.fromEntries([...response.headers].filter(([name]) => !/^(ratelimit|content-length|date)/.test(name)));
    this.#kept.set(key, { body, etag, headers, used: false });
    this.#total += sizeOf(key, body);
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
    // What is sent while it is made is too large to be kept.
    if (c.req.method === "GET" && c.get("streams") !== true) await memo.keep(targetOf(c.req.url), c.req.header("Accept"), c.res);
  };
}

/** Path and query of an absolute address. */
export function targetOf(url: string): string {
  return url.slice(url.indexOf("/", 8));
}

function keyOf(target: string, accept = "*/*"): string | undefined {
  // Files are read from where they lie, and come in several encodings.
  return PLAIN_ACCEPT.has(accept) && target.startsWith("/v1") && !target.startsWith("/v1/bulk/") ? `${accept} ${target}` : undefined;
}

// Headers, bookkeeping and the copy in bytes that goes on the socket.
function sizeOf(key: string, body: string): number {
  return key.length + 2 * body.length + 1024;
}
