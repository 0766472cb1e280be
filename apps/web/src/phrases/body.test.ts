import { dataset } from "@multivector/data/dataset";
import { expect, it } from "vitest";
import { bodyIn } from "./body.ts";

it("calls a body as a sentence does: with an article where English has one, and never two", () => {
  const called = Object.fromEntries(dataset.organizations.records.map((body) => [body.id, bodyIn("en", body)]));
  expect([called.csto, called.un, called["shanghai-five"]]).toEqual(["the CSTO", "the UN", "the Shanghai Five"]);
  expect([called.nato, called.brics, called.c5plus1, called["eu-ca"]]).toEqual(["NATO", "BRICS", "C5+1", "EU–Central Asia"]);
  const nato = dataset.organizations.records.find(({ id }) => id === "nato");
  expect(nato && bodyIn("ru", nato)).toBe("НАТО");
});
