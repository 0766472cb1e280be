/** A way to get a record wrong that happens to people. */
export interface Mutator {
  name: string;
  /** Collections whose records it is tried on; the values of a series are `values`. */
  on: readonly string[];
  /** The text with one mistake in it, or null if the record has no room for this one. */
  apply(text: string, pick: <T>(from: readonly T[]) => T, context: { id: string; ids: (collection: string) => readonly string[] }): string | null;
}

const DATED = ["memberships", "events", "agreements", "deployments", "visits", "tenures", "votes", "organizations"];
const ALL = [...DATED, "countries", "corridors", "positions", "claims", "signposts", "people", "sources", "terms", "series"];

/** Replaces one of the places where a pattern fits. */
function replaceOne(text: string, pattern: RegExp, pick: <T>(from: readonly T[]) => T, by: (match: RegExpMatchArray) => string): string | null {
  const places = [...text.matchAll(new RegExp(pattern.source, "gm"))];
  if (places.length === 0) return null;
  const place = pick(places);
  const changed = text.slice(0, place.index) + by(place) + text.slice(place.index + place[0].length);
  return changed === text ? null : changed;
}

export const mutators: readonly Mutator[] = [
  {
    name: "start and end swapped",
    on: ["memberships", "tenures", "deployments", "agreements", "events", "visits"],
    apply: (text, pick) =>
      replaceOne(text, /^( *)(start): (\S+)\n\1(end|lastDay): (\S+)$/, pick, ([, indent, a, start, b, end]) =>
        end === '".."' || start === end ? `${indent}${a}: ${start}\n${indent}${b}: 1989-01-01` : `${indent}${a}: ${end}\n${indent}${b}: ${start}`,
      ),
  },
  {
    name: "day and month swapped",
    on: DATED,
    apply: (text, pick) =>
      replaceOne(text, /^( *- | *)(start|signed|date|end): (\d{4})-(\d\d)-(\d\d)$/, pick, ([all, indent, key, y, m, d]) =>
        m === d ? (all ?? "") : `${indent}${key}: ${y}-${d}-${m}`,
      ),
  },
  {
    name: "a year too late",
    on: ["events", "visits", "tenures", "votes", "agreements", "memberships"],
    apply: (text, pick) =>
      replaceOne(
        text,
        /^( *)(start|signed|date): "?(\d{4})(\S*)$/,
        pick,
        ([, indent, key, y, rest]) => `${indent}${key}: ${rest === "" ? '"' : ""}${Number(y) + 1}${rest}${rest === "" ? '"' : ""}`,
      ),
  },
  {
    name: "the wrong century",
    on: DATED,
    apply: (text, pick) =>
      replaceOne(text, /^( *)(start|signed|date|lastDay|published): 20(\d\d\S*)$/, pick, ([, indent, key, rest]) => `${indent}${key}: 19${rest}`),
  },
  {
    name: "a day that there is not",
    on: DATED,
    apply: (text, pick) => replaceOne(text, /(\d{4})-(\d\d)-(\d\d)$/, pick, ([, y]) => `${y}-02-30`),
  },
  {
    name: "a country code that there is not",
    on: ["memberships", "events", "agreements", "deployments", "visits", "positions", "votes", "tenures"],
    apply: (text, pick) => replaceOne(text, /(country|host|side): ([A-Z]{3})$/, pick, ([, key, code]) => `${key}: ${code?.slice(0, 2)}Q`),
  },
  {
    name: "a two-letter code",
    on: ["memberships", "events", "agreements", "deployments", "visits", "positions"],
    apply: (text, pick) => replaceOne(text, /(country|host): ([A-Z]{3})$/, pick, ([, key, code]) => `${key}: ${code?.slice(0, 2)}`),
  },
  {
    name: "another country's code",
    on: ["memberships", "visits", "positions", "deployments", "agreements", "votes"],
    apply: (text, pick) =>
      replaceOne(
        text,
        /(country|host): ([A-Z]{3})$/,
        pick,
        ([, key, code]) => `${key}: ${pick(["KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS", "CHN", "TUR"].filter((other) => other !== code))}`,
      ),
  },
  {
    name: "a spell entered twice",
    on: ["memberships"],
    apply: (text) => {
      const spell = text.match(/^ {2}- role: (?:.*\n)(?: {4}.*\n)*/m)?.[0];
      return spell === undefined ? null : text.replace(spell, spell + spell);
    },
  },
  {
    name: "a record copied under another id",
    on: ["memberships", "visits", "positions", "countries", "claims", "tenures"],
    apply: (text) => text,
  },
  {
    name: "all sources dropped",
    on: ["memberships", "events", "agreements", "deployments", "corridors", "visits", "positions", "tenures", "claims"],
    apply: (text) => (/^citations:\n( .*\n)*/m.test(text) ? text.replace(/^citations:\n( .*\n?)*/m, "") : replaceCitations(text)),
  },
  {
    name: "a source misspelt",
    on: ALL.filter((name) => name !== "sources" && name !== "terms" && name !== "signposts"),
    apply: (text, pick) => replaceOne(text, /source: ([a-z0-9-]+)$/, pick, ([, id]) => `source: ${id?.slice(0, -1)}`),
  },
  {
    name: "a reference misspelt",
    on: ["memberships", "visits", "tenures", "claims", "signposts", "terms"],
    apply: (text, pick) => replaceOne(text, /^( *)(organization|person|article|ask|see): ([a-z-]+)$/, pick, ([, indent, key, id]) => `${indent}${key}: ${id}x`),
  },
  {
    name: "a sign flipped",
    on: ["events", "deployments", "corridors", "countries"],
    apply: (text, pick) => replaceOne(text, /(latitude|longitude): (\d)/, pick, ([, key, digit]) => `${key}: -${digit}`),
  },
  {
    name: "latitude and longitude swapped",
    on: ["events", "deployments", "countries", "corridors"],
    apply: (text, pick) =>
      replaceOne(text, /(latitude): (\S+)\n( *)(longitude): (\S+)$|(longitude): (\S+)\n( *)(latitude): (\S+)$/, pick, (m) =>
        m[1] === undefined ? `longitude: ${m[10]}\n${m[8]}latitude: ${m[7]}` : `latitude: ${m[5]}\n${m[3]}longitude: ${m[2]}`,
      ),
  },
  {
    name: "a unit slip: thousand times",
    on: ["corridors"],
    apply: (text, pick) => replaceOne(text, /(value|lengthKm): ([\d.]+)$/, pick, ([, key, value]) => `${key}: ${Number(value) * 1000}`),
  },
  {
    name: "a field misspelt",
    on: ALL,
    apply: (text, pick) => replaceOne(text, /^([a-z]+)([a-zA-Z]): /, pick, ([, head, last]) => `${head}${last}${last}: `),
  },
  {
    name: "a word that is not in the list",
    on: ["memberships", "events", "agreements", "deployments", "corridors", "visits", "positions", "tenures", "votes", "claims", "signposts"],
    apply: (text, pick) =>
      replaceOne(
        text,
        /^( *(?:- )?)(role|type|status|kind|stance|confidence|office|basis|verdict|future|evidence): (\S+)$/,
        pick,
        ([, indent, key, value]) => `${indent}${key}: ${value}ed`,
      ),
  },
  {
    name: "a recalled fact rated high",
    on: ["memberships", "events", "tenures", "agreements", "corridors"],
    apply: (text) =>
      /source: recalled$/m.test(text) && !/source: (?!recalled)/.test(text)
        ? text.replace("confidence: medium", "confidence: high").replace("confidence: low", "confidence: high")
        : null,
  },
  {
    name: "a colon in a text without quotes",
    on: ["events", "agreements", "positions", "corridors"],
    apply: (text, pick) => replaceOne(text, /^(summary|title|name|note): ([A-Z][^":]+)$/, pick, ([, key, value]) => `${key}: Note: ${value}`),
  },
  {
    name: "an indentation lost",
    on: ["memberships", "events", "agreements", "corridors", "claims"],
    apply: (text, pick) => replaceOne(text, /^ {4}([a-z]+: )/, pick, ([, rest]) => `  ${rest}`),
  },
  {
    name: "a total of a vote mistyped",
    on: ["votes"],
    apply: (text, pick) =>
      replaceOne(text, /^( {2})(yes|no|abstain): (\d+)$/, pick, ([, indent, key, value]) => `${indent}${key}: ${Number(value) + pick([1, 10, 27])}`),
  },
  {
    name: "members of a check changed",
    on: ["claims"],
    apply: (text, pick) => replaceOne(text, /^( {4})(least|most): (\d+)$/, pick, ([, indent, key, value]) => `${indent}${key}: ${Number(value) + 1}`),
  },
  {
    name: "a row of a series twice",
    on: ["values"],
    apply: (text, pick) => replaceOne(text, /^([A-Z]{3},.*)$/, pick, ([, row]) => `${row}\n${row}`),
  },
  {
    name: "a decimal comma in a series",
    on: ["values"],
    apply: (text, pick) => replaceOne(text, /^([A-Z]{3},.*,)(\d+)\.(\d+),([^,]*)$/, pick, ([, head, whole, part, note]) => `${head}${whole},${part},${note}`),
  },
  {
    name: "a value a thousand times too large",
    on: ["values"],
    apply: (text, pick) =>
      replaceOne(text, /^([A-Z]{3},.*,)([\d.]+),([^,]*)$/, pick, ([all, head, value, note]) =>
        Number(value) === 0 ? (all ?? "") : `${head}${Number(value) * 1000},${note}`,
      ),
  },
  {
    name: "an unknown country in a series",
    on: ["values"],
    apply: (text, pick) => replaceOne(text, /^[A-Z]{3},/, pick, () => "XKX,"),
  },
  {
    name: "a minus in a series",
    on: ["values"],
    apply: (text, pick) =>
      replaceOne(text, /^([A-Z]{3},.*,)(\d[\d.]*),([^,]*)$/, pick, ([all, head, value, note]) =>
        Number(value) === 0 ? (all ?? "") : `${head}-${value},${note}`,
      ),
  },
];

// Records whose citations stand inside spells lose those of the first.
function replaceCitations(text: string): string | null {
  const changed = text.replace(/^ {4}citations:\n( {6}.*\n?)*/m, "");
  return changed === text ? null : changed;
}
