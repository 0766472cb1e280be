import { expect, it } from "vitest";
import { dayIn, LOCALES, type Locale } from "@/locale/locale.ts";
import { typedDay } from "./typed-day.ts";

const HORIZON = "2026-11-23";
const read = (text: string, locale: Locale = "en") => typedDay(locale, text, HORIZON);

it("takes a day as the pages write it, in every language, script and month", () => {
  for (const locale of LOCALES)
    for (let month = 1; month <= 12; month++) {
      const day = `2005-${String(month).padStart(2, "0")}-09`;
      expect(read(dayIn(locale, day), locale)).toBe(day);
    }
  expect(read("1 января 2005", "kk")).toBe("2005-01-01");
});

it("takes digits and other usual forms alike", () => {
  for (const text of ["2005-01-01", "1 January 2005", "1 jan 2005", "January 1, 2005", " 01 января 2005 г. ", "2005"]) expect(read(text)).toBe("2005-01-01");
});

it("takes a month, and means its last day, or its first where a stretch begins", () => {
  for (const text of ["July 2008", "jul 2008", "июль 2008", "июля 2008 г.", "2008-07"]) expect(read(text)).toBe("2008-07-31");
  expect(read("February 2008")).toBe("2008-02-29");
  expect(read("November 2026")).toBe(HORIZON);
  expect(typedDay("en", "July 2008", HORIZON, "first")).toBe("2008-07-01");
});

it("refuses what is not a day", () => {
  for (const text of ["never", "31 February 2005", "1 Smarch 2005", "1 January", "Smarch 2005", "2005-13"]) expect(read(text)).toBeNull();
});
