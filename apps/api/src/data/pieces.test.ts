import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assets } from "./assets.ts";
import { readFromPieces } from "./pieces.ts";

/** Keeps a file in pieces, and notes which of them are read. */
function piecesOf(whole: Uint8Array, length: number) {
  const asked: string[] = [];
  const assets: Assets = {
    async read(path, part) {
      asked.push(path);
      const number = Number(/^file\.(\d+)$/.exec(path)?.[1]);
      const piece = whole.subarray(number * length, (number + 1) * length);
      return piece.byteLength === 0 ? null : piece.subarray(part?.start, part?.end);
    },
  };
  return { assets, asked };
}

const file = fc.uint8Array({ minLength: 1, maxLength: 60 });

describe("a file in pieces", () => {
  it("gives for every part what the whole file has there", async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 20 }), fc.nat(), fc.nat(), async (whole, length, a, b) => {
        const start = a % whole.byteLength;
        const end = start + 1 + (b % (whole.byteLength - start));
        const { assets, asked } = piecesOf(whole, length);
        expect(await readFromPieces(assets, "file", length, { start, end })).toEqual(whole.slice(start, end));
        expect(asked).toHaveLength(Math.floor((end - 1) / length) - Math.floor(start / length) + 1);
      }),
    );
  });

  it("is not there if one of its pieces is not", async () => {
    const { assets } = piecesOf(new Uint8Array(10), 4);
    expect(await readFromPieces(assets, "file", 4, { start: 0, end: 13 })).toBeNull();
  });
});
