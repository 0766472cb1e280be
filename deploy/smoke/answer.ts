// An answer over HTTP as the checks look at it: whole, and never followed elsewhere on its own.

export interface Answer {
  url: string;
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  text: string;
}

export type Ask = (url: string, init?: RequestInit) => Promise<Answer>;

/** Nothing answered, or not in time. */
export class Unreachable extends Error {
  readonly url: string;

  constructor(url: string, why: string) {
    super(why);
    this.url = url;
  }
}

/** Requests at the same time, so that no limiter takes the visit for an attack. */
const AT_ONCE = 6;

/**
 * Asks an address. Redirects are looked at, not followed. What is asked for twice in the same way is fetched once.
 *
 * @param patience How long an answer may take, in milliseconds.
 */
export function asking(patience: number): Ask {
  const kept = new Map<string, Promise<Answer>>();
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  let asked = 0;
  return (url, init = {}) => {
    const key = JSON.stringify([url, init]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const lane = asked++ % AT_ONCE;
    const answer = (lanes[lane] as Promise<unknown>).catch(() => {}).then(() => fetchWhole(url, init, patience));
    lanes[lane] = answer;
    kept.set(key, answer);
    return answer;
  };
}

async function fetchWhole(url: string, init: RequestInit, patience: number): Promise<Answer> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(patience), ...init });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { url, status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const { name, message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code || message : message;
    throw new Unreachable(url, name === "TimeoutError" ? `no answer within ${patience / 1000} s` : why);
  }
}
