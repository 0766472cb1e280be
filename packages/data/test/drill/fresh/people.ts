import type { Mutator } from "../mutators.ts";
import { idsOf } from "./neighbours.ts";
import { type Context, mapped, type Pick, replaceOne } from "./pieces.ts";

/** The people who came to a high office of a state in the years around one, by the ids of their tenures. */
function leadersOf(context: Context, country = "", year = 0): string[] {
  const tenure = new RegExp(`^${country.toLowerCase()}-(?:head-of-state|head-of-government)-(.+?)-(\\d{4})(?:-\\d)?$`);
  const found = idsOf(context, "tenures").flatMap((id) => {
    const [, person, start] = id.match(tenure) ?? [];
    return person !== undefined && Math.abs(Number(start) - year) <= 12 ? [person] : [];
  });
  return [...new Set(found)];
}

/** Puts another leader of the same state and the same years in the place of a person. */
function anotherLeader(text: string, country: RegExp, pick: Pick, context: Context): string | null {
  const year = Number(text.match(/^start: "?(\d{4})/m)?.[1] ?? 0);
  return replaceOne(text, /^person: (\S+)$/, pick, ([, person]) => {
    const others = leadersOf(context, text.match(country)?.[1], year).filter((other) => other !== person);
    return others.length === 0 ? null : `person: ${pick(others)}`;
  });
}

/** People and their offices. */
export const PEOPLE: readonly Mutator[] = [
  {
    name: "another leader of the same state as the visitor",
    on: ["visits"],
    apply: (text, pick, context) => anotherLeader(text, /^from:\n {2}country: ([A-Z]{3})$/m, pick, context),
  },
  {
    name: "another leader of the same state in an office",
    on: ["tenures"],
    apply: (text, pick, context) => anotherLeader(text, /^country: ([A-Z]{3})$/m, pick, context),
  },
  {
    name: "guest and host swapped",
    on: ["visits"],
    apply: (text) => {
      const changed = text.replace(/^from:\n( {2}.+)\nto:\n( {2}.+)$/m, "from:\n$2\nto:\n$1");
      return changed === text ? null : changed;
    },
  },
  {
    name: "called by a higher or a later office",
    on: ["visits", "tenures"],
    apply: (text, pick) =>
      replaceOne(
        text,
        /^(role|title): (Prime minister|Prime Minister|Premier|Secretary of State|Foreign secretary|Federal chancellor|President)$/,
        pick,
        ([, key, office]) => {
          const higher: Record<string, string> = {
            "Prime minister": "President",
            "Prime Minister": "President",
            Premier: "President",
            "Secretary of State": "Vice-President",
            "Foreign secretary": "Prime minister",
            "Federal chancellor": "Federal president",
            ...(key === "role" ? { President: "First president" } : {}),
          };
          return higher[office ?? ""] && `${key}: ${higher[office ?? ""]}`;
        },
      ),
  },
  {
    name: "an acting holder as a full one",
    on: ["tenures"],
    apply: (text) => (/^acting: true\n/m.test(text) ? text.replace(/^acting: true\n/m, "") : null),
  },
  {
    name: "the other of the two high offices",
    on: ["tenures"],
    apply: (text, pick) => mapped(text, ["office"], { "head-of-state": "head-of-government", "head-of-government": "head-of-state" }, pick),
  },
  {
    name: "family name first",
    on: ["people"],
    apply: (text, pick) => replaceOne(text, /^( *- text): (\S+) (\S+)$/, pick, ([, lead, given, family]) => `${lead}: ${family} ${given}`),
  },
  {
    name: "a transliteration in the field of the Russian name",
    on: ["people", "organizations", "countries"],
    apply: (text) => {
      const english = text.match(/^ {2}- text: (.+)\n {4}lang: en$/m)?.[1];
      const changed = english === undefined ? text : text.replace(/^( {2}- text: ).+(\n {4}lang: ru)$/m, `$1${english}$2`);
      return changed === text ? null : changed;
    },
  },
];
