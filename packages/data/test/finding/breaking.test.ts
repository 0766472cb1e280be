import { describe, expect, it } from "vitest";
import { checkText } from "../../src/check/index.ts";
import { dataset } from "../dataset.ts";
import { breakingTexts } from "./sets.ts";

/* What the rules were broken with, and mended by: of it no true sentence differs, and what states nothing has no stance. How many may go wrong may only fall. */
const told = breakingTexts().map(({ kind, text }) => {
  const stances = checkText(dataset, text).flatMap(({ answers }) => answers.map(({ stance }) => stance));
  return { kind, text, agrees: stances.includes("agrees"), differs: stances.includes("differs") };
});
const texts = (fits: (one: (typeof told)[number]) => boolean) => told.filter(fits).map(({ text }) => text);

describe("the sentences that broke a rule once", () => {
  it("no true one differs", () => expect(texts(({ kind, differs }) => kind === "T" && differs)).toEqual([]));
  it("none has a stance that states nothing", () => expect(texts(({ kind, agrees, differs }) => kind === "N" && (agrees || differs))).toEqual([]));
  // Of this one the first statement is right, and the second is not asked.
  it("one false one agrees", () =>
    expect(texts(({ kind, agrees, differs }) => kind === "F" && agrees && !differs)).toEqual([
      "Nazarbayev resigned in March 2019 and his daughter Dariga was sworn in as president the next day.",
    ]));
  it("most false ones are told, and most true ones agreed with", () => {
    expect(texts(({ kind, differs }) => kind === "F" && differs).length).toBeGreaterThanOrEqual(150);
    expect(texts(({ kind, agrees }) => kind === "T" && agrees).length).toBeGreaterThanOrEqual(175);
  });
});
