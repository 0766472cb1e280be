import { expect, test } from "vitest";
import { noteBeside, receiptFor, rowOf, SERIES_RECEIPT, withoutLine } from "./lines.ts";

const card = { sources: { "astana-trade-2024": "The Astana Times" } };

test("a value keeps its note, and one that names its source leads to that source", () => {
  const row = rowOf(["KAZ", "CHN", 2024, "turnover", 43_820_000_000, "astana-trade-2024"], ["turnover"]);
  expect(row).toEqual(["KAZ", "CHN", 2024, 0, 43_820_000_000, "astana-trade-2024"]);
  expect(receiptFor(card, row[5])).toBe("receipt-astana-trade-2024");
  expect(noteBeside(card, row[4], row[5])).toBeNull();
});

test("what differs in a value is said beside it, why there is none in its place; the receipt is that of the series", () => {
  expect(noteBeside(card, 0.69, "3DL")).toBe("3DL");
  expect(noteBeside(card, null, "fewer than 20")).toBeNull();
  expect(receiptFor(card, "3DL")).toBe(SERIES_RECEIPT);
  expect(receiptFor(card, undefined)).toBe(SERIES_RECEIPT);
});

test("who was chosen and has no value is named", () => {
  const view = { item: "turnover", entities: ["KAZ"], partners: ["RUS", "CHN"], years: [2024, 2025], mode: "absolute" } as const;
  const line = (value: number | null) => ({ id: "KAZ-CHN", entity: "KAZ", partner: "CHN", points: [{ year: 2024, value, note: null }] });
  expect(withoutLine(view, true, [line(1)])).toEqual([{ entity: "KAZ", partner: "RUS" }]);
  expect(withoutLine(view, true, [line(null)])).toHaveLength(2);
  expect(withoutLine({ ...view, entities: ["TKM"] }, false, [])).toEqual([{ entity: "TKM", partner: null }]);
});
