import type { MiddlewareHandler } from "hono";

/** When an address was replaced, when it goes, and by what. */
export interface Deprecated {
  /** Day from which it should no longer be used. */
  since: Date;
  /** Day after which it may be gone; 24 months after `since` at the earliest. */
  sunset: Date;
  /** Address that replaces it. */
  successor: string;
}

/** Marks the answers of an address as deprecated (RFC 9745, RFC 8594). */
export function deprecated({ since, sunset, successor }: Deprecated): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.header("Deprecation", `@${Math.floor(since.getTime() / 1000)}`);
    c.header("Sunset", sunset.toUTCString());
    c.header("Link", `<${successor}>; rel="successor-version"`, { append: true });
  };
}
