import type { Mutator } from "../mutators.ts";
import { changeOne, lists, replaceOne, valueIn } from "./pieces.ts";

/** Votes. */
export const VOTES: readonly Mutator[] = [
  {
    name: "a vote turned, its words left",
    on: ["votes"],
    apply: (text, pick) =>
      replaceOne(text, /^ {4}among: \["?(yes|no|abstain|absent)"?\]$/, pick, ([, vote]) => {
        const other = pick(["yes", "no", "abstain", "absent"].filter((choice) => choice !== vote));
        return `    among: [${other === "yes" || other === "no" ? `"${other}"` : other}]`;
      }),
  },
  {
    name: "a vote turned, its words with it",
    on: ["votes"],
    apply: (text, pick) => {
      const said: Record<string, string> = { '"yes"': "as voting in favour", '"no"': "as voting against", abstain: "as abstaining", absent: "as not voting" };
      const cells = lists(text, "cells").flat();
      return changeOne(
        text,
        cells.flatMap((cell) => {
          const vote = cell.text.match(/among: \[([^,\]]+)\]$/m)?.[1] ?? "";
          const words = said[vote];
          if (words === undefined || !cell.text.includes(words)) return [];
          const other = pick(Object.keys(said).filter((choice) => choice !== vote));
          return [{ ...cell, text: cell.text.replace(`among: [${vote}]`, `among: [${other}]`).replaceAll(words, said[other] ?? "") }];
        }),
        pick,
      );
    },
  },
  {
    name: "ballots slipped by a row",
    on: ["votes"],
    apply: (text, pick) => {
      const cells = lists(text, "cells").flat();
      const votes = cells.map((cell) => valueIn(cell, "among"));
      if (votes.length < 6 || votes.includes(undefined)) return null;
      const start = pick([...votes.keys()].slice(0, -5));
      let changed = text;
      // From the last to the first, so that the places before stay right.
      for (let at = start + 4; at >= start; at--) {
        const [here, next] = [votes[at], votes[at + 1]];
        if (here && next) changed = changed.slice(0, here.from) + next.text + changed.slice(here.to);
      }
      return changed === text ? null : changed;
    },
  },
  {
    name: "totals redistributed",
    on: ["votes"],
    apply: (text, pick) => {
      const moved = pick([1, 2, 10]);
      const [from, to] = pick([
        ["no", "abstain"],
        ["abstain", "yes"],
        ["yes", "abstain"],
        ["absent", "abstain"],
        ["abstain", "no"],
      ] as const);
      const count = Number(text.match(new RegExp(`^ {2}${from}: (\\d+)$`, "m"))?.[1] ?? 0);
      if (count < moved) return null;
      return text
        .replace(new RegExp(`^ {2}${from}: \\d+$`, "m"), `  ${from}: ${count - moved}`)
        .replace(new RegExp(`^ {2}${to}: (\\d+)$`, "m"), (_, other: string) => `  ${to}: ${Number(other) + moved}`);
    },
  },
  {
    name: "two totals in each other's column",
    on: ["votes"],
    apply: (text, pick) => replaceOne(text, /^( {2}\w+): (\d+)\n( {2}\w+): (\d+)$/, pick, ([, a, first, b, second]) => `${a}: ${second}\n${b}: ${first}`),
  },
  {
    name: "the symbol of another resolution",
    on: ["votes"],
    apply: (text, pick) =>
      replaceOne(text, /^symbol: (\S+)$/, pick, ([, symbol]) => {
        const others = ["A/RES/68/262", "A/RES/77/229", "A/RES/ES-11/1", "A/RES/ES-11/2", "A/RES/ES-11/3", "A/RES/ES-11/4", "A/RES/ES-11/5", "A/RES/ES-11/6"];
        return `symbol: ${pick(others.filter((other) => other !== symbol))}`;
      }),
  },
];
