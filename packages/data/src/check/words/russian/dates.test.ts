import { expect, it } from "vitest";
import { parsePeriod, UNKNOWN } from "../../../time/index.ts";
import { dated, during, lasting, onDay, said } from "./dates.ts";

const at = (edtf: string) => parsePeriod(edtf) ?? UNKNOWN;
const OPEN = { edtf: "..", earliest: null, latest: null };

it("says dates as precisely as they are known, in the case that a sentence needs", () => {
  expect(["2003-09-18", "2012-05", "2021", "2005~", "2005?"].map((edtf) => dated(at(edtf)))).toEqual([
    "18 сентября 2003 года",
    "май 2012 года",
    "2021 год",
    "около 2005 года",
    "вероятно, 2005 год",
  ]);
  expect(["2003-09-18", "2012-05", "2012-08", "2021", "2021-03~"].map((edtf) => onDay(at(edtf)))).toEqual([
    "18 сентября 2003 года",
    "в мае 2012 года",
    "в августе 2012 года",
    "в 2021 году",
    "около марта 2021 года",
  ]);
  expect([dated(UNKNOWN), onDay(UNKNOWN)]).toEqual(["дата неизвестна", ""]);
});

it("says from when to when", () => {
  expect(during({ start: at("2006-08-16"), end: at("2012-12-19") })).toBe("с 16 августа 2006 года до 19 декабря 2012 года");
  expect(during({ start: at("2006-05"), end: OPEN })).toBe("с мая 2006 года");
  expect(during({ start: at("2006~"), end: UNKNOWN })).toBe("примерно с 2006 года, когда закончилось — неизвестно");
  expect(during({ start: UNKNOWN, end: at("2012") })).toBe("до 2012 года");
  expect(lasting(at("2022-01-06"), at("2022-01-19"))).toBe("6–19 января 2022 года");
  expect(lasting(at("2021-04-28"), at("2021-05-01"))).toBe("28 апреля — 1 мая 2021 года");
  expect(lasting(at("2021-12-28"), at("2022-01-01"))).toBe("28 декабря 2021 года — 1 января 2022 года");
  expect(lasting(at("1992"), OPEN)).toBe("1992 год");
});

it("says a date of a text as it was read, and not as it stands there", () => {
  const date = (from: string, to: string, as: "at" | "since" | "until") =>
    said({ text: "", date: { from: at(from).earliest ?? 0, to: at(to).latest ?? 0, as, unit: "span", start: 0, end: 0, relative: false } });
  expect(date("2015", "2015", "at")).toBe("2015 год");
  expect(date("2012-12", "2012-12", "since")).toBe("с декабря 2012 года");
  expect(date("2005", "2010", "at")).toBe("2005–2010 годы");
  expect(date("2003-09-18", "2003-09-18", "until")).toBe("до 18 сентября 2003 года");
});
