import { freshnessOf } from "../../src/query/index.ts";
import { formatDay } from "../../src/time/index.ts";
import type { Asked, Item } from "./item.ts";

/** Series whose next edition, and collections whose next reading, was due. */
export function* late({ dataset, on }: Asked): Generator<Item> {
  const { series, collections } = freshnessOf(dataset, { on: formatDay(on) });
  for (const { series: id, state, lastYear, due, rhythm } of series) {
    if (state !== "late") continue;
    yield {
      kind: "late",
      path: `series/${id}`,
      what: dataset.series.records[dataset.series.byId[id] ?? -1]?.title ?? id,
      why: `values end in ${lastYear}; it comes ${rhythm ?? "as its card says"}, and more was due by ${due}`,
      todo: "fetch the edition that brings them, and move nextExpected on its card",
      command: `pnpm data:refresh ${id}`,
    };
  }
  for (const { collection, state, readTo, due, rhythm } of collections) {
    if (state !== "late") continue;
    yield {
      kind: "late",
      path: collection,
      what: `sources read up to ${readTo}`,
      why: `to be read on ${rhythm}, so by ${due}`,
      todo: `read what happened after ${readTo}, enter it, and move readTo`,
      command: `edit packages/data/coverage/${collection}.yaml`,
    };
  }
}
