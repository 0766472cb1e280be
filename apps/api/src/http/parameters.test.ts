import {
  asCountry,
  asEntity,
  asOrganization,
  asParty,
  asPerson,
  asSeries,
  COUNTRY_IDS,
  ORGANIZATION_IDS,
  PERSON_IDS,
  parsePeriod,
  type Resolve,
  SERIES_IDS,
} from "@multivector/data";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { date, idsFirst, versionOrDay } from "./parameters.ts";

const patternOf = (schema: z.ZodType) => new RegExp((schema.meta() as { pattern: string }).pattern);

describe("the pattern that the document gives", () => {
  it("of a date allows the days that there are, and no others", () => {
    const pattern = patternOf(date);
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, "0"));
    const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
    const text = fc.tuple(year, fc.array(two, { maxLength: 3 }), fc.constantFrom("", "", "", "~", "?", "~?", "x")).map(([a, b, c]) => [a, ...b].join("-") + c);
    const leap = fc.tuple(year, fc.constantFrom("-02-28", "-02-29", "-02-30", "-04-31", "-12-31")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(text, leap, fc.string()), (given) => {
        expect([given, pattern.test(given)]).toEqual([given, parsePeriod(given) !== null || given === "now"]);
      }),
      { numRuns: 5000 },
    );
  });
});

it.each([
  ["0.1.0", true],
  ["10.20.30", false],
  ["2026-11-25", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-11", false],
  ["latest", false],
  ["v0.1.0", false],
  ["", false],
  ["0.1.0 ", false],
])("%s is a version or a day: %s", (text, expected) => expect(versionOrDay.safeParse(text).success).toBe(expected));

it.each<[string, readonly string[], Resolve<string>]>([
  ["states", COUNTRY_IDS, asCountry],
  ["states as entities", COUNTRY_IDS, asEntity],
  ["states as parties", COUNTRY_IDS, asParty],
  ["organizations", ORGANIZATION_IDS, asOrganization],
  ["organizations as parties", ORGANIZATION_IDS, asParty],
  ["people", PERSON_IDS, asPerson],
  ["series", SERIES_IDS, asSeries],
])("ids of %s name themselves, so that they need no search", (_, ids, resolve) => {
  expect(ids.map((id) => resolve(id))).toEqual(ids);
  expect(idsFirst(ids, resolve)(ids[0] ?? "")).toBe(ids[0]);
});
