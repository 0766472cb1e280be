import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../types.ts";
import type { Kind } from "./document.ts";
import { pack, type Unpacked, unpack } from "./packed.ts";

const line = fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replace(/[\n\t]/g, ""));
const documents = fc.array(
  fc.record({
    kind: fc.constantFrom<Kind>("events", "tenures", "pages", "people"),
    id: fc.string({ maxLength: 6 }),
    title: line,
    verdict: fc.constantFrom<Verdict | undefined>(undefined, "inaccurate", "outdated-since"),
    start: fc.option(fc.integer({ min: -9000, max: 22_000 })),
  }),
  { minLength: 1, maxLength: 300, size: "medium" },
);
const anyIndex: fc.Arbitrary<Unpacked> = fc
  .tuple(documents, fc.uniqueArray(line, { maxLength: 30 }), fc.option(fc.record({ names: line, spoken: line })), fc.infiniteStream(fc.nat(99)))
  .map(([made, words, names, chance]) => {
    const next = () => chance.next().value ?? 0;
    const terms = words.filter((word) => word !== "").sort();
    const lists = terms.map(() => made.flatMap((_, at) => (next() < 20 ? [at] : [])));
    const offsets = [0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)];
    const held = Uint16Array.from(lists.flat());
    return {
      documents: made.map(({ kind, id, title, start, verdict }) => ({
        kind,
        title,
        path: kind === "pages" ? id.replace(/[\n\t]/g, "") : `${kind}/${id.replace(/[\n\t]/g, "")}`,
        start: kind === "tenures" ? (start ?? 0) : null,
        ...(verdict === undefined || kind === "pages" ? {} : { verdict }),
      })),
      index: { terms, offsets: Uint32Array.from(offsets), documents: held, impacts: Uint8Array.from(held, () => 1 + (next() % 15)), size: made.length },
      names,
      now: 20_000,
    };
  });

/** An index that has all there is to break. */
const sample: Unpacked = {
  documents: Array.from({ length: 200 }, (_, at) =>
    at % 4 === 0
      ? { kind: "tenures", path: `tenures/t${at}`, title: `Tenure ${at}`, start: at }
      : { kind: "events", path: `events/e${at}`, title: `Событие ${at}`, start: null },
  ),
  index: {
    terms: Array.from({ length: 40 }, (_, at) => `term${String(at).padStart(2, "0")}`),
    offsets: Uint32Array.from({ length: 41 }, (_, at) => at * 10),
    documents: Uint16Array.from({ length: 400 }, (_, at) => (at % 10) * 19 + (Math.floor(at / 10) % 19)),
    impacts: Uint8Array.from({ length: 400 }, (_, at) => 1 + (at % 15)),
    size: 200,
  },
  names: { names: "tokayev\tkassym-jomart-tokayev\t201", spoken: "tkv\tx\t230" },
  now: 20_000,
};
const bytes = pack(sample);

describe("a packed index", () => {
  it("is unpacked as it was", () => {
    fc.assert(
      fc.property(anyIndex, (index) => void expect(unpack(pack(index))).toEqual(index)),
      { numRuns: 120 },
    );
  });

  it("is unpacked from the middle of other bytes", () => {
    const around = new Uint8Array(bytes.length + 11);
    around.set(bytes, 5);
    expect(unpack(around.subarray(5, 5 + bytes.length))).toEqual(sample);
  });

  it("is refused wherever it is cut, and with bytes too many", () => {
    for (let length = 0; length < bytes.length; length += length < 40 ? 1 : 37)
      expect(() => unpack(bytes.subarray(0, length)), String(length)).toThrow(RangeError);
    expect(() => unpack(bytes.subarray(0, bytes.length - 1))).toThrow(/not a packed index/);
    expect(() => unpack(Uint8Array.from([...bytes, 0]))).toThrow(/not a packed index/);
  });

  it("is refused, or read, when bytes of it are others, and nothing else befalls", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }), (changes) => {
        const other = bytes.slice();
        for (const [at, by] of changes) other[at] = (other[at] ?? 0) ^ by;
        try {
          const { index, documents: held } = unpack(other);
          expect(index.documents.every((document) => document < held.length)).toBe(true);
          expect(index.offsets.at(-1)).toBe(index.documents.length);
        } catch (error) {
          refused++;
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it.each(["", "{}", "null", "[1]", '{"documents":"a/b"}', "<!doctype html><title>404</title>", "\uFFFD".repeat(40)])("is not %j", (text) => {
    const body = new TextEncoder().encode(text);
    expect(() => unpack(body)).toThrow(RangeError);
    const framed = new Uint8Array(4 + body.length);
    new DataView(framed.buffer).setUint32(0, body.length);
    framed.set(body, 4);
    expect(() => unpack(framed)).toThrow(RangeError);
  });

  it("has its titles in a line each", () => {
    const index = { terms: [], offsets: new Uint32Array(1), documents: new Uint16Array(0), impacts: new Uint8Array(0), size: 1 };
    const { documents: back } = unpack(pack({ documents: [{ path: "events/a", kind: "events", start: null, title: "a\nb\tc" }], index, names: null, now: 0 }));
    expect(back[0]?.title).toBe("a b c");
  });
});
