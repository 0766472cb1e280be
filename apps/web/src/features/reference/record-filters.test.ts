import { expect, test } from "vitest";
import { newestFirst } from "./record-filters.ts";

test("records stand newest first, and those of which nobody knows the day last", () => {
  const records = [
    { id: "old", day: { earliest: 10 } },
    { id: "unknown", day: { earliest: null } },
    { id: "none", day: null },
    { id: "new", day: { earliest: 20 } },
  ];
  expect(newestFirst(records, ({ day }) => day).map(({ id }) => id)).toEqual(["new", "old", "unknown", "none"]);
});
