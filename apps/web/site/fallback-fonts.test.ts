import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cyrillicWidth, type Metrics, type Setting, SUBSTITUTES, substituteRules } from "./fallback-fonts.ts";
import { WEB } from "./paths.ts";

const FACE: Metrics = {
  familyName: "Ours",
  fullName: "Ours",
  postscriptName: "Ours",
  ascent: 900,
  descent: -300,
  lineGap: 0,
  unitsPerEm: 1000,
  xWidthAvg: 450,
  space: 200,
  cyrillic: 500,
};
const OURS: Setting<Metrics> = { text: FACE, heads: FACE, strong: { ...FACE, xWidthAvg: 500 } };

test("a substitute is as wide and as high as what it stands in for, and its spaces and Cyrillic letters by themselves", () => {
  const face = { ...FACE, fullName: "Theirs", postscriptName: "Theirs", xWidthAvg: 500, space: 250, cyrillic: 625 };
  const rules = substituteRules([{ family: "Ours by Theirs", regular: face, bold: { ...face, fullName: "Theirs Bold" } }], OURS);
  expect(rules).toHaveLength(9);
  const [text = "", space = "", cyrillic = ""] = rules;
  for (const rule of rules.slice(0, 3)) expect(rule).toContain('src:local("Theirs")');
  for (const rule of rules.slice(3)) expect(rule).toContain('src:local("Theirs Bold")');
  // Without their spaces: (450 − 0.154 × 200) / (500 − 0.154 × 250).
  expect(text).toContain("size-adjust:90.83%");
  expect(text).not.toContain("unicode-range");
  expect(space).toContain("size-adjust:80.00%");
  expect(space).toContain("unicode-range:U+20,U+A0");
  expect(cyrillic).toContain("size-adjust:80.00%");
  // Four fifths of a size, and the line is as high as before.
  expect(cyrillic).toContain("ascent-override:112.50%");
});

test("a Russian letter is on average as wide as the frequent ones", () => {
  expect(cyrillicWidth(() => 500)).toBe(500);
  expect(cyrillicWidth((letter) => (letter === "о" ? 1000 : 500))).toBe(555);
});

test("the style sheets name every substitute behind the family for which it stands in, and no other", () => {
  const tokens = readFileSync(`${WEB}styles/tokens/values.css`, "utf8");
  for (const [name, substitutes] of Object.entries(SUBSTITUTES)) {
    const [stack = ""] = new RegExp(`"${name}",[^;]*`).exec(tokens) ?? [];
    expect([...stack.matchAll(/"([^"]+)"/g)].map(([, family]) => family)).toEqual([name, ...substitutes.map(({ family }) => family)]);
  }
});
