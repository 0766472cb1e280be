import type { Event } from "@multivector/data";
import { expect, it } from "vitest";
import { datasetIn } from "@/model/dataset-in.ts";
import { statusIn } from "./event-status.ts";

const on = (latest: number, status: Event["status"] = "announced") => statusIn("en", { status, start: { earliest: latest, latest } as Event["start"] });

it("says of a plan whose day has passed that the outcome is not known", () => {
  expect(on(0)).toContain("outcome not known");
  expect(on(999_999)).toBe("announced, not reported");
  expect(on(0, "occurred")).toBe("");
});

it("has no event with a status of its own that it would pass over in silence", () => {
  expect(new Set(datasetIn("en").events.records.map(({ status }) => status))).toEqual(new Set(["announced", "occurred"]));
});
