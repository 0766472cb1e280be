import { expect, test } from "vitest";
import { addressesIn, readAddress } from "./address.ts";

test("an address is read without a slash at its end", () => {
  expect(readAddress("SITE_URL", " https://Example.org/ ")).toBe("https://example.org");
  expect(readAddress("SITE_URL", "http://localhost:3000")).toBe("http://localhost:3000");
});

test.each(["", "example.org", "localhost:3000", "ftp://example.org", "https://example.org/site", "https://example.org/?a", "https://me@example.org"])(
  "%j is refused with what would do",
  (text) => {
    expect(() => readAddress("SITE_URL", text)).toThrow(/^SITE_URL is ".*"; expected an address of its own without a path, such as https:\/\/example\.org\.$/);
  },
);

test("both addresses are given, or neither", () => {
  expect(addressesIn({})).toEqual({ site: "http://localhost:3000", api: "http://localhost:8787" });
  expect(addressesIn({ API_PORT: "8788" }).api).toBe("http://localhost:8788");
  expect(addressesIn({ SITE_URL: "https://example.org/", API_URL: "https://api.example.org" })).toEqual({
    site: "https://example.org",
    api: "https://api.example.org",
  });
  expect(() => addressesIn({ SITE_URL: "https://example.org" })).toThrow(/^SITE_URL is set and API_URL is not\. .*set API_URL too/);
  expect(() => addressesIn({ API_URL: "https://api.example.org" })).toThrow(/^API_URL is set and SITE_URL is not/);
});
