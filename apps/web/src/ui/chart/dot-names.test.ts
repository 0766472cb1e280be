import { expect, test } from "vitest";
import { layNames } from "./dot-names.ts";
import type { Dot } from "./dot-rows.tsx";

const dot = (name: string, from: number): Dot => ({ id: `${name} ${from}`, name, from, says: "", receipt: null, tone: "fact" });
const lay = (...dots: Dot[]) => layNames(dots, (day) => day, [0, 320]);

test("names stand beside a pole of their own dot, in one line where there is room", () => {
  const { names, lines } = lay(dot("Uzbekistan", 20), dot("Kazakhstan", 130));
  expect(lines).toBe(1);
  expect(names.map(({ pole, x, anchor }) => [pole, x, anchor])).toEqual([
    [20, 23, "start"],
    [130, 133, "start"],
  ]);
});

test("of two dots side by side each has its name on its own side", () => {
  const { names, lines } = lay(dot("Tajikistan", 150), dot("Turkmenistan", 152));
  expect(lines).toBe(1);
  expect(names.map(({ anchor }) => anchor)).toEqual(["end", "start"]);
});

test("no name covers another, and no pole runs through a name, as many as they may be", () => {
  for (let seed = 1; seed < 60; seed++) {
    const dots = Array.from({ length: 6 }, (_, index) => dot("Turkmenistan", 12 + index * 52 + ((seed * 7 * index) % 40))).sort((a, b) => a.from - b.from);
    const { names } = layNames(dots, (day) => day, [0, 420]);
    expect(names).toHaveLength(6);
    for (const one of names) {
      for (const other of names) {
        if (one === other) continue;
        if (one.line === other.line) expect(one.to <= other.from || other.to <= one.from).toBe(true);
        else if (one.line < other.line) expect(other.pole < one.from || other.pole > one.to).toBe(true);
      }
    }
  }
});

test("a name that would leave the drawing stands before its dot", () => {
  expect(lay(dot("Turkmenistan", 310)).names[0]?.anchor).toBe("end");
});
