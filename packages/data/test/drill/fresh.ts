import type { Mutator } from "./mutators.ts";

type Pick = Parameters<Mutator["apply"]>[1];
type Context = Parameters<Mutator["apply"]>[2];

/** A piece of a text, with the places where it begins and ends. */
interface Part {
  from: number;
  to: number;
  text: string;
}

const DATED = ["memberships", "events", "agreements", "deployments", "visits", "tenures", "votes", "organizations"];
const CITED = [...DATED, "corridors", "positions", "claims", "people"];

// Texts of our own, and what we say that others say.
const OWN = [
  "title",
  "summary",
  "note",
  "statement",
  "reason",
  "since",
  "basis",
  "because",
  "owners",
  "purpose",
  "what",
  "definition",
  "why",
  "caution",
  "measures",
];
const PROSE = [...OWN, "says", "derived", "holes", "point", "value"];

const STATES: Record<string, string> = {
  KAZ: "Kazakhstan",
  KGZ: "Kyrgyzstan",
  TJK: "Tajikistan",
  TKM: "Turkmenistan",
  UZB: "Uzbekistan",
  ARM: "Armenia",
  AZE: "Azerbaijan",
  GEO: "Georgia",
};

const CITIES: readonly (readonly [name: string, latitude: number, longitude: number])[] = [
  ["Almaty", 43.24, 76.92],
  ["Ashgabat", 37.95, 58.38],
  ["Astana", 51.17, 71.42],
  ["Baku", 40.41, 49.87],
  ["Beijing", 39.9, 116.4],
  ["Bishkek", 42.87, 74.59],
  ["Dushanbe", 38.56, 68.77],
  ["Istanbul", 41.01, 28.98],
  ["Khujand", 40.28, 69.62],
  ["Minsk", 53.9, 27.57],
  ["Moscow", 55.76, 37.62],
  ["Osh", 40.51, 72.8],
  ["Samarkand", 39.65, 66.96],
  ["Shanghai", 31.23, 121.47],
  ["Tashkent", 41.3, 69.24],
  ["Yerevan", 40.18, 44.51],
];

const CAPITALS: Record<string, string> = {
  KAZ: "Astana",
  KGZ: "Bishkek",
  TJK: "Dushanbe",
  TKM: "Ashgabat",
  UZB: "Tashkent",
  RUS: "Moscow",
  CHN: "Beijing",
  TUR: "Ankara",
  USA: "Washington",
  AZE: "Baku",
};

const FORMER: Record<string, string> = {
  Aktau: "Shevchenko",
  Almaty: "Alma-Ata",
  Ashgabat: "Ashkhabad",
  Astana: "Nur-Sultan",
  Atyrau: "Guriev",
  Bokhtar: "Qurgonteppa",
  Khujand: "Leninabad",
  Kyiv: "Kiev",
  Turkmenbashi: "Krasnovodsk",
};

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

// Read for one another in a hurry, or across two languages.
const MONTHS: Record<string, string> = {
  January: "June",
  February: "January",
  March: "May",
  April: "August",
  May: "March",
  June: "July",
  July: "June",
  August: "April",
  September: "November",
  October: "December",
  November: "September",
  December: "October",
};
const MONTH_NUMBERS: Record<string, string> = {
  "01": "06",
  "02": "01",
  "03": "05",
  "04": "08",
  "05": "03",
  "06": "07",
  "07": "06",
  "08": "04",
  "09": "11",
  "10": "12",
  "11": "09",
  "12": "10",
};

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Where a pattern fits and something else would stand in its place. */
function places(text: string, pattern: RegExp, by: (match: RegExpMatchArray) => string | null | undefined, offset = 0): Part[] {
  return [...text.matchAll(new RegExp(pattern.source, "gmu"))].flatMap((match) => {
    const made = by(match);
    if (made === null || made === undefined || made === match[0]) return [];
    return [{ from: offset + match.index, to: offset + match.index + match[0].length, text: made }];
  });
}

/** Puts one of the changes into the text. */
function changeOne(text: string, changes: readonly Part[], pick: Pick): string | null {
  const real = changes.filter((change) => text.slice(change.from, change.to) !== change.text);
  if (real.length === 0) return null;
  const { from, to, text: by } = pick(real);
  return text.slice(0, from) + by + text.slice(to);
}

function replaceOne(text: string, pattern: RegExp, pick: Pick, by: (match: RegExpMatchArray) => string | null | undefined): string | null {
  return changeOne(text, places(text, pattern, by), pick);
}

/** The values of keys, folded ones with all their lines. */
function valuesOf(text: string, keys: readonly string[], offset = 0): Part[] {
  return [...text.matchAll(/^( *(?:- )?)([A-Za-z]+): (.*)$/gm)].flatMap((match) => {
    const [all, lead = "", key = "", value = ""] = match;
    if (!keys.includes(key)) return [];
    const from = match.index + all.length - value.length;
    const folded = value.startsWith(">") ? (text.slice(from + value.length).match(new RegExp(`^(?:\n {${lead.length + 1},}.*)+`))?.[0] ?? "") : "";
    return [{ from: offset + from, to: offset + from + value.length + folded.length, text: value + folded }];
  });
}

/** Changes one place in the texts under some keys. */
function reword(text: string, keys: readonly string[], pattern: RegExp, pick: Pick, by: (match: RegExpMatchArray) => string | null | undefined): string | null {
  const regions = [...valuesOf(text, keys), ...(keys.includes("holes") ? lists(text, "holes").flat() : [])];
  return changeOne(
    text,
    regions.flatMap((region) => places(region.text, pattern, by, region.from)),
    pick,
  );
}

/** The lists under a key, each with its items. */
function lists(text: string, key: string): Part[][] {
  return [...text.matchAll(new RegExp(`^( *(?:- )?)${key}:\n`, "gm"))].map((match) => {
    const indent = " ".repeat((match[1] ?? "").length + 2);
    const start = match.index + match[0].length;
    const body = text.slice(start).match(new RegExp(`^(?:${indent}.*\n)+`))?.[0] ?? "";
    return [...body.matchAll(new RegExp(`^${indent}- .*\n(?:${indent} +.*\n)*`, "gm"))].map((item) => ({
      from: start + item.index,
      to: start + item.index + item[0].length,
      text: item[0],
    }));
  });
}

/** The value of a key within an item of a list. */
const valueIn = (item: Part, key: string): Part | undefined => valuesOf(item.text, [key], item.from)[0];

const cut = (text: string, part: Part): string => text.slice(0, part.from) + text.slice(part.to);

/** Swaps two pieces, the first of which stands before the second. */
const swapped = (text: string, a: Part, b: Part): string => text.slice(0, a.from) + b.text + text.slice(a.to, b.from) + a.text + text.slice(b.to);

/** Swaps the values of a key between two neighbours of one list. */
function swapNeighbours(text: string, key: string, valueKey: string, pick: Pick): string | null {
  const pairs = lists(text, key).flatMap((items) =>
    items.slice(1).flatMap((item, index) => {
      const before = items[index];
      const a = before && valueIn(before, valueKey);
      const b = valueIn(item, valueKey);
      return a && b && a.text !== b.text ? [[a, b] as const] : [];
    }),
  );
  return pairs.length === 0 ? null : swapped(text, ...pick(pairs));
}

/** Leaves out one item of a list that has some to spare. */
function shorten(text: string, key: string, least: number, pick: Pick): string | null {
  const items = lists(text, key).flatMap((list) => (list.length > least ? list : []));
  return items.length === 0 ? null : cut(text, pick(items));
}

/** Takes a value out of what citations support; one that supports nothing more loses the line. */
function unsupported(text: string, value: string): string {
  const token = value.replace(/[.+?()|[\]\\]/g, "\\$&");
  return text
    .replace(new RegExp(`\\[\\s*${token}\\s*\\]`, "g"), "[]")
    .replace(new RegExp(`([[,]\\s*)${token},\\s*`, "g"), "$1")
    .replace(new RegExp(`,\\s*${token}(,?\\s*\\])`, "g"), "$1")
    .replace(/^ *supports: \[\]\n/gm, "");
}

/** Moves one date; the last day goes with it where it is the same. */
function moveDay(text: string, keys: string, pick: Pick, by: (day: string) => string | null): string | null {
  return replaceOne(text, new RegExp(`^( *(?:- )?(?:${keys}): )(\\d{4}-\\d\\d-\\d\\d)$((?:\\n *lastDay: \\2$)?)`), pick, ([, lead, day = "", last = ""]) => {
    const moved = by(day);
    return moved && `${lead}${moved}${last.replace(day, moved)}`;
  });
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function mapped(text: string, keys: readonly string[], table: Record<string, string>, pick: Pick): string | null {
  return replaceOne(text, new RegExp(`^( *(?:- )?)(${keys.join("|")}): (\\S+)$`), pick, ([, lead, key, value = ""]) =>
    table[value] === undefined ? null : `${lead}${key}: ${table[value]}`,
  );
}

/** Two digits that stand side by side change places. */
function transposed(number: string, pick: Pick): string | null {
  const options = [...number.slice(1)].flatMap((_, at) => {
    const [a = "", b = ""] = [number[at], number[at + 1]];
    return /\d/.test(a) && /\d/.test(b) && a !== b && !(at === 0 && b === "0") ? [number.slice(0, at) + b + a + number.slice(at + 2)] : [];
  });
  return options.length === 0 ? null : pick(options);
}

const idsOf = (context: Context, collection: string): string[] => context.ids(collection).map((path) => path.slice(path.indexOf("/") + 1));

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

/** The ids that stand beside an id in the list of its collection. */
function besides(context: Context, collection: string, id: string): string[] {
  const ids = idsOf(context, collection).sort();
  const at = ids.indexOf(id);
  return at === -1 ? [] : [ids[at - 1], ids[at + 1]].filter((other) => other !== undefined);
}

interface Row {
  at: number;
  entity: string;
  partner: string;
  year: string;
  item: string;
  value: string;
  note: string;
}

function rowsOf(text: string): Row[] {
  return text.split("\n").flatMap((line, at) => {
    const [entity = "", partner = "", year = "", item = "", value = "", ...note] = line.split(",");
    return at === 0 || value === "" ? [] : [{ at, entity, partner, year, item, value, note: note.join(",") }];
  });
}

/** The text of a series with some rows in the place of those that they were. */
function withRows(text: string, rows: readonly Row[]): string {
  const lines = text.split("\n");
  for (const row of rows) lines[row.at] = [row.entity, row.partner, row.year, row.item, row.value, row.note].join(",");
  return lines.join("\n");
}

/** Changes the value of one row. */
function revalue(text: string, pick: Pick, by: (row: Row, rows: readonly Row[]) => string | null): string | null {
  const rows = rowsOf(text);
  // Some draws find a row with no room for the mistake.
  for (let draw = 0; draw < 40 && rows.length > 0; draw++) {
    const row = pick(rows);
    const value = by(row, rows);
    if (value !== null && value !== row.value) return withRows(text, [{ ...row, value }]);
  }
  return null;
}

/** Swaps the values of two rows, the second of which is found from the first. */
function swapRows(text: string, pick: Pick, fits: (a: Row, b: Row) => boolean): string | null {
  const rows = rowsOf(text);
  for (let draw = 0; draw < 40 && rows.length > 0; draw++) {
    const a = pick(rows);
    const others = rows.filter((b) => b.value !== a.value && b.year === a.year && fits(a, b));
    if (others.length === 0) continue;
    const b = pick(others.sort((one, other) => Math.abs(one.at - a.at) - Math.abs(other.at - a.at)).slice(0, 2));
    return withRows(text, [
      { ...a, value: b.value },
      { ...b, value: a.value },
    ]);
  }
  return null;
}

/** Mistakes of other kinds than the first ones, drawn by somebody who did not know what the build looks at. */
export const FRESH: readonly Mutator[] = [
  // Days
  {
    name: "the day of the news for the day itself",
    on: ["events", "visits", "votes", "agreements", "positions"],
    apply: (text, pick) => moveDay(text, "start|signed|date", pick, (day) => later(day, 1)),
  },
  {
    name: "an anniversary for the day itself",
    on: ["events", "agreements", "memberships", "organizations"],
    apply: (text, pick) =>
      moveDay(text, "start|signed|inForce", pick, (day) => {
        const years = [5, 10, 15, 20, 25, 30].filter((count) => Number(day.slice(0, 4)) + count < 2026);
        return years.length === 0 || day.endsWith("02-29") ? null : `${Number(day.slice(0, 4)) + pick(years)}${day.slice(4)}`;
      }),
  },
  {
    name: "a month misread for one like it",
    on: [...DATED, "positions"],
    apply: (text, pick) =>
      moveDay(text, "start|signed|date|inForce", pick, (day) =>
        Number(day.slice(8)) > 28 ? null : `${day.slice(0, 5)}${MONTH_NUMBERS[day.slice(5, 7)]}${day.slice(7)}`,
      ),
  },
  {
    name: "a first day moved, the last one left",
    on: ["events", "visits"],
    apply: (text, pick) => replaceOne(text, /^start: (\d{4}-\d\d-\d\d)$/, pick, ([, day = ""]) => `start: ${later(day, -pick([1, 2, 3, 7]))}`),
  },
  {
    name: "the day after for the last day",
    on: ["events", "visits"],
    apply: (text, pick) => replaceOne(text, /^lastDay: (\d{4}-\d\d-\d\d)$/, pick, ([, day = ""]) => `lastDay: ${later(day, 1)}`),
  },
  {
    name: "the last day for the end of a spell",
    on: ["tenures", "memberships", "deployments"],
    apply: (text, pick) => replaceOne(text, /^( *)end: (\d{4}-\d\d-\d\d)$/, pick, ([, indent, day = ""]) => `${indent}end: ${later(day, -1)}`),
  },
  {
    name: "elected taken for sworn in",
    on: ["tenures"],
    apply: (text, pick) =>
      text.includes("\noffice: head-of-state\n")
        ? replaceOne(text, /^start: (\d{4}-\d\d-\d\d)$/, pick, ([, day = ""]) => `start: ${later(day, -pick([18, 30, 45, 60, 75]))}`)
        : null,
  },
  {
    name: "a signing taken for the entry into force",
    on: ["agreements", "organizations"],
    apply: (text) => {
      const signed = text.match(/^signed: (\S+)$/m)?.[1];
      if (signed === undefined) return null;
      const changed = text.replace(/^(inForce: |force:\n {2}start: )\S+$/m, `$1${signed}`);
      return changed === text ? null : changed;
    },
  },
  {
    name: "a date made more exact than it is known",
    on: ["memberships", "events", "deployments", "corridors", "visits", "agreements", "tenures", "organizations"],
    apply: (text, pick) =>
      replaceOne(text, /^( *(?:- )?)(start|end|at|signed|date|lastDay|started): "?(\d{4})(-\d\d)?[~?]?"?$/, pick, ([, lead, key, year, month = "-01"]) =>
        key === "lastDay" ? null : `${lead}${key}: ${year}${month}-01`,
      ),
  },
  {
    name: "another day of independence",
    on: ["countries"],
    apply: (text, pick) =>
      /^ {2}from: Soviet Union$/m.test(text)
        ? replaceOne(
            text,
            /^ {2}date: (\S+)$/,
            pick,
            ([, day]) => `  date: ${pick(["1991-12-08", "1991-12-21", "1991-12-25", "1991-12-26"].filter((other) => other !== day))}`,
          )
        : replaceOne(text, /^ {2}date: (\d{4})-(\d\d-\d\d)$/, pick, ([, year, rest]) => `  date: ${Number(year) + 1}-${rest}`),
  },
  {
    name: "a month in the words of a source misread",
    on: [...CITED],
    apply: (text, pick) =>
      reword(
        text,
        ["says"],
        /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b/,
        pick,
        ([, day, month = ""]) => (Number(day) > 28 ? null : `${day} ${MONTHS[month]}`),
      ),
  },
  {
    name: "a year in a text a year off",
    on: ["claims", "series", "organizations", "deployments", "agreements", "corridors", "events"],
    apply: (text, pick) =>
      reword(text, [...OWN, "holes"], /\b(19[89]\d|20[0-2]\d)\b(?!-)/, pick, ([, year]) => String(Number(year) + pick(Number(year) > 2025 ? [-1] : [-1, 1]))),
  },

  // Ends and beginnings
  {
    name: "the end forgotten",
    on: ["tenures", "memberships", "agreements"],
    apply: (text, pick) => replaceOne(text, /^( *)end: "?\d\S*$/, pick, ([, indent]) => `${indent}end: ".."`),
  },
  {
    name: "a way out that is only talked of entered as done",
    on: ["memberships", "agreements", "deployments", "tenures"],
    apply: (text, pick) =>
      replaceOne(
        text,
        /^( *)end: "\.\."$/,
        pick,
        ([, indent]) => `${indent}end: ${pick(["2022-06-30", "2023-12-31", "2024-02-23", "2025-01-01", "2026-01-01"])}`,
      ),
  },
  {
    name: "ended in one field of two",
    on: ["deployments", "agreements"],
    apply: (text, pick) => mapped(text, ["status"], { ended: "active", active: "ended", reduced: "ended", "in-force": "ended", "in-effect": "ended" }, pick),
  },
  {
    name: "a status too early",
    on: ["agreements", "corridors", "visits", "events", "deployments"],
    apply: (text, pick) =>
      mapped(
        text,
        ["status"],
        {
          announced: /^office|^person|^type/m.test(text) ? "occurred" : "signed",
          initialled: "signed",
          signed: "in-force",
          "not-in-force": "in-force",
          proposed: "planned",
          planned: "under-construction",
          "under-construction": "operating",
          stalled: "under-construction",
          "partly-operating": "operating",
          idle: "operating",
          reported: "active",
          standby: "active",
        },
        pick,
      ),
  },
  {
    name: "the end of a lease for the end",
    on: ["deployments"],
    apply: (text) => {
      const planned = text.match(/^plannedEnd: (.+)$/m)?.[1];
      if (planned === undefined) return null;
      const changed = text.replace(/^end: .+$/m, `end: ${planned}`);
      return changed === text ? null : changed;
    },
  },

  // Places
  {
    name: "the coordinates of another city",
    on: ["events", "deployments", "countries", "corridors"],
    apply: (text, pick) => {
      const [, latitude, longitude] = pick(CITIES);
      return replaceOne(text, /^( *)(latitude|longitude): \S+\n( *)(latitude|longitude): \S+$/, pick, ([, a, first, b, second]) =>
        first === "latitude" ? `${a}${first}: ${latitude}\n${b}${second}: ${longitude}` : `${a}${first}: ${longitude}\n${b}${second}: ${latitude}`,
      );
    },
  },
  {
    name: "a place in another country",
    on: ["events", "agreements", "organizations"],
    apply: (text, pick) => {
      const [city] = pick(CITIES);
      return replaceOne(text, /^(place:\n {2}name|place|seat): [A-Z].*$/, pick, ([, key]) => `${key}: ${city}`);
    },
  },
  {
    name: "the capital taken for granted",
    on: ["visits"],
    apply: (text) => {
      const capital = CAPITALS[text.match(/^to:\n {2}country: ([A-Z]{3})$/m)?.[1] ?? ""];
      if (capital === undefined) return null;
      const changed = text.replace(/^places: \[.*\]$/m, `places: [${capital}]`);
      return changed === text ? null : changed;
    },
  },
  {
    name: "degrees and minutes written as decimals",
    on: ["deployments", "events", "corridors", "countries"],
    apply: (text, pick) =>
      replaceOne(text, /^( *(?:- )?)(latitude|longitude): (-?\d+)\.(\d+)$/, pick, ([, lead, key, whole, part]) => {
        const minutes = Math.round(Number(`0.${part}`) * 60);
        return `${lead}${key}: ${whole}.${String(minutes === 60 ? 59 : minutes).padStart(2, "0")}`;
      }),
  },
  {
    name: "a place under a name of another time",
    on: ["events", "agreements", "visits", "corridors", "organizations", "deployments", "countries"],
    apply: (text, pick) =>
      replaceOne(
        text,
        new RegExp(`^( *(?:- )?(?:name|place|places|seat): .*?)\\b(${Object.keys(FORMER).join("|")})\\b`),
        pick,
        ([, lead, city = ""]) => `${lead}${FORMER[city]}`,
      ),
  },
  {
    name: "a site given more exactly than it is known",
    on: ["deployments"],
    apply: (text, pick) => mapped(text, ["precision"], { town: "site", area: "site" }, pick),
  },
  {
    name: "two stops change their names",
    on: ["corridors"],
    apply: (text, pick) => swapNeighbours(text, "stops", "name", pick),
  },
  {
    name: "a stop left out",
    on: ["corridors"],
    apply: (text, pick) => shorten(text, "stops", 2, pick),
  },
  {
    name: "a route told the other way round",
    on: ["corridors"],
    apply: (text, pick) => replaceOne(text, /^countries: \[(.+)\]$/, pick, ([, codes = ""]) => `countries: [${codes.split(", ").reverse().join(", ")}]`),
  },
  {
    name: "the largest city for the capital",
    on: ["countries"],
    apply: (text, pick) => {
      const largest: Record<string, string> = {
        Abuja: "Lagos",
        Ankara: "Istanbul",
        Astana: "Almaty",
        Beijing: "Shanghai",
        Bern: "Zurich",
        Berlin: "Frankfurt",
        Brasília: "São Paulo",
        Hanoi: "Ho Chi Minh City",
        Islamabad: "Karachi",
        "New Delhi": "Mumbai",
        Rome: "Milan",
        "The Hague": "Rotterdam",
        Washington: "New York",
        "Washington, D.C.": "New York",
        "Abu Dhabi": "Dubai",
        Riyadh: "Jeddah",
      };
      return replaceOne(text, /^( {2}- name): "?([^"\n]+)"?$/, pick, ([, lead, name = ""]) => largest[name] && `${lead}: ${largest[name]}`);
    },
  },

  // People
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

  // Letters and names
  {
    name: "a letter of the other alphabet that looks the same",
    on: ["people", "countries", "organizations", "events", "sources"],
    apply: (text, pick) => {
      const alike: Record<string, string> = { a: "а", c: "с", e: "е", o: "о", p: "р", x: "х", а: "a", с: "c", е: "e", о: "o", р: "p", х: "x" };
      return changeOne(
        text,
        valuesOf(text, ["text", "title", "publisher"]).flatMap((region) => places(region.text, /[aceopxасеорх]/, ([letter]) => alike[letter], region.from)),
        pick,
      );
    },
  },
  {
    name: "UTF-8 read as Western",
    on: ["sources", "countries", "organizations", "events", "people", "agreements"],
    apply: (text, pick) =>
      changeOne(
        text,
        valuesOf(text, ["text", "title", "publisher", "summary", "says", "name"]).flatMap((region) => {
          const garbled = region.text.replace(/\P{ASCII}+/gu, (letters) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(letters)));
          return /[\x80-\x9f]/.test(garbled) ? [] : [{ from: region.from, to: region.to, text: garbled }];
        }),
        pick,
      ),
  },
  {
    name: "letters of Kazakh, Kyrgyz and Tajik flattened to Russian ones",
    on: ["countries", "organizations"],
    apply: (text, pick) => {
      const flat: Record<string, string> = {
        Қ: "К",
        қ: "к",
        Ғ: "Г",
        ғ: "г",
        Ң: "Н",
        ң: "н",
        Ұ: "У",
        ұ: "у",
        Ү: "У",
        ү: "у",
        Ө: "О",
        ө: "о",
        Ә: "А",
        ә: "а",
        Ҳ: "Х",
        ҳ: "х",
        Ҷ: "Ч",
        ҷ: "ч",
        І: "И",
        і: "и",
        Ӣ: "И",
        ӣ: "и",
      };
      return replaceOne(text, /^ *- (?:text: )?[^\n]+$/, pick, ([line]) => line.replace(/\P{ASCII}/gu, (letter) => flat[letter] ?? letter));
    },
  },
  {
    name: "diacritics lost",
    on: ["countries", "organizations", "sources", "events", "people", "visits", "agreements", "corridors"],
    apply: (text, pick) =>
      changeOne(
        text,
        valuesOf(text, ["text", "title", "publisher", "summary", "says", "name", "note", "occasion"]).flatMap((region) =>
          places(region.text, /[A-Za-zÀ-ž]*[À-ž][A-Za-zÀ-ž]*/, ([word]) => word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i"), region.from),
        ),
        pick,
      ),
  },
  {
    name: "the names of two languages swapped",
    on: ["countries", "organizations"],
    apply: (text, pick) => swapNeighbours(text, "names", "text", pick),
  },
  {
    name: "a common name called official, or a short one common",
    on: ["countries", "organizations"],
    apply: (text, pick) =>
      replaceOne(text, /^ {4}kind: (common|official|abbreviation)$/, pick, ([, kind]) => `    kind: ${kind === "common" ? "official" : "common"}`),
  },
  {
    name: "a term and its Russian in each other's field",
    on: ["terms"],
    apply: (text) => {
      const changed = text.replace(/^term: (.+)\nrussian: (.+)$/m, "term: $2\nrussian: $1");
      return changed === text ? null : changed;
    },
  },
  {
    name: "a false friend in Russian",
    on: ["terms"],
    apply: (text, pick) => {
      const friends: Record<string, string> = {
        соглашение: "договор",
        проверка: "чек",
        ссылка: "цитата",
        утверждение: "претензия",
        партнёр: "напарник",
        позиция: "должность",
        ратификация: "подписание",
        подтверждение: "квитанция",
        запись: "рекорд",
        роль: "должность",
        членство: "участие",
        "вступление в силу": "подписание",
        ряд: "сериал",
        период: "заклинание",
        вывод: "приговор",
        голосование: "выборы",
        визит: "поездка",
        указатель: "дорожный знак",
        формат: "размер",
        полоса: "группа",
      };
      return replaceOne(text, /^russian: (.+)$/, pick, ([, word = ""]) => friends[word] && `russian: ${friends[word]}`);
    },
  },
  {
    name: "a term referred to that only looks like the right one",
    on: ["terms"],
    apply: (text, pick, context) =>
      replaceOne(text, /^see: \[(.+)\]$/, pick, ([, list = ""]) => {
        const see = list.split(", ");
        const at = pick([...see.keys()]);
        const alike = idsOf(context, "terms").filter((id) => id[0] === see[at]?.[0] && !see.includes(id));
        return alike.length === 0 ? null : `see: [${see.with(at, pick(alike)).join(", ")}]`;
      }),
  },

  // Members, parties, roles
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

  // Events and figures of people
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

  // Votes, positions, claims
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

  // Signposts
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

  // Ways
  {
    name: "miles for kilometres",
    on: ["corridors"],
    apply: (text, pick) => replaceOne(text, /^lengthKm: ([\d.]+)$/, pick, ([, length]) => `lengthKm: ${Math.round(Number(length) / 1.609)}`),
  },
  {
    name: "another unit for the same number",
    on: ["corridors"],
    apply: (text, pick) =>
      mapped(
        text,
        ["unit"],
        { "Mt/y": text.includes("kind: oil-pipeline") ? "kb/d" : "TEU/y", "bcm/y": "Mt/y", "Mb/d": "Mt/y", "kb/d": "Mb/d", "TEU/y": "Mt/y" },
        pick,
      ),
  },
  {
    name: "a plan counted as built",
    on: ["corridors"],
    apply: (text, pick) => replaceOne(text, /^ {4}planned: true\n/, pick, () => ""),
  },
  {
    name: "a figure under the year beside",
    on: ["corridors", "deployments"],
    apply: (text, pick) =>
      replaceOne(text, /^( +)at: "?(\d{4})(.*)$/, pick, ([all, , year, rest]) => all.replace(`${year}${rest}`, `${Number(year) + pick([-1, 1])}${rest}`)),
  },

  // Words
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

  // Citations and sources
  {
    name: "the source beside the right one",
    on: [...CITED, "series"],
    apply: (text, pick, context) =>
      replaceOne(text, /^( *- )source: (\S+)$/, pick, ([, lead, id = ""]) => {
        const others = besides(context, "sources", id).filter((other) => !text.includes(`source: ${other}\n`));
        return others.length === 0 ? null : `${lead}source: ${pick(others)}`;
      }),
  },
  {
    name: "a citation for a value that it does not give",
    on: CITED.filter((name) => name !== "people"),
    apply: (text, pick) => {
      const known = [
        ...new Set([...text.matchAll(/supports:\s*\[([^\]]*)\]/g)].flatMap((match) => (match[1] ?? "").split(",").map((value) => value.trim()))),
      ].filter((value) => value !== "");
      return replaceOne(text, /supports:\s*\[([^\]]*)\]/, pick, ([all, list = ""]) => {
        const here = list.split(",").map((value) => value.trim());
        const others = known.filter((value) => !here.includes(value));
        if (others.length === 0) return null;
        const from = pick(here.filter((value) => value !== ""));
        return all.replace(new RegExp(`(?<=[[,\\s])${from.replace(/[.+?()]/g, "\\$&")}(?=[,\\s\\]])`), pick(others));
      });
    },
  },
  {
    name: "the words of two sources swapped",
    on: CITED.filter((name) => name !== "people"),
    apply: (text, pick) => swapNeighbours(text, "citations", "says", pick),
  },
  {
    name: "surer by one more report of the same house",
    on: ["memberships", "events", "agreements", "deployments", "visits", "corridors", "positions", "tenures", "claims"],
    apply: (text, pick, context) => {
      const cited = [...text.matchAll(/source: (\S+)$/gm)].map((match) => match[1] ?? "").filter((id) => id.includes("-"));
      const houses = new Set(cited.map((id) => id.slice(0, id.indexOf("-") + 1)));
      const more = idsOf(context, "sources").filter((id) => houses.has(id.slice(0, id.indexOf("-") + 1)) && !cited.includes(id));
      if (more.length === 0) return null;
      return replaceOne(text, /^( *)confidence: (medium|low)\n([\s\S]*?)^\1citations:\n((?:\1 {2}.*\n)+)/, pick, ([, indent, was, between, items]) => {
        const sure = was === "low" ? "medium" : "high";
        return `${indent}confidence: ${sure}\n${between}${indent}citations:\n${items}${indent}  - source: ${pick(more)}\n`;
      });
    },
  },
  {
    name: "rated higher without a word",
    on: ["memberships", "events", "agreements", "deployments", "visits", "corridors", "positions", "tenures", "claims"],
    apply: (text, pick) => mapped(text, ["confidence"], { low: "high", medium: "high" }, pick),
  },
  {
    name: "a recollection given a source that does not tell it",
    on: [...CITED],
    apply: (text, pick, context) => replaceOne(text, /^( *- )source: recalled$/, pick, ([, lead]) => `${lead}source: ${pick(idsOf(context, "sources"))}`),
  },
  {
    name: "a recollection called read",
    on: ["tenures", "visits", "votes"],
    apply: (text, pick) =>
      changeOne(
        text,
        [
          ...places(text, /^( *)(dates|basis): (?:recalled|partly-read|inferred)$/, ([, indent, key]) => `${indent}${key}: read`),
          ...places(text, /^evidence: (?:recalled|announcement)$/, () => "evidence: report"),
        ],
        pick,
      ),
  },
  {
    name: "the place in a source of a neighbour's entry",
    on: ["tenures", "votes", "visits"],
    apply: (text, pick) => {
      const names = [...Object.values(STATES), "China", "Russia", "Belarus"];
      return replaceOne(
        text,
        new RegExp(`^( +locator: .*?)\\b(${names.join("|")})\\b`),
        pick,
        ([, lead, name]) => `${lead}${pick(names.filter((other) => other !== name))}`,
      );
    },
  },
  {
    name: "a place in a source one number off",
    on: [...CITED],
    apply: (text, pick) =>
      replaceOne(
        text,
        /^( +locator: .*?\b(?:page|article|row|paragraph|table|section|chapter|note) )(\d+)/,
        pick,
        ([, lead, number]) => `${lead}${Number(number) + 1}`,
      ),
  },
  {
    name: "the day of reading for the day of publication",
    on: ["sources"],
    apply: (text) => {
      const read = text.match(/^read: (\S+)$/m)?.[1];
      const changed = read === undefined ? text : text.replace(/^published: .+$/m, `published: ${read}`);
      return changed === text ? null : changed;
    },
  },
  {
    name: "the code of a country for that of a language",
    on: ["sources", "people", "countries", "organizations"],
    apply: (text, pick) =>
      mapped(
        text,
        ["language", "lang"],
        { kk: "kz", ky: "kg", tg: "tj", tk: "tm", uk: "ua", zh: "cn", ja: "jp", be: "by", hy: "am", ka: "ge", en: "uk", fa: "ir", ko: "kr", cs: "cz" },
        pick,
      ),
  },
  {
    name: "the language of the publisher for that of the text",
    on: ["sources"],
    apply: (text, pick) =>
      mapped(
        text,
        ["language"],
        { en: "ru", ru: "en", kk: "ru", ky: "ru", uz: "ru", tg: "ru", tk: "ru", uk: "ru", az: "ru", de: "en", tr: "en", zh: "en" },
        pick,
      ),
  },
  {
    name: "a report called primary",
    on: ["sources"],
    apply: (text, pick) => mapped(text, ["standing"], { report: "primary", mirror: "report" }, pick),
  },
  {
    name: "an excerpt called the whole",
    on: ["sources"],
    apply: (text, pick) => mapped(text, ["extent"], { excerpt: "whole", listing: "whole" }, pick),
  },
  {
    name: "a news site called official",
    on: ["sources"],
    apply: (text, pick) => mapped(text, ["kind"], { news: "official", reference: "academic", official: "treaty" }, pick),
  },
  {
    name: "two digits of an address transposed",
    on: ["sources"],
    apply: (text, pick) =>
      replaceOne(text, /^url: (\S+?)(\d{4,})(\S*)$/, pick, ([, head, number = "", tail]) => {
        const other = transposed(number, pick);
        return other && `url: ${head}${other}${tail}`;
      }),
  },

  // Series
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

  // Values
  {
    name: "rows shifted by one year",
    on: ["values"],
    apply: (text, pick) => {
      const rows = rowsOf(text);
      const first = pick(rows);
      const run = rows.filter((row) => row.entity === first.entity && row.partner === first.partner && row.item === first.item && row.year >= first.year);
      if (run.length < 3) return null;
      const changed = withRows(
        text,
        run.slice(1).map((row, index) => ({ ...row, value: run[index]?.value ?? row.value, note: run[index]?.note ?? row.note })),
      );
      return changed === text ? null : changed;
    },
  },
  {
    name: "two items of a year in each other's row",
    on: ["values"],
    apply: (text, pick) => swapRows(text, pick, (a, b) => a.entity === b.entity && a.partner === b.partner && a.item !== b.item),
  },
  {
    name: "the values of two states in each other's row",
    on: ["values"],
    apply: (text, pick) => swapRows(text, pick, (a, b) => a.item === b.item && (a.entity === b.entity) !== (a.partner === b.partner)),
  },
  {
    name: "two digits of a value transposed",
    on: ["values"],
    apply: (text, pick) => revalue(text, pick, ({ value }) => transposed(value, pick)),
  },
  {
    name: "a value rounded",
    on: ["values"],
    apply: (text, pick) => revalue(text, pick, ({ value }) => (value.replace(/\D/g, "").length < 3 ? null : String(Number(Number(value).toPrecision(2))))),
  },
  {
    name: "last year's value filled down",
    on: ["values"],
    apply: (text, pick) =>
      revalue(
        text,
        pick,
        (row, rows) =>
          rows.findLast((other) => other.at < row.at && other.entity === row.entity && other.partner === row.partner && other.item === row.item)?.value ?? null,
      ),
  },
  {
    name: "a gap filled with a nought",
    on: ["values"],
    apply: (text, pick) => {
      const rows = rowsOf(text);
      const chosen = pick(rows);
      const first = rows.find((row) => row.entity === chosen.entity && row.partner === chosen.partner);
      if (first === undefined) return null;
      const lines = text.split("\n");
      return lines.toSpliced(first.at, 0, [first.entity, first.partner, Number(first.year) - 1, first.item, 0, ""].join(",")).join("\n");
    },
  },
  {
    name: "a row lost",
    on: ["values"],
    apply: (text, pick) =>
      text
        .split("\n")
        .toSpliced(pick(rowsOf(text)).at, 1)
        .join("\n"),
  },
  {
    name: "reporter and partner the wrong way round",
    on: ["values"],
    apply: (text, pick) => {
      const rows = rowsOf(text).filter((row) => /^[A-Z]{3}$/.test(row.partner) && row.partner !== "WLD");
      if (rows.length === 0) return null;
      const row = pick(rows);
      return withRows(text, [{ ...row, entity: row.partner, partner: row.entity }]);
    },
  },
  {
    name: "per cent and share mixed up",
    on: ["values"],
    apply: (text, pick, { id }) => {
      const shares = /un-agreement|un-session/.test(id);
      if (!shares && !/remittances|military-spending|trade-shares/.test(id)) return null;
      return revalue(text, pick, ({ item, value }) =>
        item === "common-votes" ? null : String(Number((Number(value) * (shares ? 100 : 0.01)).toPrecision(6))),
      );
    },
  },
  {
    name: "a note to a value lost",
    on: ["values"],
    apply: (text, pick) => {
      const rows = rowsOf(text).filter((row) => row.note !== "");
      return rows.length === 0 ? null : withRows(text, [{ ...pick(rows), note: "" }]);
    },
  },
];
