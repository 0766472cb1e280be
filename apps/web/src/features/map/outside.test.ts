import { beforeAll, expect, it } from "vitest";
import { mapData } from "./data.ts";
import { fillsOf, yearWithValues } from "./fills.ts";
import type { MapData, MapView } from "./map-data.ts";
import { momentOf } from "./moment.ts";
import { outsideOf } from "./outside.ts";

const VIEW: MapView = { org: "csto", fill: "members", partner: "RUS", layers: ["sites"], months: 12 };
let data: MapData;
beforeAll(() => {
  data = mapData("en");
});

it("says which members and sites a phone's frame leaves out, and nothing of a frame that has them all", () => {
  const moment = momentOf(data, VIEW, "2024-12-31");
  const shown = { data, view: VIEW, moment, fills: fillsOf(data, VIEW, moment) };
  expect(outsideOf(shown, 1)).toMatch(/^Outside this view: Armenia, Belarus and \d+ foreign sites\.$/);
  expect(outsideOf({ ...shown, view: { ...VIEW, layers: [] } }, 1)).toBe("Outside this view: Armenia and Belarus.");
  expect(outsideOf(shown, 0)).toBe("");
});

it("finds the nearest year that a colouring has values of, the last before it first", () => {
  const some = {
    ...data,
    agreement: { "KAZ/RUS/2000": 0.5, "KAZ/RUS/2005": null, "KAZ/CHN/2010": 0.5 },
    trade: { "KAZ/2018": { partner: "CHN", part: 0.2, union: null } },
  };
  expect(yearWithValues(some, { fill: "un", partner: "RUS" }, "2026-12-31")).toBe(2000);
  expect(yearWithValues(some, { fill: "trade", partner: "RUS" }, "1995-12-31")).toBe(2018);
  expect(yearWithValues(some, { fill: "un", partner: "USA" }, "2026-12-31")).toBeNull();
  expect(yearWithValues(some, { fill: "members", partner: "RUS" }, "2026-12-31")).toBeNull();
});
