import { resolvePeriod, resolveSpell } from "@multivector/data";
import { describe, expect, it } from "vitest";
import { during, within } from "./during.ts";

const HORIZON = resolvePeriod("2026-06-15").latest;
const between = (from: string, to: string) => ({ earliest: resolvePeriod(from).earliest, latest: resolvePeriod(to).latest });

describe("a spell in a stretch of time", () => {
  it.each([
    ["2006-08-16", "2012-12-19", "2007", "2007", "yes"],
    ["2006-08-16", "2012-12-19", "2012-12-18", "2012-12-18", "yes"],
    // The day of the end no longer counts.
    ["2006-08-16", "2012-12-19", "2012-12-19", "2013", "no"],
    ["2006-08-16", "2012-12-19", "2000", "2006-08-15", "no"],
    ["2006-08-16", "2012-12-19", "2000", "2006-08-16", "yes"],
    ["2006-08-16", "..", "2020", "2020", "yes"],
    ["2006-08-16", undefined, "2020", "2020", "possibly"],
    [undefined, "2012-12-19", "2000", "2000", "possibly"],
    [undefined, "2012-12-19", "2013", "2013", "no"],
    [undefined, undefined, "2013", "2013", "possibly"],
    ["2006", "2012", "2006-05-01", "2006-05-01", "possibly"],
    // What began and ended within the stretch was there, however exactly.
    ["2006", "2006-12-31", "2006", "2006", "yes"],
  ])("from %s to %s, asked for %s to %s: %s", (start, end, from, to, holds) => {
    expect(during(resolveSpell({ start, end }, HORIZON), between(from, to))).toBe(holds);
  });

  it.each([
    ["2022-03-02", "2022", "2022", "yes"],
    ["2022-03", "2022-03-05", "2022-04", "possibly"],
    ["2022", "2023", "2024", "no"],
  ])("a date of %s between %s and %s: %s", (date, from, to, holds) => {
    expect(within(resolvePeriod(date), between(from, to))).toBe(holds);
  });

  it("something of no date may have been at any time", () => expect(within(null, between("2022", "2022"))).toBe("possibly"));
});
