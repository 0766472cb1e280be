import { describe, expect, it } from "vitest";
import { type CheckedSentence, checkText } from "../../src/check/index.ts";
import { dataset } from "../dataset.ts";
import { strangersTexts } from "./sets.ts";

/*
 * What somebody wrote who tried to make the checker say something wrong: true sentences, false ones, ones that state nothing, and ones about other parts of
 * the world. How many may go wrong is what does go wrong; it may only fall.
 */
const MOST = {
  "a true sentence differs": 1,
  "a false sentence agrees": 14,
  "what is not stated has a stance": 8,
  "something is shown on another part of the world": 14,
};
const LEAST = { "a true sentence agrees": 360, "a false sentence differs": 186 };

describe("the texts of a stranger", () => {
  const counts: Record<string, string[]> = {};
  const note = (what: string, text: string) => {
    counts[what] = [...(counts[what] ?? []), text];
  };
  for (const { kind, date, text } of strangersTexts()) {
    const checked: CheckedSentence[] = checkText(dataset, text, date === undefined ? {} : { date });
    const stances = checked.flatMap(({ answers }) => answers.map(({ stance }) => stance));
    const [agrees, differs] = [stances.includes("agrees"), stances.includes("differs")];
    if (kind === "T" && differs) note("a true sentence differs", text);
    if (kind === "T" && agrees && !differs) note("a true sentence agrees", text);
    if (kind === "F" && differs) note("a false sentence differs", text);
    if (kind === "F" && agrees && !differs) note("a false sentence agrees", text);
    if (kind === "N" && (agrees || differs)) note("what is not stated has a stance", text);
    if (kind === "O" && checked.some(({ finding }) => finding !== "not-held")) note("something is shown on another part of the world", text);
  }

  it.each(Object.entries(MOST))("%s: at most %i times", (what, most) => {
    expect(counts[what]?.length ?? 0, counts[what]?.join("\n")).toBeLessThanOrEqual(most);
  });
  it.each(Object.entries(LEAST))("%s: at least %i times", (what, least) => {
    expect(counts[what]?.length ?? 0).toBeGreaterThanOrEqual(least);
  });
});
