import { expect, test } from "vitest";
import { parsePage } from "../postprocess/parse.ts";
import { withoutReceipt } from "./receipts.ts";

const found = (html: string) => withoutReceipt(parsePage(html));
const row = (cell: string) => `<table><tbody><tr><th>Population</th><td>7</td><td>${cell}</td></tr></tbody></table>`;

test("a row with its receipt is right", () => {
  expect(found(row('<button popovertarget="r">1</button><span id="r"></span>'))).toEqual([]);
});

test("a row without one, a receipt that is gone, and facts without one are found", () => {
  expect(found(row(""))).toEqual(["a row without a receipt: Population7"]);
  expect(found(row('<button popovertarget="gone">1</button>'))[0]).toContain("opens gone, which is not on the page");
  expect(found('<dl class="facts"><dt>Length</dt><dd>9 km</dd></dl>')[0]).toContain("facts without a receipt");
});
