import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv } from "./index.ts";

describe("toCsv", () => {
  it("is read back by another reader as what was written", () => {
    const anyCell = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom('a "quoted" one', "two\nlines", "a,b", "", "плюс", "\r\n", "'"));
    fc.assert(
      fc.property(fc.array(fc.record({ a: anyCell, "b c": anyCell, 'd"': fc.integer() }), { minLength: 1 }), (rows) => {
        const { data, errors } = Papa.parse<Record<string, string>>(toCsv(rows), { header: true });
        expect(errors.filter(({ type }) => type === "Quotes")).toEqual([]);
        const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
        expect(data.slice(0, -1)).toEqual(rows.map((row) => ({ a: safe(row.a), "b c": safe(row["b c"]), 'd"': String(row['d"']) })));
      }),
      { numRuns: 300 },
    );
  });

  it("makes no formula of a text, and leaves numbers alone", () => {
    expect(toCsv([{ a: "=1+1", b: -5, c: "-5", d: "@x" }])).toBe("a,b,c,d\r\n'=1+1,-5,'-5,'@x\r\n");
  });

  it("takes the fields of all rows in turn, lists and objects, and what is not there", () => {
    expect(toCsv([{ a: 1 }, { b: ["x", "y"], a: null }, { c: { d: 1 }, b: undefined }])).toBe('a,b,c\r\n1,,\r\n,x; y,\r\n,,"{""d"":1}"\r\n');
    expect(toCsv([{ a: 1, b: true }], ["b"])).toBe("b\r\ntrue\r\n");
    expect(toCsv([{ day: new Date(0) }])).toBe("day\r\n1970-01-01T00:00:00.000Z\r\n");
    expect(toCsv([], ["a", "b"])).toBe("a,b\r\n");
    expect(toCsv(new Set([{ a: 1 }]))).toBe("a\r\n1\r\n");
  });

  it.each<[unknown, unknown, string]>([
    [null, undefined, "rows"],
    ["a,b", undefined, "rows"],
    [[1], undefined, "rows"],
    [[["a"]], undefined, "rows"],
    [{ a: 1 }, undefined, "rows"],
    [[{ a: 1 }], [], "columns"],
    [[{ a: 1 }], "a", "columns"],
    [[{ a: 1 }], ["b"], "columns"],
    [[{ a: Number.NaN }], undefined, "a"],
    [[{ a: new Date(Number.NaN) }], undefined, "a"],
    [[{ a: () => 1 }], undefined, "a"],
  ])("refuses %j with columns %j", (rows, columns, parameter) => {
    expect(() => toCsv(rows as never, columns as never)).toThrow(expect.objectContaining({ parameter }));
  });
});
