import { expect, it } from "vitest";
import { directionOf, signsByFuture, tallyOf, written } from "./signs.ts";

const share = { unit: "share" } as const;
const exactly = (value: number) => ({ least: value, most: value });
const signs = signsByFuture("en").flatMap((group) => group.signs);
const sign = (id: string) => {
  const found = signs.find(({ signpost }) => signpost.id === id);
  if (found === undefined) throw new Error(`no sign ${id}`);
  return found;
};

it("calls no move what is smaller than a share moves from year to year", () => {
  expect(directionOf(share, exactly(0.573), exactly(0.567))).toBe(0);
  expect(directionOf(share, exactly(0.42), exactly(0.438))).toBe(0);
  expect(directionOf(share, exactly(0.21), exactly(0.29))).toBe(1);
  expect(directionOf(share, exactly(0.29), exactly(0.21))).toBe(-1);
  expect(directionOf({ unit: "states" }, exactly(7), exactly(6))).toBe(-1);
  expect(sign("kazakh-votes-with-russia").move).toBe("still");
  expect(tallyOf("russia-reclaims-security").away).toBe(0);
});

it("prints what dates and records leave open as a range, not as two floors", () => {
  for (const { signpost, before } of signs) {
    if (before === null || before.least === before.possible) continue;
    expect(written("en", signpost, before), signpost.id).toMatch(/^[\d.]+%?–[\d.]+%?\+?$/);
  }
  const { signpost, before } = sign("russian-alliances-with-the-five");
  expect(written("en", signpost, before)).toMatch(/^\d+–\d+\+$/);
});
