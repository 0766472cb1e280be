import { changesBetween } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { turnsOf } from "./turns.ts";

test("a state that changed its role did one thing, and states that did the same on the same day stand together", () => {
  const turns = turnsOf(changesBetween(dataset, { from: "2025", to: "2025" }).changes);
  const sco = turns.filter(({ organization }) => organization === "sco");
  expect(sco.map(({ before, after }) => `${before} ${after}`).sort()).toEqual(["dialogue-partner partner", "observer partner"]);
  expect(sco.find(({ before }) => before === "observer")?.countries).toEqual(["AFG", "MNG"]);
  expect(turns.find(({ organization }) => organization === "brics")).toMatchObject({ before: null, after: "partner", countries: ["BLR", "KAZ", "UZB"] });
});

test("events are no turns", () => {
  const { changes } = changesBetween(dataset, { from: "1991", to: "2026" });
  const roles = changes.filter(({ kind }) => kind !== "event");
  expect(turnsOf(changes)).toEqual(turnsOf(roles));
  expect(turnsOf(changes).length).toBeLessThan(roles.length);
});
