import type { Agreement, MembershipSpell } from "@multivector/data";
import { describe, expect, it } from "vitest";
import { forceInWords, forceOf } from "./force.ts";

const day = (edtf: string | null) => ({ edtf, earliest: edtf === null ? null : 8286, latest: edtf === null ? null : 8286 }) as MembershipSpell["start"];
const force = (start: string | null, end: string | null) => ({ start: day(start), end: day(end) }) as NonNullable<Agreement["force"]>;

describe("when an agreement is in force", () => {
  it("says of one that stands that no end was found", () => {
    expect(forceInWords("en", force("1992-09-08", null), "in-force")).toBe("from 8 September 1992, no end found");
    expect(forceInWords("ru", force("1992-09-08", null), "in-force")).toBe("с 8 сентября 1992 года, сведений о прекращении нет");
    expect(forceInWords("en", force(null, null), "in-force")).toBe("from an unknown day, no end found");
  });

  it("says of one that ended that nobody knows when", () => {
    expect(forceInWords("en", force("1992-09-08", null), "ended")).toBe("from 8 September 1992, end unknown");
  });

  it("says of one without a time in force that it is not, or that none was found", () => {
    expect(forceOf("en", { force: null, status: "initialled" })).toBe("not in force");
    expect(forceOf("en", { force: null, status: "signed" })).toBe("not known");
  });

  it("says of one that stands since nobody knows when that it does", () => {
    expect(forceInWords("en", force(null, ".."), "in-force")).toBe("since an unknown day");
  });
});
