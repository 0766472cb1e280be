import { expect, test } from "vitest";
import { Island } from "./island.server.tsx";
import { toJson } from "./serialize.ts";

/** A component as React's server sees it when its file begins with "use client". */
const client = (id: string) => Object.assign((_: Record<string, unknown>) => null, { $$typeof: Symbol.for("react.client.reference"), $$id: id });

test("an island is drawn with its name, its properties and when it is hydrated", () => {
  const DateChip = client("[project]/apps/web/src/ui/date/date-chip.island.tsx#DateChip");
  const drawn = Island({ defer: "visible", children: <DateChip {...{ day: "2026-11-23", note: "</script>" }} /> });
  const text = JSON.stringify(drawn);
  expect(text).toContain('"data-island":"DateChip","data-defer":"visible"');
  expect(text).toContain("\\\\u003c/script>");
});

const Plain = () => null;

test("what is no island is refused, with what to do", () => {
  expect(() => Island({ children: <Plain /> })).toThrow(/<Island> holds <Plain>, which is no island\. Name its file \*\.island\.tsx/);
  expect(() => Island({ children: <p /> })).toThrow(/<Island> holds <p>/);
  const Elsewhere = client("[project]/apps/web/src/ui/date/date-slider.tsx#DateSlider");
  expect(() => Island({ children: <Elsewhere /> })).toThrow(/<DateSlider> of apps\/web\/src\/ui\/date\/date-slider\.tsx\. Name the file \*\.island\.tsx/);
});

test("a property that JSON cannot carry is refused by its path", () => {
  const DateChip = client("[project]/a.island.tsx#DateChip");
  expect(() => Island({ children: <DateChip {...{ scale: { format: String } }} /> })).toThrow(/<DateChip>: the property scale\.format is a function/);
});

test("what JSON would lose or change is found", () => {
  const lost = (props: unknown) => {
    const json = toJson(props);
    return "lost" in json ? `${json.lost.path}: ${json.lost.what}` : json.text;
  };
  expect(lost({ a: [1, "x", null, true, { b: undefined }] })).toBe('{"a":[1,"x",null,true,{}]}');
  expect(lost({ a: [{}, { b: new Date(0) }] })).toBe("a[1].b: a Date");
  expect(lost({ a: new Map() })).toBe("a: a Map");
  expect(lost({ a: Number.NaN })).toBe("a: NaN");
  expect(lost({ a: 1n })).toBe("a: a bigint");
  expect(lost({ a: <p /> })).toBe("a: a React element");
});
