import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/**
 * The address that a request is counted by, and nothing else of the reader.
 *
 * Each proxy adds the address that it was asked from to the right of X-Forwarded-For. With n proxies that are trusted the n-th from the
 * right is the reader's; what stands left of it was sent by the reader, who may write anything.
 */
export function addressFinder(trustedProxies: number): (request: IncomingMessage) => string {
  return ({ headers, socket }) => {
    const nearest = socket.remoteAddress ?? "unknown";
    if (trustedProxies === 0) return nearest;
    const forwarded = String(headers["x-forwarded-for"] ?? "")
      .split(",")
      .map((one) => withoutPort(one.trim()));
    // Fewer than there should be: the request came by a shorter way, and the first that is there was added by who is trusted.
    const found = forwarded.at(-trustedProxies) ?? forwarded[0] ?? "";
    return isIP(found) === 0 ? nearest : found;
  };
}

// Some proxies add the port, which is another one for each connection.
function withoutPort(text: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
}
