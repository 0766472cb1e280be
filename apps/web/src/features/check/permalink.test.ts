import { expect, test } from "vitest";
import { linkTo, readFragment } from "./permalink.ts";

const PAGE = "https://example.org/ru/check";

test("a link gives back the text and the date, whatever is in them", () => {
  for (const text of ["Uzbekistan left in 2012.", "50 % & more = #1?\r\nA second line, «Осака», 🙂, :~:text=x", "a+b"]) {
    for (const date of ["", "2023-01"]) expect(readFragment(new URL(linkTo(PAGE, { text, date })).hash)).toEqual({ text, date });
  }
});

test("the text stands behind the #, where no server sees it", () => {
  const { origin, pathname, search } = new URL(linkTo(PAGE, { text: "secret?", date: "2023" }));
  expect(origin + pathname + search).toBe(PAGE);
});

test("a link that a person wrote is read: spaces, the date first, no date", () => {
  expect(readFragment("#date=2023&text=The CSTO = six states.")).toEqual({ text: "The CSTO = six states.", date: "2023" });
});

test("a fragment without a text is none, and one that was cut says so", () => {
  expect(["", "#", "#text=", "#claim-3", "#date=2023"].map(readFragment)).toEqual([null, null, null, null, null]);
  expect(readFragment("#text=50%25%2")).toBe("broken");
});
