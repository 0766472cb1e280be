import { expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { dueBy, freshnessOf, freshnessState } from "./freshness.ts";

it.each([
  ["June 2027", "2027-06-30"],
  ["February 2028", "2028-02-29"],
  ["December 2026", "2026-12-31"],
  ["Spring 2027", "2027-05-31"],
  ["Summer 2027", "2027-08-31"],
  ["2027", "2027-12-31"],
  ["when it comes", null],
  ["Smarch 2027", null],
  [null, null],
])("%s is due by %s", (words, day) => expect(dueBy(words)).toBe(day));

it("is late from the day after, and never where nothing says when more is due", () => {
  expect(["2027-06-29", "2027-06-30", "2027-07-01"].map((on) => freshnessState({ rhythm: "yearly", due: "2027-06-30" }, on))).toEqual([
    "current",
    "current",
    "late",
  ]);
  expect(freshnessState({ rhythm: "irregular", due: null }, "2099-01-01")).toBe("unknown");
  expect(freshnessState({ rhythm: "ended", due: null }, "2099-01-01")).toBe("ended");
});

/** What is known of a series and a collection, judged at the end of a year. */
function on(day: string) {
  const { series, collections } = freshnessOf(dataset, { on: day });
  return {
    series: (id: string) => series.find(({ series: one }) => one === id),
    collection: (name: string) => collections.find(({ collection }) => collection === name),
  };
}

it("tells of each series what it holds, when it was read and when more is due", () => {
  // Values end in 2024; the edition of summer 2026 brought 2025, and nobody fetched it.
  expect(on("2026-08-31").series("population")).toMatchObject({ lastYear: 2024, lastRead: "2026-11-23", due: "2026-08-31", state: "current" });
  expect(on("2026-09-01").series("population")).toMatchObject({ state: "late", remedy: expect.stringContaining("data:refresh population") });
  // Scheduled payments are held to 2025: the edition that the card names comes before that of their next year.
  expect(on("2026-11-30").series("debt-service")).toMatchObject({ lastYear: 2025, due: "2026-12-31", state: "current" });
  expect(on("2099-01-01").series("energy")).toMatchObject({ state: "ended", remedy: null });
});

it("tells of each collection how far it was read, and when it means to be read on", () => {
  const { readTo } = dataset.votes.coverage;
  expect(readTo).toBe("2026-03-25");
  expect(on("2027-03-25").collection("votes")).toMatchObject({ readTo, rhythm: "yearly", due: "2027-03-25", state: "current", remedy: null });
  expect(on("2027-03-26").collection("votes")).toMatchObject({ state: "late", remedy: expect.stringContaining("coverage/votes.yaml") });
  expect(on("2099-01-01").collection("terms")).toMatchObject({ due: null, state: "unknown" });
  // Read to the last of May: a quarter on is the last of August.
  expect(on("2026-08-31").collection("visits")).toMatchObject({ due: "2026-08-31", state: "current" });
});

it("knows of every series and every collection but that of the series, and refuses a day that there is not", () => {
  const { series, collections } = freshnessOf(dataset);
  expect(series.map(({ series: id }) => id)).toEqual(dataset.series.records.map(({ id }) => id));
  expect(collections.map(({ collection }) => collection).toSorted()).toEqual(
    Object.keys(dataset)
      .filter((name) => name !== "series")
      .toSorted(),
  );
  expect(() => freshnessOf(dataset, { on: "2027-02-30" })).toThrow(/^on is "2027-02-30"; expected a date that exists/);
});
