import { expect, it } from "vitest";
import { patternPoints, patternsOf, strengthOf } from "./line-pattern.ts";

it("gives patterns only to lines of a tone that another line has already", () => {
  expect(patternsOf(["rus", "chn", "eu"])).toEqual([null, null, null]);
  expect(patternsOf(["region", "rus", "region", "region"])).toEqual([null, null, "circle", "square"]);
  expect(new Set(patternsOf(["region", "region", "region", "region", "region"])).size).toBe(5);
});

it("draws lines of one tone that may cross in two strengths", () => {
  expect(patternsOf(["region", "region", "region"]).map(strengthOf)).toEqual([1, 0.55, 1]);
});

it("marks the end of a line, and back from it at a distance, each pattern at places of its own", () => {
  const points = Array.from({ length: 31 }, (_, year) => ({ x: year * 10 }));
  const places = (pattern: "circle" | "square") => patternPoints(pattern, points).map(({ x }) => x);
  expect(places("circle")).toEqual([300, 270, 220, 170, 120, 70, 20]);
  expect(places("square")).toEqual([300, 260, 210, 160, 110, 60, 10]);
  expect(patternPoints("circle", [])).toEqual([]);
});
