import type { Mutator } from "../mutators.ts";
import { changeOne, cut, lists, mapped, places, replaceOne, shorten, swapNeighbours } from "./pieces.ts";

const LOOKALIKES: Record<string, string> = {
  c5plus1: "consultative-meetings",
  cau: "caco",
  "china-ca": "eu-ca",
  cis: "csto",
  "consultative-meetings": "c5plus1",
  cst: "csto",
  csto: "cst",
  eaeu: "eurasec",
  eco: "ecu",
  ecu: "eaeu",
  eu: "eu-ca",
  "eu-ca": "china-ca",
  eurasec: "ecu",
  gcc: "gcc-ca",
  ots: "oic",
  osce: "oic",
  sco: "shanghai-five",
  "shanghai-five": "sco",
};

/** Takes a value out of what citations support; one that supports nothing more loses the line. */
function unsupported(text: string, value: string): string {
  const token = value.replace(/[.+?()|[\]\\]/g, "\\$&");
  return text
    .replace(new RegExp(`\\[\\s*${token}\\s*\\]`, "g"), "[]")
    .replace(new RegExp(`([[,]\\s*)${token},\\s*`, "g"), "$1")
    .replace(new RegExp(`,\\s*${token}(,?\\s*\\])`, "g"), "$1")
    .replace(/^ *supports: \[\]\n/gm, "");
}

/** Members, parties, roles. */
export const MEMBERS: readonly Mutator[] = [
  {
    name: "a role too high",
    on: ["memberships"],
    apply: (text, pick) =>
      mapped(
        text,
        ["role"],
        {
          observer: "member",
          candidate: "member",
          invited: "member",
          associate: "member",
          partner: "observer",
          "dialogue-partner": "observer",
          guest: "observer",
          signatory: "party",
          frozen: "member",
          suspended: "member",
          dormant: "member",
        },
        pick,
      ),
  },
  {
    name: "law taken for practice",
    on: ["memberships"],
    apply: (text, pick) => mapped(text, ["track"], { law: "practice", practice: "law" }, pick),
  },
  {
    name: "a spell left out",
    on: ["memberships"],
    apply: (text, pick) => shorten(text, "spells", 1, pick),
  },
  {
    name: "a founder that came later, or a late comer that founded",
    on: ["memberships"],
    apply: (text) =>
      /^founder: /m.test(text)
        ? text.replace(/^founder: (true|false)$/m, (_, was: string) => `founder: ${was === "false"}`)
        : text.replace(/^(country: [A-Z]{3})$/m, "$1\nfounder: true"),
  },
  {
    name: "a party written out",
    on: ["agreements", "events"],
    apply: (text, pick) => {
      const field = text.includes("\nparties:\n") ? "parties" : "participants";
      const items = lists(text, field).flatMap((list) => (list.length > 1 ? list : []));
      if (items.length === 0) return null;
      const item = pick(items);
      const party = item.text.match(/- (?:country|organization|actor): "?([^"\n]+)"?/)?.[1] ?? "";
      return unsupported(cut(text, item), `${field}.${party}`);
    },
  },
  {
    name: "a list cut short in copying",
    on: ["events", "agreements", "organizations", "corridors", "deployments"],
    apply: (text, pick) => {
      const key = pick(
        ["participants", "parties", "aliases", "steps", "capacities", "strengths", "sites", "flows"].filter((name) =>
          lists(text, name).some((list) => list.length > 1),
        ),
      );
      // A list that runs over the foot of a page loses what stands there.
      const long = key === undefined ? [] : lists(text, key).filter((list) => list.length > 1);
      const last = long.length === 0 ? undefined : pick(long).at(-1);
      return last === undefined ? null : cut(text, last);
    },
  },
  {
    name: "the roles of two participants swapped",
    on: ["events"],
    apply: (text, pick) => swapNeighbours(text, "participants", "role", pick),
  },
  {
    name: "an organization that looks like the right one",
    on: ["claims", "events", "signposts", "agreements", "organizations"],
    apply: (text, pick) =>
      changeOne(
        text,
        [
          ...places(
            text,
            /^( *(?:- )?)(organization|founds|predecessor|successor): (\S+)$/,
            ([, lead, key, id = ""]) => LOOKALIKES[id] && `${lead}${key}: ${LOOKALIKES[id]}`,
          ),
          ...places(text, /^organizations: \[([a-z0-9-]+)/, ([, id = ""]) => LOOKALIKES[id] && `organizations: [${LOOKALIKES[id]}`),
        ],
        pick,
      ),
  },
  {
    name: "a bond one step closer than it is",
    on: ["agreements"],
    apply: (text, pick) =>
      mapped(
        text,
        ["kind"],
        {
          "partnership-level": "strategic-partnership",
          "strategic-partnership": "alliance",
          "partnership-and-cooperation": "association",
          declaration: "friendship",
          friendship: "alliance",
          alliance: "union",
          neutrality: "assurances",
        },
        pick,
      ),
  },
  {
    name: "binding that is not, or the other way round",
    on: ["agreements"],
    apply: (text) => (/^binding: true\n/m.test(text) ? text.replace(/^binding: true\n/m, "") : text.replace(/^(kind: .+)$/m, "$1\nbinding: true")),
  },
  {
    name: "observers counted as being in it",
    on: ["organizations"],
    apply: (text, pick) =>
      replaceOne(text, /^fullRoles: \[(.+)\]$/, pick, ([, roles]) =>
        roles?.includes("observer") ? null : `fullRoles: [${roles}, ${pick(["observer", "partner", "associate"])}]`,
      ),
  },
  {
    name: "a list called complete that is not",
    on: ["organizations"],
    apply: (text) => text.replace(/^membershipsComplete: (true|false)$/m, (_, was: string) => `membershipsComplete: ${was === "false"}`),
  },
  {
    name: "two turning points swapped",
    on: ["organizations", "corridors"],
    apply: (text, pick) => swapNeighbours(text, "steps", "what", pick),
  },
];
