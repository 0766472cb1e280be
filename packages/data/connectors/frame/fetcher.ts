import { createWriteStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import ky, { HTTPError, type KyResponse } from "ky";
import { type Answer, answersIn } from "./answer.ts";
import type { Publisher } from "./publisher.ts";
import { Refused } from "./refused.ts";

/** Asks a publisher for a path below its origin. */
export type Get = (publisher: Publisher, path: string) => Promise<Answer>;

export interface FetchOptions {
  /** Folder of the answers that are kept. */
  cache: string;
  /** Read what is kept, and ask nobody. */
  fromCache?: boolean;
  /** Another origin that plays every publisher, `<origin>/<publisher>/<path>`: for rehearsals on this machine. */
  playedBy?: string | undefined;
  /** What pauses and waits are multiplied by; rehearsals on this machine need none. */
  patience?: number;
}

const TRIES = 4;
/** Seconds that a publisher may ask us to wait; more is a reason to come back later. */
const LONGEST_WAIT = 120;

/** A polite reader: one request at a time with a pause before the next, what is unchanged is not sent again, and a throttle is obeyed. */
export function fetcher({ cache, fromCache = false, playedBy, patience = 1 }: FetchOptions): Get {
  const answers = answersIn(cache);
  const lastAsked = new Map<string, number>();

  return async (publisher, path) => {
    const address = `${publisher.origin}${path}`;
    const kept = answers.find(publisher.id, address);
    if (fromCache) {
      if (kept !== null) return kept;
      throw refused(publisher, address, "no answer in the cache", "run it once without --from-cache");
    }
    const pause = publisher.pause * patience - (Date.now() - (lastAsked.get(publisher.id) ?? 0));
    if (pause > 0) await wait(pause);
    const response = await ask(publisher, address, kept?.validators ?? {}).finally(() => lastAsked.set(publisher.id, Date.now()));
    if (response.status === 304 && kept !== null) return kept;

    const { file, received } = answers.receive(publisher.id, address);
    const announced = response.headers.has("content-encoding") ? null : response.headers.get("content-length");
    try {
      await pipeline(response.body === null ? Readable.from([]) : Readable.fromWeb(response.body), createWriteStream(file));
    } catch (error) {
      throw refused(publisher, address, `an answer that broke off (${causeOf(error)})`, "run it again; if it breaks off each time, the publisher has a fault");
    }
    const { size } = statSync(file);
    if (announced !== null && Number(announced) !== size) {
      throw refused(publisher, address, `${size} bytes where ${announced} were announced`, "run it again: half an answer is not taken");
    }
    return received({ etag: response.headers.get("etag"), lastModified: response.headers.get("last-modified") });
  };

  async function ask(publisher: Publisher, address: string, validators: Record<string, string>): Promise<KyResponse> {
    const asked = playedBy === undefined ? address : `${playedBy}/${publisher.id}${address.slice(publisher.origin.length)}`;
    const { headers, parameters } = keyOf(publisher, address);
    try {
      return await ky.get(`${asked}${parameters}`, {
        headers: { "User-Agent": "multivector-data-refresh (yearly values on Central Asia)", ...validators, ...headers },
        timeout: 120_000,
        retry: {
          limit: TRIES - 1,
          delay: (attempt) => patience * 2000 * 2 ** (attempt - 1),
          jitter: true,
          shouldRetry: ({ error }) => (error instanceof HTTPError && (waitAsked(error.response) ?? 0) > LONGEST_WAIT ? false : undefined),
        },
        // A 304 is an answer, not an error.
        throwHttpErrors: (status) => status !== 304,
      });
    } catch (error) {
      if (!(error instanceof HTTPError))
        throw refused(publisher, address, `no answer (${causeOf(error)})`, "look at the network and the address, then run it again");
      const { status, statusText } = error.response;
      const longer = waitAsked(error.response);
      if (status === 429) {
        const asks = longer === null ? "" : `, which asks us to wait ${longer} seconds`;
        throw refused(publisher, address, `429 Too Many Requests${asks}`, "run it later; what was read so far is in the cache");
      }
      const remedy = status === 401 || status === 403 ? keyRemedy(publisher) : "open the address in a browser: if it moved, correct it in the connector";
      throw refused(publisher, address, `${status} ${statusText}`.trim(), remedy);
    }
  }
}

/** What a publisher's key adds to a request. A key is in no address that is told or kept. */
function keyOf({ key, name }: Publisher, address: string): { headers: Record<string, string>; parameters: string } {
  if (key === undefined) return { headers: {}, parameters: "" };
  const value = process.env[key.variable];
  if (value === undefined || value === "") {
    throw new Refused({ publisher: name, address, found: `no key in ${key.variable}`, remedy: `${key.from}; then set ${key.variable}` });
  }
  return "header" in key ? { headers: { [key.header]: value }, parameters: "" } : { headers: {}, parameters: `&${key.parameter}=${encodeURIComponent(value)}` };
}

const keyRemedy = ({ key }: Publisher) =>
  key === undefined ? "read the publisher's terms: it may ask for a key by now" : `look at ${key.variable}: ${key.from}`;

const refused = ({ name }: Publisher, address: string, found: string, remedy: string) => new Refused({ publisher: name, address, found, remedy });

/** Seconds that a response asks to wait, as a number or as a date. */
function waitAsked(response: Response): number | null {
  const header = response.headers.get("retry-after");
  if (header === null) return null;
  const seconds = Number(header);
  return Number.isNaN(seconds) ? Math.max(0, Math.round((Date.parse(header) - Date.now()) / 1000)) : seconds;
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
