import { expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";

// A sample: a million and more are a command of their own.
const COUNT = 2_000;

it(`${COUNT} random requests are answered as the document says`, { timeout: 240_000 }, async () => {
  const { requests, byStatus, seen } = await fuzz(COUNT, 20_261_125);
  expect(requests).toBeGreaterThan(COUNT * 0.95);
  // It is no fuzzing if everything is refused at the door.
  for (const status of [200, 206, 304, 308, 400, 404, 405, 406, 414, 415, 416])
    expect(byStatus[status] ?? 0, `${status}: ${JSON.stringify(byStatus)}`).toBeGreaterThan(COUNT / 2_000);
  expect(seen).toBeGreaterThan(200);
});
