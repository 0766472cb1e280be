import type { Mutator } from "../mutators.ts";
import { OWN } from "./collections.ts";
import { changeOne, mapped, places, replaceOne, reword, swapNeighbours, transposed } from "./pieces.ts";

/** Events and figures of people. */
export const EVENTS: readonly Mutator[] = [
  {
    name: "a war, a rising or an annexation under a kinder name",
    on: ["events", "positions", "claims", "agreements"],
    apply: (text, pick) => {
      const kinder: Record<string, string> = {
        invasion: "special operation",
        invaded: "entered",
        annexation: "reunification",
        annexations: "accessions",
        annexed: "took in",
        "civil war": "conflict",
        war: "conflict",
        occupied: "freed",
        uprising: "riots",
        revolution: "coup",
        unrest: "provocations",
        clashes: "incidents",
        clash: "incident",
        attack: "incident",
        threatened: "warned",
        threat: "warning",
      };
      return reword(text, [...OWN, "says"], new RegExp(`\\b(?:${Object.keys(kinder).join("|")})\\b`), pick, ([word]) => kinder[word]);
    },
  },
  {
    name: "an event of a larger kind",
    on: ["events"],
    apply: (text, pick) =>
      mapped(
        text,
        ["type"],
        {
          "alliance-friction": "alliance-withdrawal",
          appeal: "intervention",
          "border-clash": "war",
          "security-incident": "border-clash",
          "leadership-change": "revolution",
          statement: "treaty",
          summit: "treaty",
          unrest: "revolution",
          visit: "summit",
          energy: "infrastructure",
        },
        pick,
      ),
  },
  {
    name: "what two sides say swapped",
    on: ["memberships", "organizations", "corridors", "deployments", "votes", "events", "agreements", "positions"],
    apply: (text, pick) => swapNeighbours(text, "values", "value", pick),
  },
  {
    name: "the holders of two figures swapped",
    on: ["events"],
    apply: (text, pick) => swapNeighbours(text, "casualties", "holder", pick),
  },
  {
    name: "a dispute settled by leaving it out",
    on: ["memberships", "organizations", "corridors", "deployments", "votes", "events", "agreements", "positions", "claims"],
    apply: (text) => {
      const changed = text.replace(/^( *)conflicts:\n(?:\1 {2}.*\n)+/m, "");
      return changed === text ? null : changed;
    },
  },
  {
    name: "a range or a bound made one number",
    on: ["events", "deployments"],
    apply: (text, pick) =>
      changeOne(
        text,
        [
          ...places(text, /^( *(?:- )?)least: (\d+)\n( *)most: (\d+)$/, ([, a, , b, most]) => `${a}least: ${most}\n${b}most: ${most}`),
          ...places(
            text,
            /^( *)(- )?least: (\d+)\n(?! *most)/,
            ([all, indent, dash, count]) => `${all}${indent}${dash === undefined ? "" : "  "}most: ${count}\n`,
          ),
        ],
        pick,
      ),
  },
  {
    name: "wounded counted as dead",
    on: ["events"],
    apply: (text, pick) => mapped(text, ["measure"], { injuries: "deaths", deaths: "injuries", displaced: "deaths" }, pick),
  },
  {
    name: "two digits transposed",
    on: ["events", "deployments", "corridors", "votes"],
    apply: (text, pick) =>
      replaceOne(text, /^( *(?:- )?)(least|most|value|lengthKm|yes|no|abstain|absent): (\d[\d.]+)$/, pick, ([, lead, key, number = ""]) => {
        const other = transposed(number, pick);
        return other && `${lead}${key}: ${other}`;
      }),
  },
  {
    name: "two digits of a code transposed",
    on: ["countries"],
    apply: (text, pick) =>
      replaceOne(text, /^(isoNumeric: "|wikidata: Q|cow: |gw: )(\d+)/, pick, ([, lead, number = ""]) => {
        const other = transposed(number, pick);
        return other && `${lead}${other}`;
      }),
  },
];
