import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { OURS, termsLine, termsOf } from "./terms.ts";

const cards = dataset.series.records;

test("values of a series have the terms of who published it", () => {
  for (const { id, licence, attribution } of cards) expect(termsOf([`series/${id}`], cards), id).toEqual({ licence, attribution });
  expect(termsLine("en", termsOf(["series/trade-shares"], cards))).toMatch(/^Public domain; CIA, /);
});

test("records are ours, and what rests on both says whose is what", () => {
  expect(termsOf(["events/tulip-revolution"], cards)).toEqual(OURS);
  expect(termsLine("en", OURS)).toBe("CC-BY-4.0");
  expect(termsLine("ru", OURS)).toBe("CC BY 4.0");
  expect(termsLine("ru", OURS, "code")).toBe("CC-BY-4.0");
  const both = termsOf(["series/trade-kaz", "events/tulip-revolution"], cards);
  expect(both.licence).toMatch(/^CC-BY-4\.0; Publisher's terms: /);
  expect(both.attribution).toMatch(/^Multivector contributors \(CC-BY-4\.0\); Bureau of National Statistics.* \(Publisher's terms: /);
});
