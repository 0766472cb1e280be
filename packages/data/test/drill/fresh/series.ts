import type { Mutator } from "../mutators.ts";
import { mapped, replaceOne, shorten } from "./pieces.ts";

/** Cards of series. */
export const SERIES: readonly Mutator[] = [
  {
    name: "a unit of another size on the card",
    on: ["series"],
    apply: (text, pick) =>
      replaceOne(text, /^ {4}unit: (.+)$/, pick, ([, unit = ""]) => {
        const other: Record<string, string> = {
          '"% of GDP"': '"%"',
          '"%"': "share, 0 to 1",
          "share, 0 to 1": '"%"',
          EUR: "EUR thousand",
          TWh: "GWh",
          "US$ (current)": "US$ million",
          "US$ of 2021": "US$ (current)",
          "US$ thousand": "US$ million",
          "barrels a day": "barrels a year",
          "cubic metres": "thousand cubic metres",
          kWh: "MWh",
          persons: "thousand persons",
          tonnes: "thousand tonnes",
        };
        return other[unit] && `    unit: ${other[unit]}`;
      }),
  },
  {
    name: "a hole of the data left out",
    on: ["series"],
    apply: (text, pick) => shorten(text, "holes", 1, pick),
  },
  {
    name: "a higher value read the other way",
    on: ["series"],
    apply: (text, pick) =>
      mapped(text, ["direction"], { "higher-is-closer": "higher-is-more", "higher-is-more": "higher-is-closer", none: "higher-is-more" }, pick),
  },
  {
    name: "freer terms than the publisher gives",
    on: ["series"],
    apply: (text, pick) =>
      replaceOne(text, /^licence: ("?[A-Z].*)$/, pick, ([, licence = ""]) => `licence: ${licence.startsWith("CC-BY") ? "CC0-1.0" : "CC-BY-4.0"}`),
  },
];
