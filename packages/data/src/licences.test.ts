import { describe, expect, it } from "vitest";
import { licencesOf, OPEN_LICENCES, readLicence } from "./licences.ts";

const card = (id: string, licence: string, attribution = "Somebody") => ({ id, licence, attribution });

describe("licencesOf", () => {
  it("tells the terms of each, once for each attribution, our own first", () => {
    const found = licencesOf([card("a", "CC-BY-4.0"), card("b", "CC-BY-4.0"), card("c", "CC-BY-4.0", "Somebody else")], { records: true });
    expect(found.map(({ id, attribution, covers }) => [id, attribution, covers])).toEqual([
      ["CC-BY-4.0", "Multivector contributors", ["records"]],
      ["CC-BY-4.0", "Somebody", ["a", "b"]],
      ["CC-BY-4.0", "Somebody else", ["c"]],
    ]);
    expect(licencesOf([])).toEqual([]);
  });

  it("refuses an option that there is not, and what is no card", () => {
    expect(() => licencesOf([], { record: true } as never)).toThrow(/^record is .* licencesOf has no such option/);
    expect(() => licencesOf([], { records: 1 } as never)).toThrow(/^records is /);
    for (const wrong of [null, "trade-kaz", {}, ["trade-kaz"], [null]]) expect(() => licencesOf(wrong as never)).toThrow(/^series is /);
  });

  it.each([
    ["CC-BY-3.0-IGO", "CC-BY-3.0-IGO", "open"],
    ["Public domain", null, "public-domain"],
    ["Publisher's terms: use with a reference to the source", null, "publisher"],
    ["CC-BY-4.0 for the compilation; the figures ask for acknowledgement", null, "mixed"],
    ["Not stated in the copy read; counts are cited from it", null, "unstated"],
    ["CC-BY-4", null, "unstated"],
    ["constructor", null, "unstated"],
  ])("reads %s", (text, id, terms) => {
    expect(readLicence(text)).toMatchObject({ id, terms, title: id === null ? text : OPEN_LICENCES[id]?.title });
    if (terms !== "open") expect(readLicence(text).url).toBeNull();
  });
});
