import { dataset } from "@multivector/data/dataset";
import fc from "fast-check";
import { type Document, exampleOf, type Operation, type Parameter, takesSeveral, valuesOf } from "../contract.ts";

/** A question that cannot be answered as put, and the parameter that has to be named. */
export interface Wrong {
  path: string;
  parameter: string;
  what: string;
}

const GARBAGE = [
  "zzz-nowhere",
  "KZA ",
  "%",
  "0x10",
  "1e3",
  "-1",
  "1.5",
  "true,",
  "__proto__",
  "constructor",
  "null",
  "[]",
  "{}",
  "Ωμέγα",
  "'; DROP TABLE",
  "9".repeat(30),
];
const garbage = fc.oneof(
  fc.constantFrom(...GARBAGE),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => `zz-${text}`),
);
/** Names that no parameter has; those of prototypes are lost by who keeps parameters in a plain object. */
const names = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{3,9}$/).map((name) => `x${name}`) },
  { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "") },
);

/** Parameters that take any text that is not empty. */
const FREE = new Set(["q"]);

/** Questions that are wrong in one thing: for every address, parameter and way of being wrong, all that there are of it. */
export function wrongOf(document: Document): fc.Arbitrary<Wrong>[] {
  const operations = Object.entries(document.paths).flatMap(([template, { get }]) => (get !== undefined ? [{ template, get }] : []));
  return operations.flatMap(({ template, get }) => kindsOf(document, template, get));
}

function kindsOf(document: Document, template: string, { parameters = [] }: Operation): fc.Arbitrary<Wrong>[] {
  const inQuery = parameters.filter((one) => one.in === "query");
  const required = inQuery.filter((one) => one.required);
  const right = parameters.filter((one) => one.in === "path");
  const path = right.reduce((text, one) => text.replace(`{${one.name}}`, encodeURIComponent(exampleOf(one))), template);
  /** The address with these values, and examples for what it cannot be without. */
  const address = (pairs: readonly (readonly [string, string])[], at = path) => {
    const given = new Set(pairs.map(([name]) => name));
    const all = [...required.filter(({ name }) => !given.has(name)).map((one) => [one.name, exampleOf(one)] as const), ...pairs];
    return all.length === 0 ? at : `${at}?${all.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
  };
  const kinds: fc.Arbitrary<Wrong>[] = [
    fc.tuple(names, garbage).map(([parameter, value]) => ({ path: address([[parameter, value]]), parameter, what: "unknown parameter" })),
  ];
  for (const one of inQuery) {
    const { name } = one;
    kinds.push(fc.constant({ path: address([[name, ""]]), parameter: name, what: "empty value" }));
    if (!takesSeveral(one))
      kinds.push(
        fc.constant({
          path: address([
            [name, exampleOf(one) || "1"],
            [name, exampleOf(one) || "1"],
          ]),
          parameter: name,
          what: "given twice",
        }),
      );
    // A place may be any text that a row has in it.
    const wrong = name === "after" ? garbage.map((text) => `zz-${text}`) : garbage;
    if (!FREE.has(name)) kinds.push(wrong.map((value) => ({ path: address([[name, value]]), parameter: name, what: "foreign value" })));
    if (takesSeveral(one))
      kinds.push(
        garbage.map((value) => ({ path: address([[name, `${exampleOf(one)},${value}`]]), parameter: name, what: "one foreign value among right ones" })),
      );
    if (one.required) kinds.push(fc.constant({ path: path, parameter: name, what: "left out" }));
  }
  for (const one of right) {
    kinds.push(
      garbage.map((value) => ({
        path: address(
          [],
          template.replace(/\{(\w+)\}/g, (_, name: string) =>
            encodeURIComponent(name === one.name ? value : exampleOf(right.find((other) => other.name === name) as Parameter)),
          ),
        ),
        parameter: one.name,
        what: "unknown in the path",
      })),
    );
    // An id of any kind can be cited.
    if (!template.startsWith("/v1/cite"))
      kinds.push(
        fc
          .constantFrom(...foreignTo(template))
          .map((value) => ({ path: address([], path.replace(encodeURIComponent(exampleOf(one)), value)), parameter: one.name, what: "id of another kind" })),
      );
  }
  if (inQuery.some(({ name }) => name === "from")) {
    const years = fc.tuple(fc.integer({ min: 1993, max: 2025 }), fc.integer({ min: 1, max: 30 }));
    kinds.push(
      years.map(([year, less]) => ({
        path: address([
          ["from", String(year)],
          ["to", String(Math.max(1992, year - less))],
        ]),
        parameter: "to",
        what: "ends before it begins",
      })),
    );
  }
  // What another format of the same address takes.
  const bare = template.replace(/\.(csv|ndjson|geojson)$/, "");
  const own = new Set(inQuery.map(({ name }) => name));
  for (const ending of ["", ".csv", ".ndjson", ".geojson"]) {
    for (const other of document.paths[bare + ending]?.get?.parameters ?? []) {
      if (other.in === "query" && !own.has(other.name)) {
        const value = exampleOf(other) || (valuesOf(document, other) ?? ["1"])[0] || "1";
        kinds.push(fc.constant({ path: address([[other.name, value]]), parameter: other.name, what: "of another format" }));
      }
    }
  }
  return kinds;
}

/** Ids of records of another collection than the one that an address is about, none of which is also a name. */
const foreignTo = (template: string): string[] =>
  (template.startsWith("/v1/visits") ? dataset.events : dataset.visits).records.slice(0, 60).map(({ id }) => id);
