import { dataset } from "@multivector/data/dataset";
import { expect, it } from "vitest";
import { mainEvents } from "./main-events.ts";
import { eventsIn } from "./year-events.tsx";

const of = (year: number) => mainEvents(eventsIn(year, dataset.events.records));

it("puts the war and the deaths of 2022 first, in their order", () => {
  const titles = of(2022).map(({ title }) => title);
  expect(titles).toHaveLength(8);
  expect(titles).toEqual(expect.arrayContaining(["January unrest in Kazakhstan", "Russia invades Ukraine", "Kyrgyz–Tajik fighting in September 2022"]));
  const days = of(2022).map(({ start }) => start.earliest);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

it("chooses nothing where there is little to choose from", () => {
  expect(mainEvents(dataset.events.records.slice(0, 8))).toEqual([]);
});
