import { fold } from "../../src/identity/index.ts";
import type { Citation } from "../../src/index.ts";
import { datesIn, numbersIn } from "../../src/receipts/mentions.ts";
import { COLLECTION_NAMES, type CollectionName, type Records } from "../../src/schema/index.ts";
import type { World } from "../load/index.ts";
import type { Breach, Path, Rule } from "./rule.ts";
import { valuesOf } from "./walk.ts";

export const saysValue: Rule = {
  name: "says-value",
  description: "What a citation says names the values it supports: their dates, numbers, places and states, and no others in their stead.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of COLLECTION_NAMES) {
      for (const record of world.records[collection].values()) yield* breachesIn(world, collection, record);
    }
  },
};

function* breachesIn(world: World, collection: CollectionName, record: { id: string }): Generator<Breach> {
  const named = new Map<Citation, { missing: string[]; parties: [name: string, said: boolean][] }>();
  for (const { value, citations, supports, holder } of valuesOf(collection, record)) {
    for (const citation of citations) {
      const entry = named.get(citation) ?? { missing: [], parties: [] };
      named.set(citation, entry);
      // A row may be cited without words of its own.
      if (citation.says == null && supports === null) continue;
      const says = citation.says ?? "";
      const party = partyOf(world, value);
      if (party !== null) entry.parties.push([party[0], party.some((name) => mentions(says, name))]);
      else entry.missing.push(...missingFrom(says, value, supports?.split(".").at(-1) ?? holder.at(-2)?.toString() ?? ""));
    }
  }
  for (const [citation, { missing, parties }] of named) {
    const { says = null, supports = [] } = citation;
    const place = () => ({ collection, id: record.id, path: pathTo(record, citation) ?? [] });
    if (says === null && supports.length > 0)
      yield { ...place(), found: `supports ${supports.join(", ")}, and does not say what the source says`, fix: "add says: the values, in our words" };
    else if (missing.length > 0)
      yield {
        ...place(),
        found: `says does not name ${missing.join(", ")}`,
        fix: "say what the source gives; if it gives another value, take the field out of supports",
      };
    else if (parties.length > 0 && !parties.some(([, said]) => said) && !TOGETHER.test(says ?? ""))
      yield { ...place(), found: `says names none of ${parties.map(([name]) => name).join(", ")}`, fix: "name the states, or take the field out of supports" };
  }
}

/** Words for all of several. */
const TOGETHER = /\b(all|both|each|every|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|members?|parties|presidents|leaders|heads|sides|states)\b/i;

/** What of a value a sentence does not name. */
function missingFrom(says: string, value: unknown, field: string): string[] {
  if (typeof value === "number") return numbersIn(says).includes(value) ? [] : [String(value)];
  if (typeof value !== "object" || value === null) return [];
  const { edtf, earliest, latest } = value as { edtf?: string | null; earliest?: number | null; latest?: number | null };
  if (edtf !== undefined) return typeof earliest === "number" && typeof latest === "number" && !dated(says, earliest, latest, field) ? [edtf ?? ""] : [];
  if (Array.isArray(value)) return field === "places" ? value.filter((name) => !mentions(says, name)) : [];
  if (field === "place") return mentions(says, (value as { name: string }).name) ? [] : [(value as { name: string }).name];
  if (field === "totals" || field === "strengths" || field === "casualties" || field === "capacities" || field === "flows") {
    const { yes, no, abstain, least, most, value: amount } = value as Record<string, number | null>;
    const numbers = numbersIn(says);
    return [yes, no, abstain, least, most, amount].filter((number) => number != null && number !== 0 && !numbers.includes(number)).map(String);
  }
  if (field === "force" || field === "service") {
    const { start } = value as { start: { edtf: string | null } };
    return start.edtf === null ? [] : missingFrom(says, start, "start");
  }
  return [];
}

// A date is named by one as exact. The end of a spell is the first day on which it no longer holds; sources often give the last on which it did.
function dated(says: string, earliest: number, latest: number, field: string): boolean {
  const slack = field === "end" ? 1 : 0;
  return datesIn(says).some((date) => date.earliest >= earliest - slack && date.latest <= latest + slack);
}

// Names are bent in sentences: Kazakh for Kazakhstan, Minsk's for Minsk.
function mentions(says: string, name: string): boolean {
  const words = folded(says);
  return stemsOf(name).some((stem) => words.includes(stem));
}

const stemsOf = perText((name) =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, Math.max(4, Math.min(word.length - 2, 6)))),
);

const folded = perText(fold);

/** Works out once what is asked of a text again and again: the names of a state are looked for in thousands of sentences. */
function perText<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text) ?? ask(text);
    answers.set(text, known);
    return known;
  };
}

/** The names of the state or organization that a value is about, the common one first; null if it is about none. */
function partyOf(world: World, value: unknown): readonly [string, ...string[]] | null {
  if (typeof value === "string" && world.records.countries.has(value)) return namesOf(world.records.countries.get(value));
  const { country = null, organization = null } = (typeof value === "object" && value !== null ? value : {}) as {
    country?: string | null;
    organization?: string | null;
  };
  if (country !== null) return namesOf(world.records.countries.get(country));
  return organization === null ? null : namesOf(world.records.organizations.get(organization));
}

function namesOf(record: Records["countries"] | Records["organizations"] | undefined): readonly [string, ...string[]] | null {
  const [first, ...others] = [...(record?.names.map(({ text }) => text) ?? []), ...(record?.aliases ?? [])];
  return first === undefined ? null : [first, ...others];
}

function pathTo(value: object, sought: object, path: Path = []): Path | null {
  if (value === sought) return path;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== "object" || inner === null) continue;
    const found = pathTo(inner, sought, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== null) return found;
  }
  return null;
}
