import { expect, it } from "vitest";
import { jsonBytes, markImmutable } from "./json.ts";

const record = markImmutable({ id: "a", names: ["Қазақстан"], note: null });
const other = markImmutable({ id: "b", parts: [{ day: "2007" }] });

it.each<[string, unknown]>([
  ["nothing", null],
  ["a text", "Тоқаев"],
  ["a record", record],
  ["an empty list", []],
  ["a list of records", [record, other, record]],
  ["a list of values", [{ year: 2007, value: 1.5 }]],
  ["lists of records beside others", { events: [record, other], votes: [{ vote: "x" }], none: [], empty: [{ part: "votes" }] }],
  ["records as fields, some of them missing", [{ organization: "csto", a: record, b: null }]],
  ["a record beside a field that is not defined", { first: undefined, a: record, b: undefined, c: 1 }],
  ["an object without records", { a: 1, b: [1, 2] }],
])("%s has the JSON that JSON.stringify makes, the first time and the next", (_, value) => {
  for (let turn = 0; turn < 2; turn++) expect(new TextDecoder().decode(jsonBytes(value))).toBe(JSON.stringify(value));
});
