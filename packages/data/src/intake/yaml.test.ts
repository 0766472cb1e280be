import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { yamlOf } from "./yaml.ts";

it("writes YAML that its reader takes for the same", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 20 }).filter((one) => !/[\ud800-\udfff](?![\udc00-\udfff])/.test(one));
  const value = fc.oneof(
    text,
    fc.constantFrom("true", "null", "NO", "on", "2022-01-06", "2022", "1e3", "0x10", "- a", "a: b", "KAZ", "~"),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -180, max: 180 }),
  );
  const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/);
  const item = fc.dictionary(key, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.oneof(value, item, fc.array(text, { minLength: 1, maxLength: 3 }), fc.array(item, { minLength: 1, maxLength: 3 })), {
        minKeys: 1,
        noNullPrototype: true,
      }),
      (record) => {
        expect(parse(yamlOf(record as never))).toEqual(JSON.parse(JSON.stringify(record)));
      },
    ),
    { numRuns: 300, seed: 20261130 },
  );
});
