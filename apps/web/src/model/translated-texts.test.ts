import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { COVERAGE_RU } from "./coverage-ru.ts";
import { SERIES_HOLES_RU } from "./series-holes-ru.ts";
import { translatedText } from "./translated-texts.ts";

test("every rule of a collection is told in Russian, and no translation is of a text that is gone", () => {
  const universes = Object.values(dataset).map(({ coverage }) => coverage.universe);
  expect(universes.filter((text) => translatedText("ru", text) === null)).toEqual([]);
  expect(Object.keys(COVERAGE_RU).filter((text) => !universes.includes(text))).toEqual([]);
});

test("so is what is missing from the statistics of trade, which pages of years show", () => {
  const holes = dataset.series.records.filter(({ id }) => /^trade-[a-z]{3}$/.test(id)).flatMap((series) => series.holes);
  expect(holes.filter((text) => translatedText("ru", text) === null)).toEqual([]);
  expect(Object.keys(SERIES_HOLES_RU).filter((text) => !holes.includes(text))).toEqual([]);
});
