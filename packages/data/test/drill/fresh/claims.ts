import type { Mutator } from "../mutators.ts";
import { besides } from "./neighbours.ts";
import { changeOne, mapped, places, replaceOne } from "./pieces.ts";

/** Claims and signposts. */
export const CLAIMS: readonly Mutator[] = [
  {
    name: "a verdict a step milder or harsher",
    on: ["claims"],
    apply: (text, pick) =>
      mapped(
        text,
        ["verdict"],
        {
          supported: pick(["supported-with-caveat", "outdated-since"]),
          "supported-with-caveat": pick(["supported", "imprecise"]),
          imprecise: pick(["supported-with-caveat", "inaccurate"]),
          inaccurate: "imprecise",
          "outdated-since": "inaccurate",
          contested: "inaccurate",
          unverifiable: "opinion",
          opinion: "unverifiable",
        },
        pick,
      ),
  },
  {
    name: "a claim counted to the paragraph beside",
    on: ["claims"],
    apply: (text, pick) => replaceOne(text, /^paragraph: (\d+)$/, pick, ([, number]) => `paragraph: ${number === "1" ? 2 : Number(number) + pick([-1, 1])}`),
  },
  {
    name: "the event beside the right one",
    on: ["claims"],
    apply: (text, pick, context) =>
      replaceOne(text, /(\d{4}-\d\d[a-z0-9-]*)(?=[,\]\n])/, pick, ([, id = ""]) => {
        const others = besides(context, "events", id).filter((other) => !text.includes(other));
        return others.length === 0 ? null : pick(others);
      }),
  },
  {
    name: "an answer with one too few",
    on: ["claims"],
    apply: (text, pick) =>
      replaceOne(text, /^( {4}ids): \[(.+, .+)\]$/, pick, ([, lead, list = ""]) => {
        const ids = list.split(", ");
        return `${lead}: [${ids.toSpliced(pick([...ids.keys()]), 1).join(", ")}]`;
      }),
  },
  {
    name: "a query changed, its words left",
    on: ["claims", "signposts"],
    apply: (text, pick) => {
      const states = ["KAZ", "KGZ", "TJK", "UZB", "RUS", "CHN", "TUR"];
      return changeOne(
        text,
        [
          ...places(
            text,
            /^( +)(country|entity|partner|operator|visitor|host|with|party): ([A-Z]{3})$/,
            ([, indent, key, code]) => `${indent}${key}: ${pick(states.filter((other) => other !== code))}`,
          ),
          ...places(text, /^( +)(years): (\d+)$/, ([, indent, key, count]) => `${indent}${key}: ${Number(count) + 1}`),
          ...places(text, /^( +)(item): (exports|imports)$/, ([, indent, key, item]) => `${indent}${key}: ${item === "exports" ? "imports" : "exports"}`),
          ...places(text, /^( +)(at): (\d{4})(-\d\d-\d\d)$/, ([, indent, key, year, rest]) => `${indent}${key}: ${Number(year) - 1}${rest}`),
        ],
        pick,
      );
    },
  },

  {
    name: "lower is nearer for higher is nearer",
    on: ["signposts"],
    apply: (text, pick) => mapped(text, ["towards"], { higher: "lower", lower: "higher" }, pick),
  },
  {
    name: "a signpost of another future",
    on: ["signposts"],
    apply: (text, pick) =>
      mapped(
        text,
        ["future"],
        {
          "russia-reclaims-security": "new-patrons",
          "china-leads-economy": "new-patrons",
          "new-patrons": "china-leads-economy",
          "masters-in-their-own-houses": "new-patrons",
        },
        pick,
      ),
  },
  {
    name: "the claim beside the right one",
    on: ["signposts"],
    apply: (text, pick, context) =>
      replaceOne(text, /(central-asia-coming-into-its-own-\d+)(?=[,\]\n])/, pick, ([, id = ""]) => {
        const others = besides(context, "claims", id).filter(
          (other) => !text.includes(`${other}\n`) && !text.includes(`${other},`) && !text.includes(`${other}]`),
        );
        return others.length === 0 ? null : pick(others);
      }),
  },
];
