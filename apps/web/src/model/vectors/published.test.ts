import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { yearEvidence } from "./published.ts";

test("a value of a series leads to a view of its item, state, partner and year that has it", () => {
  let seen = 0;
  for (const year of [2005, 2014, 2023]) {
    for (const [key, { path }] of Object.entries(yearEvidence(year).rows)) {
      const { pathname, searchParams: view } = new URL(path, "https://example.org");
      if (!pathname.startsWith("/series/")) continue;
      const card = find(dataset.series, pathname.slice("/series/".length));
      const rows = dataset.series.observations[card?.id ?? ""]?.rows ?? [];
      const partner = view.get("partner");
      const shown = rows.filter(
        ([entity, other, of, item]) =>
          entity === view.get("country") && String(of) === view.get("time") && item === view.get("item") && (partner === null || other === partner),
      );
      expect(shown.length, `${key}: ${path}`).toBeGreaterThan(0);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(100);
});
