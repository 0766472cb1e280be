import { expect, it } from "vitest";
import { drill } from "./drill.ts";

// A run plants some of them; `run test:all` a hundred.
const COUNT = process.env.FULL === undefined ? 40 : 100;

it(`sees 95 in a hundred of ${COUNT} planted mistakes or more`, () => {
  const planted = drill(COUNT, 2026);
  const missed = planted.filter(({ rules }) => rules.length === 0).map(({ mistake, record }) => `${mistake}, in ${record}`);
  expect(planted).toHaveLength(COUNT);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(COUNT / 20);
}, 240_000);
