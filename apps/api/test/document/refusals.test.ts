import fc from "fast-check";
import { expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { diskAssets } from "../../src/data/disk.ts";
import { withoutSharedComponents } from "../../src/openapi/shared.ts";
import type { Document } from "../contract.ts";
import { wrongOf } from "./refusals.ts";

const COUNT = Number(process.env.REFUSALS_COUNT ?? 10_000);
const app = createApp({ assets: diskAssets });
const document = withoutSharedComponents((await (await app.request("/openapi.json")).json()) as Document);

it(`${COUNT} questions that are wrong in one thing are refused, and the thing is named`, { timeout: 240_000 }, async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(wrongOf(document), async ({ path, parameter, what }) => {
      const response = await app.request(path);
      const problem = (await response.json()) as { type: string; errors: { parameter: string; expected: string }[] };
      expect([what, path, response.status], JSON.stringify(problem).slice(0, 300)).toEqual([
        what,
        path,
        expect.toSatisfy((status: number) => status === 400 || status === 404),
      ]);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect([what, path, problem.errors.map((one) => one.parameter)]).toEqual([what, path, expect.arrayContaining([parameter])]);
      expect(problem.errors.find((one) => one.parameter === parameter)?.expected).not.toBe("");
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }),
    { numRuns: COUNT, seed: 20_261_129, endOnFailure: true },
  );
  for (const [what, count] of seen) expect([what, count > COUNT / 500]).toEqual([what, true]);
  expect([...seen.keys()].sort()).toEqual(KINDS);
});

const KINDS = [
  "empty value",
  "ends before it begins",
  "foreign value",
  "given twice",
  "id of another kind",
  "left out",
  "of another format",
  "one foreign value among right ones",
  "unknown in the path",
  "unknown parameter",
];
