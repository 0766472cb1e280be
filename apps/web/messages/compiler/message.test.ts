import { expect, test } from "vitest";
import { MessageError, readMessage } from "./message.ts";

const kindsOf = (text: string, locale = "en") =>
  Object.fromEntries([...readMessage(text, locale).arguments].map(([name, { kind, shown }]) => [name, { kind, shown }]));
const faultOf = (text: string, locale = "en") => {
  try {
    readMessage(text, locale);
  } catch (error) {
    if (error instanceof MessageError) return error.message;
  }
  return null;
};

test("arguments have the kind that every use of them allows, and are shown or only choose a form", () => {
  expect(kindsOf("{name} in {year}")).toEqual({ name: { kind: "text", shown: true }, year: { kind: "text", shown: true } });
  expect(kindsOf("{count, plural, one {# row} other {# rows}}")).toEqual({ count: { kind: "number", shown: true } });
  expect(kindsOf("{count, plural, one {was} other {were}}")).toEqual({ count: { kind: "number", shown: false } });
  expect(kindsOf("{count} {count, plural, one {row} other {rows}}")).toEqual({ count: { kind: "number", shown: true } });
  expect(kindsOf("{value, number}, {day, date, ::dMMMMyyyy}")).toEqual({ value: { kind: "number", shown: true }, day: { kind: "date", shown: true } });
  expect(kindsOf("{way, select, up {rises} other {falls}}")).toEqual({ way: { kind: "choice", shown: false } });
  expect(kindsOf("{open, select, true {open} other {closed}}")).toEqual({ open: { kind: "boolean", shown: false } });
});

test("tags are found, within forms as well", () => {
  expect([...readMessage("On <b>{day}</b>, {count, plural, =0 {nobody} other {<i>{names}</i>}}", "en").tags]).toEqual(["b", "i"]);
});

test("what is not ICU says where and what to do", () => {
  expect(faultOf("On {day")).toMatch(/a \{ is never closed; write '\{'/);
  expect(faultOf("{}")).toMatch(/\{\} names no argument/);
  expect(faultOf("{count, plural, one {row}}")).toMatch(/no form “other”/);
  expect(faultOf("{names, list}")).toMatch(/the type is not known; use number, date/);
  expect(faultOf("<b>bold")).toMatch(/a tag is never closed/);
});

test("a plural has the forms of its language", () => {
  expect(faultOf("{n, plural, one {строка} other {строк}}", "ru")).toBe("the plural of {n} lacks the form few, many; ru has one, few, many, other");
  expect(faultOf("{n, plural, one {row} few {rows} other {rows}}")).toMatch(/the form “few”, which en does not have/);
  expect(faultOf("{n, plural, =0 {none} other {some}}", "ru")).toBeNull();
});

test("what cannot be formatted at run time is refused", () => {
  expect(faultOf("{n, plural, offset:1 one {one} other {#}}")).toMatch(/offset/i);
  expect(faultOf("{n, number, price}")).toMatch(/named style; write a skeleton such as ::percent/);
  expect(faultOf("{day, date, long}")).toMatch(/no skeleton; write one such as \{day, date, ::dMMMMyyyy\}/);
  expect(faultOf("<a>x <b>y</b></a>")).toMatch(/<b> stands within <a>/);
  expect(faultOf("<a>{a}</a>")).toMatch(/both a tag and an argument/);
  expect(faultOf("{a, plural, one {x} other {y}} {a, date, ::yyyy}")).toMatch(/as number and as date; use two arguments/);
});
