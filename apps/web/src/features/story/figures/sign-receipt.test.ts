import { readSignpost } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { countedOn, signReceipt } from "./sign-receipt.ts";

test("a count leads to every record that it counted, and marks as many as it leaves open", () => {
  let seen = 0;
  for (const signpost of dataset.signposts.records) {
    for (const day of ["2026-11-23", "2022-12-31", "2012-12-31"]) {
      const { certain = 0, records = [] } = countedOn("en", signpost, day) ?? {};
      expect(new Set(records.map(({ path, title }) => `${path} ${title}`)).size, signpost.id).toBe(records.length);
      expect(records.filter((record) => record.certain).length, signpost.id).toBe(certain);
      seen += records.length;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test("the Russian sites of the end of 2022 are counted, and those that are not there now listed", () => {
  const signpost = dataset.signposts.records.find(({ id }) => id === "russian-sites-in-the-five");
  if (signpost === undefined) throw new Error("no such sign");
  const { least, ids } = readSignpost(dataset, signpost, "2022-12-31").answer;
  const [now, then] = signReceipt("en", signpost, "Sites").counted ?? [];
  expect(then).toMatchObject({ day: "31 December 2022", certain: least, count: ids.length });
  const listed = new Set([...(now?.records ?? []), ...(then?.records ?? [])].map(({ path }) => path));
  expect(ids.filter((id) => !listed.has(`/deployments/${id}`))).toEqual([]);
  expect(then?.records.length).toBeLessThan(ids.length);
});
