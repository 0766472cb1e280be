import { expect, it } from "vitest";
import { drill } from "./drill.ts";

it("sees 95 of 100 planted mistakes or more", () => {
  const planted = drill(100, 2026);
  const missed = planted.filter(({ rules }) => rules.length === 0).map(({ mistake, record }) => `${mistake}, in ${record}`);
  expect(planted).toHaveLength(100);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(5);
}, 240_000);
