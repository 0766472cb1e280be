import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isStillThatFile, rangeOf } from "./range.ts";

describe("rangeOf", () => {
  it.each<[string | undefined, ReturnType<typeof rangeOf>]>([
    ["bytes=0-0", { start: 0, end: 1 }],
    ["bytes=2-5", { start: 2, end: 6 }],
    ["bytes=2-", { start: 2, end: 10 }],
    ["bytes=-3", { start: 7, end: 10 }],
    ["bytes=-30", { start: 0, end: 10 }],
    ["bytes=8-99", { start: 8, end: 10 }],
    ["Bytes = 9-9", { start: 9, end: 10 }],
    ["bytes=10-", null],
    ["bytes=10-12", null],
    ["bytes=-0", null],
    ["bytes=5-2", undefined],
    ["bytes=0-1,4-5", undefined],
    ["bytes=-", undefined],
    ["bytes=a-b", undefined],
    ["items=0-1", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s of ten bytes", (header, expected) => expect(rangeOf(header, 10)).toEqual(expected));

  it("of an empty file there is no part", () => expect([rangeOf("bytes=0-", 0), rangeOf("bytes=-1", 0)]).toEqual([null, null]));

  it("never leaves the file, whatever is sent", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^bytes=\d{0,20}-\d{0,20}$/)), fc.nat(100), (header, size) => {
        const range = rangeOf(header, size);
        if (range !== null && range !== undefined) expect(0 <= range.start && range.start < range.end && range.end <= size).toBe(true);
      }),
    );
  });
});

it("If-Range takes the very same tag or date, and no weak tag", () => {
  const file = { etag: '"a"', modified: "Thu, 26 Nov 2026 00:00:01 GMT" };
  for (const same of [undefined, '"a"', file.modified]) expect(isStillThatFile(same, file)).toBe(true);
  for (const other of ['W/"a"', '"a-br"', '"b"', "Thu, 26 Nov 2026 00:00:00 GMT", ""]) expect(isStillThatFile(other, file)).toBe(false);
});
