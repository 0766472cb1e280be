import type { Mutator } from "../mutators.ts";
import { OWN, PROSE, STATES } from "./collections.ts";
import { replaceOne, reword } from "./pieces.ts";

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Words. */
export const WORDS: readonly Mutator[] = [
  {
    name: "a 'not' lost",
    on: ["events", "positions", "claims", "agreements", "memberships", "signposts", "terms", "series", "visits"],
    apply: (text, pick) => reword(text, PROSE, / (?:not|never|no longer)(?= )/, pick, () => ""),
  },
  {
    name: "copied from a neighbour's record, a name left over",
    on: ["events", "agreements", "positions", "claims", "memberships", "deployments", "corridors", "series", "visits"],
    apply: (text, pick) => {
      const names = Object.values(STATES);
      return reword(text, OWN, new RegExp(`\\b(?:${names.join("|")})\\b`), pick, ([name]) => pick(names.filter((other) => other !== name)));
    },
  },
  {
    name: "a number in words one off",
    on: ["events", "agreements", "memberships", "organizations", "claims", "corridors", "series"],
    apply: (text, pick) =>
      reword(
        text,
        PROSE,
        new RegExp(`\\b(?:${NUMBERS.slice(1, -1).join("|")})\\b(?= [a-z])`),
        pick,
        ([word]) => NUMBERS[NUMBERS.indexOf(word) + pick([-1, 1])],
      ),
  },
  {
    name: "a share or an amount in a text rounded",
    on: ["corridors", "series", "claims", "deployments", "events", "visits", "agreements"],
    apply: (text, pick) =>
      reword(text, PROSE, /\b\d+\.\d+(?= (?:%|per cent|million|billion|trillion))/, pick, ([number]) => String(Math.round(Number(number)))),
  },
  {
    name: "millions for billions in a text",
    on: ["corridors", "series", "claims", "events", "agreements"],
    apply: (text, pick) => reword(text, PROSE, /\b(?:million|billion|thousand)\b/, pick, ([word]) => (word === "million" ? "billion" : "million")),
  },
  {
    name: "a caveat left out",
    on: ["memberships", "visits", "agreements", "signposts", "deployments", "corridors", "votes", "sources", "tenures", "organizations"],
    apply: (text, pick) => replaceOne(text, /^( *)(?:note|caution): (?:>-\n(?:\1 .*\n)+|.*\n)/, pick, ([all]) => (all.includes("- ") ? null : "")),
  },
];
