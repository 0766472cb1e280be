import { expect, it } from "vitest";
import { dayIn } from "@/locale/locale.ts";
import { typedDay } from "./typed-day.ts";

const HORIZON = "2026-11-23";
const read = (text: string) => typedDay(text, HORIZON);

it("takes a day as the pages write it, in both languages and every month", () => {
  for (let month = 1; month <= 12; month++) {
    const day = `2005-${String(month).padStart(2, "0")}-09`;
    expect(read(dayIn("en", day))).toBe(day);
    expect(read(dayIn("ru", day))).toBe(day);
  }
});

it("takes digits and other usual forms alike", () => {
  for (const text of ["2005-01-01", "1 January 2005", "1 jan 2005", "January 1, 2005", " 01 января 2005 г. ", "2005"]) expect(read(text)).toBe("2005-01-01");
});

it("refuses what is not a day", () => {
  for (const text of ["never", "31 February 2005", "1 Smarch 2005", "1 January"]) expect(read(text)).toBeNull();
});
