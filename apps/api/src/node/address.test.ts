import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { addressFinder } from "./address.ts";

const from = (forwarded: string | undefined) =>
  ({ headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress: "10.0.0.1" } }) as unknown as IncomingMessage;

it.each<[number, string | undefined, string]>([
  [0, "192.0.2.1", "10.0.0.1"],
  [1, "192.0.2.1", "192.0.2.1"],
  [1, "203.0.113.9, 192.0.2.1", "192.0.2.1"],
  [1, "203.0.113.9,203.0.113.8 ,192.0.2.1", "192.0.2.1"],
  [2, "203.0.113.9, 192.0.2.1, 10.0.0.2", "192.0.2.1"],
  [2, "192.0.2.1", "192.0.2.1"],
  [3, "192.0.2.1, 10.0.0.2", "192.0.2.1"],
  [1, undefined, "10.0.0.1"],
  [1, "", "10.0.0.1"],
  [1, "192.0.2.1, unknown", "10.0.0.1"],
  [1, "192.0.2.1:54321", "192.0.2.1"],
  [1, "2001:db8::1", "2001:db8::1"],
  [1, "[2001:db8::1]:443", "2001:db8::1"],
])("behind %i proxies, %s is counted as %s", (proxies, forwarded, expected) => expect(addressFinder(proxies)(from(forwarded))).toBe(expected));
