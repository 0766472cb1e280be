import { expect, test } from "vitest";
import { readAddress } from "./address.ts";

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
