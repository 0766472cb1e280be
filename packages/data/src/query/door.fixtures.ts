import fc from "fast-check";
import { dataset } from "../../test/dataset.ts";
import { DOORS } from "./door.cases.ts";
import type { Door } from "./door-options.cases.ts";
import { VECTOR_DOORS, VECTOR_TAKERS } from "./door-vectors.cases.ts";
import * as query from "./index.ts";

export const ALL_DOORS: typeof DOORS = { ...DOORS, ...VECTOR_DOORS };

let cases = 0;
/** What was put to the door so far, in a line. */
export const tally = () =>
  `${cases} cases put to ${Object.keys(ALL_DOORS).length + Object.keys(VECTOR_TAKERS).length} functions and ${new Set(options.map(({ key }) => key)).size} options: all refused`;

/** Runs a question that must be refused, and gives the refusal. */
export function refusal(question: () => unknown): query.QueryError {
  cases++;
  let answer: unknown;
  try {
    answer = question();
  } catch (error) {
    if (error instanceof query.QueryError) return error;
    throw error;
  }
  throw new Error(`answered: ${JSON.stringify(answer)?.slice(0, 200)}`);
}

const subjectOf = ({ reads }: Door): never => (typeof reads === "object" ? reads.record : reads === "dataset" ? dataset : dataset[reads]) as never;
export const asked = (entry: Door, given: unknown, subject: unknown = subjectOf(entry)) => entry.ask(subject as never, given as never);
export const options = Object.entries(ALL_DOORS).flatMap(([name, entry]) =>
  Object.entries(entry.options).map(([option, sort]) => ({ key: `${name}.${option}`, name, entry, option, sort })),
);
export const anyOption = fc.constantFrom(...options);

/** Texts near to what would do, and far from it. */
export const anyText = (some: readonly unknown[]) =>
  fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      "",
      " ",
      "constructor",
      "__proto__",
      "toString",
      "hasOwnProperty",
      "Symbol(at)",
      "undefined",
      "null",
      "NaN",
      "*",
      "all",
      "any",
      "0",
      "[]",
      "{}",
    ),
    fc.constantFrom("KZ", "kaz", "CSTO", "ctso", "putin", "CHINA", "today", "last year", "2022-02-30", "2022-13", "22", "2022-1-1", "+002022", "2022/01/01"),
    fc
      .tuple(fc.constantFrom(...some.map(String)), fc.nat(), fc.constantFrom("swap", "drop", "double", "space", "case"))
      .map(([word, at, how]) => slip(word, at, how)),
  );
export function slip(word: string, at: number, how: string): string {
  const place = word.length === 0 ? 0 : at % word.length;
  const [head, letter, tail] = [word.slice(0, place), word.slice(place, place + 1), word.slice(place + 1)];
  if (how === "drop") return head + tail;
  if (how === "double") return head + letter + letter + tail;
  if (how === "space") return `${word} `;
  if (how === "case") return word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
  return head + tail.slice(0, 1) + letter + tail.slice(1);
}
export const anyForeign = fc.constantFrom<unknown[]>(
  null,
  0,
  -1,
  5,
  2022.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  10n,
  Symbol("at"),
  () => "KAZ",
  {},
  { id: "no such record" },
  { toString: () => "KAZ" },
  new Date(0),
  new Map([["KAZ", 1]]),
  new Set(["KAZ"]),
  new String("KAZ"),
  [],
  [[]],
  [null],
  [undefined],
  [Number.NaN],
);
export const anyWrong = ({ sort }: (typeof options)[number]) => {
  const single = fc.oneof(anyText(sort.some), anyForeign).filter((value) => !sort.takes(value));
  const listed = single
    .filter((value) => !Array.isArray(value) || value.length > 0)
    .map((value) => (sort.many === true ? [sort.some[0], value] : [sort.some[0]]));
  return fc.oneof({ weight: 4, arbitrary: single }, { weight: 1, arbitrary: listed });
};
