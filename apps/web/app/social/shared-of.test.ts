import { expect, test } from "vitest";
import { CHAPTERS } from "@/features/story/chapters.ts";
import { WHOLE_LOCALES } from "@/locale/locale.ts";
import { PICTURES } from "@/site-map/pictures.ts";
import { KNOWN_LETTERS } from "./letters.ts";
import { imprintOf, pictureFor, sharedOf } from "./shared-of.ts";

test.each(WHOLE_LOCALES)("every picture that the site map names says something of its own, in letters that can be drawn: %s", (locale) => {
  const said = new Map<string, string>();
  for (const name of PICTURES) {
    const shared = sharedOf(locale, name);
    if (shared === null) throw new Error(`${name} has no picture`);
    const { kicker, title, say, graphic } = shared;
    const named = graphic?.kind === "bars" ? graphic.bars.flatMap((bar) => [bar.name, bar.text]) : (graphic?.ends ?? []);
    for (const line of [kicker, title, say, ...named]) expect(line, name).toMatch(KNOWN_LETTERS);
    if (graphic !== undefined) {
      expect(graphic.caption, `${name} has bars of nothing`).not.toBe("");
      expect(graphic.caption).toMatch(KNOWN_LETTERS);
    }
    expect(title, name).not.toBe("");
    expect(say, name).not.toBe("");
    const { imageAlt } = pictureFor(locale, name);
    expect(imageAlt, name).not.toMatch(/undefined|NaN|\.\.|<b>/);
    // Two claims of two articles may say the same.
    if (!name.startsWith("claim")) expect(said.get(imageAlt), `${name} says what another says`).toBeUndefined();
    said.set(imageAlt, name);
  }
});

test("every picture says whose it is and of when its data are", () => {
  expect(imprintOf("en")).toMatch(/^Multivector, data as of \d+ \w+ \d{4}$/);
  expect(imprintOf("ru")).toMatch(KNOWN_LETTERS);
});

test("words and bars of a picture are of one subject, and caveats go with them", () => {
  expect(sharedOf("en", "compare")?.say).toMatch(/agreements/);
  expect(sharedOf("en", "pair-KAZ-RUS")?.say).toContain("goods trade");
  expect(sharedOf("en", "map")?.say).toMatch(/Armenia \(.*frozen.*\).*the news was followed only up to/i);
  expect(sharedOf("en", "country-UZB")?.say).toMatch(/Leaning: the range is too wide for a settled lead\./);
});

test("what a page finds has numbers in it, since it is made by its queries", () => {
  for (const name of ["country-KAZ", "country-RUS", "organization-csto", "pair-KAZ-RUS", "year-2022", "map", "timeline"])
    expect(sharedOf("en", name)?.say, name).toMatch(/\d/);
});

test("every chapter of the story has a picture, which names its number", () => {
  expect(CHAPTERS.map(({ id }) => sharedOf("en", `chapter-${id}`)?.kicker)).toEqual(CHAPTERS.map((_, index) => `Chapter ${index + 1}`));
});

test("a name that no page has, has no picture", () => {
  for (const name of ["chapter-nowhere", "country-XXX", "pair-RUS-KAZ", "year-1066", "toString"]) expect(sharedOf("en", name), name).toBeNull();
});
