import { titleOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect, it } from "vitest";
import { LOCALES } from "@/locale/locale.ts";
import { receiptOf } from "./receipts.ts";
import { titleIn } from "./title-in.ts";

it.each(LOCALES)("calls a position by its question in words, and so does its receipt: %s", (locale) => {
  for (const position of dataset.positions.records) {
    const title = titleIn(locale, "positions", position.id);
    expect(title).not.toContain(position.issue);
    // As the story hands it over.
    expect(receiptOf(locale, { ...position, title: titleOf(dataset, position), record: `positions/${position.id}` }).title).toBe(title);
  }
});

it("says so in English", () => {
  expect(titleIn("en", "positions", "kaz-annexations-2022")).toBe("Kazakhstan: Four annexations of September 2022");
});
