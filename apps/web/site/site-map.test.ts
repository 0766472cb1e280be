import { expect, test } from "vitest";
import { movedPage, withdrawnPage } from "./redirect-pages.ts";
import { siteMapOf } from "./site-map.ts";

const record = { path: "/events/never-was", id: "events/never-was", reason: "The source was read again & does not say it.", since: "0.4.0" };
const told = { addresses: ["/", "/timeline"], redirects: [{ from: "/events", to: "/timeline" }], withdrawn: [record] };

test("an address that leads elsewhere, and one of a withdrawn record, are found", () => {
  const { at } = siteMapOf(told);
  expect(at("/events")).toEqual({ kind: "redirect", from: "/events", to: "/timeline" });
  expect(at("/events/never-was")).toMatchObject({ kind: "withdrawn", since: "0.4.0" });
  expect(at("/timeline")).toBeUndefined();
});

test("neither may cover a page", () => {
  expect(() => siteMapOf({ ...told, redirects: [{ from: "/timeline", to: "/" }] })).toThrow("/timeline would lead elsewhere, but there is a page at it");
});

test("their pages lead on without script, and say why in words that are safe", () => {
  const moved = movedPage("/ru/events/new-name", "https://example.org");
  expect(moved).toContain('content="0; url=/ru/events/new-name"');
  expect(moved).toContain('href="https://example.org/ru/events/new-name"');
  expect(withdrawnPage(record)).toContain("withdrawn in version 0.4.0");
  expect(withdrawnPage(record)).toContain("read again &amp; does not say it");
});
