import type { Mutator } from "../mutators.ts";
import { mapped, replaceOne } from "./pieces.ts";

/** Positions. */
export const POSITIONS: readonly Mutator[] = [
  {
    name: "a stance one step further",
    on: ["positions"],
    apply: (text, pick) =>
      mapped(
        text,
        ["stance"],
        {
          silent: "neutral",
          neutral: pick(["understanding", "rejects"]),
          understanding: "supports",
          accepts: "supports",
          rejects: "opposes",
          opposes: "rejects",
          "not-joined": "opposes",
          partly: "accepted",
          stopped: "refuses",
          "none-sent": "refuses",
          refuses: "none-sent",
          limits: "refuses",
          admits: "limits",
          supports: "understanding",
        },
        pick,
      ),
  },
  {
    name: "the well-known day for the day of the statement",
    on: ["positions"],
    apply: (text, pick) =>
      replaceOne(
        text,
        /^date: (\S+)$/,
        pick,
        ([, day]) => `date: ${pick(["2014-03-27", "2022-02-24", "2022-03-02", "2022-09-21", "2022-10-12"].filter((other) => other !== day))}`,
      ),
  },
  {
    name: "another issue, the words left",
    on: ["positions"],
    apply: (text, pick) =>
      mapped(
        text,
        ["issue"],
        {
          "crimea-2014": "annexations-2022",
          "donetsk-luhansk-2022": "annexations-2022",
          "annexations-2022": "donetsk-luhansk-2022",
          "western-sanctions": "mir-cards",
          "mir-cards": "western-sanctions",
          "troops-to-ukraine": "mobilised-russians",
          "mobilised-russians": "troops-to-ukraine",
        },
        pick,
      ),
  },
];
