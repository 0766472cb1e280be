import { readSignpost } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { signReceipt } from "./sign-receipt.ts";

test("a count leads to every record that it counted, and marks as many as it leaves open", () => {
  let seen = 0;
  for (const signpost of dataset.signposts.records) {
    const { counted = [] } = signReceipt("en", signpost, signpost.id);
    for (const { certain, records } of counted) {
      expect(new Set(records.map(({ path, title }) => `${path} ${title}`)).size, signpost.id).toBe(records.length);
      expect(records.filter((record) => record.certain).length, signpost.id).toBe(certain);
      seen += records.length;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test("the Russian sites of the end of 2022 are listed, that in doubt as such", () => {
  const signpost = dataset.signposts.records.find(({ id }) => id === "russian-sites-in-the-five");
  if (signpost === undefined) throw new Error("no such sign");
  const { least, ids } = readSignpost(dataset, signpost, "2022-12-31").answer;
  const then = signReceipt("en", signpost, "Sites").counted?.[1];
  expect(then).toMatchObject({ day: "31 December 2022", certain: least });
  expect(then?.records.map(({ path }) => path)).toEqual(ids.map((id) => `/deployments/${id}`));
});
