import type { Mutator } from "../mutators.ts";
import { mapped, replaceOne } from "./pieces.ts";

/** Ways. */
export const CORRIDORS: readonly Mutator[] = [
  {
    name: "miles for kilometres",
    on: ["corridors"],
    apply: (text, pick) => replaceOne(text, /^lengthKm: ([\d.]+)$/, pick, ([, length]) => `lengthKm: ${Math.round(Number(length) / 1.609)}`),
  },
  {
    name: "another unit for the same number",
    on: ["corridors"],
    apply: (text, pick) =>
      mapped(
        text,
        ["unit"],
        { "Mt/y": text.includes("kind: oil-pipeline") ? "kb/d" : "TEU/y", "bcm/y": "Mt/y", "Mb/d": "Mt/y", "kb/d": "Mb/d", "TEU/y": "Mt/y" },
        pick,
      ),
  },
  {
    name: "a plan counted as built",
    on: ["corridors"],
    apply: (text, pick) => replaceOne(text, /^ {4}planned: true\n/, pick, () => ""),
  },
  {
    name: "a figure under the year beside",
    on: ["corridors", "deployments"],
    apply: (text, pick) =>
      replaceOne(text, /^( +)at: "?(\d{4})(.*)$/, pick, ([all, , year, rest]) => all.replace(`${year}${rest}`, `${Number(year) + pick([-1, 1])}${rest}`)),
  },
];
