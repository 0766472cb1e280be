import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Metrics, type Setting, SUBSTITUTES, substituteRules } from "./fallback-fonts.ts";
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
};
const OURS: Setting<Metrics> = { text: FACE, heads: FACE, strong: { ...FACE, xWidthAvg: 500 } };

test("a substitute is as wide and as high as what it stands in for", () => {
  const face = { ...FACE, fullName: "Theirs", postscriptName: "Theirs", xWidthAvg: 500, unitsPerEm: 1000 };
  const [text = "", heads = "", strong = ""] = substituteRules([{ family: "Ours by Theirs", regular: face, bold: { ...face, fullName: "Theirs Bold" } }], OURS);
  expect(text).toContain('src:local("Theirs")');
  expect(text).toContain("size-adjust:90.00%");
  // Nine tenths of a size, and the line is as high as before.
  expect(text).toContain("ascent-override:100.00%");
  expect(heads).toContain('src:local("Theirs Bold")');
  expect(strong).toContain("size-adjust:100.00%");
});

test("the style sheets name every substitute behind the family for which it stands in, and no other", () => {
  const tokens = readFileSync(`${WEB}styles/tokens/values.css`, "utf8");
  for (const [name, substitutes] of Object.entries(SUBSTITUTES)) {
    const [stack = ""] = new RegExp(`"${name}",[^;]*`).exec(tokens) ?? [];
    expect([...stack.matchAll(/"([^"]+)"/g)].map(([, family]) => family)).toEqual([name, ...substitutes.map(({ family }) => family)]);
  }
});
