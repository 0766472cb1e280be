import { readFileSync } from "node:fs";

// The second, naive way to every list: records scanned one by one, dates compared as what they can mean, nothing shared with the
// code under test. Older versions are made by replaying the history forwards, while the API goes back from the newest.

type Rec = Record<string, unknown> & { id: string };
type World = Map<string, Rec[]>;
export interface Expected {
  /** `<id> <holds>` of every item, in order. */
  items: string[];
  least: number | null;
  most: number | null;
}

const folder = new URL("../../../../packages/data/history/", import.meta.url);
const replayed = new Map<string, Rec>();
for (const line of readFileSync(new URL("0.1.0.jsonl", folder), "utf8").trimEnd().split("\n").slice(1)) {
  const { path, after } = JSON.parse(line) as { path: string; after: Rec };
  replayed.set(path, after);
}
/** The first release, by collection. */
export const FIRST: World = byCollection([...replayed].map(([path, record]) => [path.split("/")[0] ?? "", record]));

export function byCollection(entries: readonly (readonly [string, Rec])[]): World {
  const world: World = new Map();
  for (const [name, record] of entries) world.set(name, [...(world.get(name) ?? []), record]);
  return world;
}

const DAY = 86_400_000;

/** First and last day that a date can mean; `~` and `?` widen it by one of what it is written in. */
function meant(text: string): [number, number] {
  const plain = text.replace(/[~?]$/, "");
  const by = plain === text ? 0 : 1;
  const [year = 0, month, date] = plain.split("-").map(Number);
  if (month === undefined) return [Date.UTC(year - by, 0, 1) / DAY, Date.UTC(year + by + 1, 0, 0) / DAY];
  if (date === undefined) return [Date.UTC(year, month - 1 - by, 1) / DAY, Date.UTC(year, month + by, 0) / DAY];
  return [Date.UTC(year, month - 1, date - by) / DAY, Date.UTC(year, month - 1, date + by) / DAY];
}

interface Bound {
  earliest: number | null;
  latest: number | null;
}

/** Does a half-open spell hold at a date? Every way in which it can have begun and ended is tried. */
function holdsAt(start: Bound, end: Bound, at: string): "yes" | "possibly" | "no" {
  const [a, b] = meant(at);
  const far = 10_000_000;
  const [s1, s2, e1, e2] = [start.earliest ?? -far, start.latest ?? far, end.earliest ?? -far, end.latest ?? far];
  const worlds = [
    [s1, e1],
    [s1, e2],
    [s2, e1],
    [s2, e2],
    [s1, s1 + 1],
    [e2 - 1, e2],
  ].filter(([s = 0, e = 0]) => s < e && s >= s1 && s <= s2 && e >= e1 && e <= e2) as [number, number][];
  if (worlds.every(([s, e]) => s <= a && b < e)) return "yes";
  return worlds.some(([s, e]) => s <= b && e > a) ? "possibly" : "no";
}

function began(date: Bound, from: string, to: string): "yes" | "possibly" | "no" {
  const [first, last] = [meant(from)[0], meant(to)[1]];
  const [a, b] = [date.earliest ?? Number.NEGATIVE_INFINITY, date.latest ?? Number.POSITIVE_INFINITY];
  if (b < first || a > last) return "no";
  return a >= first && b <= last ? "yes" : "possibly";
}

type Query = Record<string, string>;
type Party = { country: string | null; organization: string | null };
const party = (one: Party | undefined, id: string) => one?.country === id || one?.organization === id;

/** Fits the plain filters: a field that must have a value, written as in the record. */
const field = (name: string) => (record: Rec, value: string) => String(record[name]) === value;

type Filter = (record: Rec, value: string, query: Query, world: World) => boolean;
const FILTERS: Record<string, Record<string, Filter>> = {
  countries: { kind: field("kind") },
  organizations: { kind: field("kind") },
  memberships: {
    country: field("country"),
    organization: field("organization"),
    founder: field("founder"),
    role: ({ spells }, role) => (spells as { role: string }[]).some((spell) => spell.role === role),
  },
  people: { country: ({ id }, code, _, world) => (world.get("tenures") ?? []).some((tenure) => tenure.person === id && tenure.country === code) },
  tenures: { of: (tenure, id) => party(tenure as unknown as Party, id), person: field("person"), office: field("office") },
  events: {
    type: field("type"),
    country: ({ participants }, code) => (participants as Party[]).some((one) => one.country === code),
    organization: ({ participants }, id) => (participants as Party[]).some((one) => one.organization === id),
  },
  agreements: {
    kind: field("kind"),
    binding: field("binding"),
    party: ({ parties }, code) => (parties as Party[]).some((one) => one.country === code),
    with: ({ parties }, code, { party: first }) => code === first || (parties as Party[]).some((one) => one.country === code),
  },
  deployments: {
    kind: field("kind"),
    status: field("status"),
    host: field("host"),
    // Who only pays does not run it.
    operator: ({ operators }, code) => (operators as (Party & { part: string })[]).some((one) => one.country === code && one.part !== "funder"),
  },
  corridors: {
    kind: field("kind"),
    status: field("status"),
    country: ({ countries }, code) => (countries as string[]).includes(code),
    avoiding: ({ countries }, code) => !(countries as string[]).includes(code),
  },
  visits: {
    person: field("person"),
    status: field("status"),
    of: ({ from }, id) => party(from as Party, id),
    in: ({ to }, code) => (to as Party).country === code,
  },
  positions: { country: field("country"), issue: field("issue"), stance: field("stance") },
  votes: {
    from: ({ date }, from) => ((date as unknown as Bound).earliest as number) >= meant(from)[0],
    to: ({ date }, to) => ((date as unknown as Bound).latest as number) <= meant(to)[1],
    country: ({ cells }, code) => (cells as { country: string }[]).some((cell) => cell.country === code),
  },
  claims: { verdict: field("verdict"), kind: field("kind"), checked: ({ check }, yes) => String(check !== null) === yes },
  signposts: { future: field("future") },
  sources: { kind: field("kind"), language: field("language"), read: ({ read }, yes) => String(read !== null) === yes },
  terms: {},
};
export const COLLECTIONS = Object.keys(FILTERS);
export const filtersOf = (collection: string) => Object.keys(FILTERS[collection] ?? {});

/** Whether a record holds at the date of a query; null where the query has none. */
function timed(collection: string, record: Rec, { at, from, to }: Query, horizon: string): "yes" | "possibly" | "no" | null {
  const { start, end, status, service } = record as unknown as { start: Bound; end: Bound; status: string; service: { start: Bound; end: Bound } | null };
  switch (collection) {
    case "tenures":
    case "deployments":
      return at === undefined ? null : holdsAt(start, end, at);
    case "corridors":
      return at === undefined ? null : service === null ? "no" : holdsAt(service.start, service.end, at);
    case "events":
    case "visits": {
      if (from === undefined && to === undefined) return null;
      if (status === "cancelled") return "no";
      const answer = began(start, from ?? "1900", to ?? horizon);
      return answer === "yes" && status === "announced" ? "possibly" : answer;
    }
    default:
      return null;
  }
}

export const TIMED: Record<string, readonly string[]> = {
  tenures: ["at"],
  deployments: ["at"],
  corridors: ["at"],
  events: ["from", "to"],
  visits: ["from", "to"],
};

export function expectedOf(world: World, collection: string, query: Query, horizon: string): Expected {
  const found = (world.get(collection) ?? []).flatMap((record) => {
    for (const [name, value] of Object.entries(query)) {
      const filter = FILTERS[collection]?.[name];
      if (filter !== undefined && !filter(record, value, query, world)) return [];
    }
    const holds = timed(collection, record, query, horizon);
    return holds === "no" ? [] : [{ record, holds }];
  });
  const sort = query.sort;
  const items = found.map(({ record, holds }) => ({ record, line: `${record.id} ${holds}` }));
  if (sort === undefined) items.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  else {
    const sign = sort.startsWith("-") ? -1 : 1;
    const key = ({ record }: { record: Rec }) => {
      const value = record[sort.replace("-", "")];
      return typeof value === "object" && value !== null
        ? ((value as unknown as Bound).earliest ?? null)
        : ((value ?? null) as string | number | boolean | null);
    };
    items.sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      if (x === y || (x === null && y === null)) return a.record.id < b.record.id ? -1 : 1;
      if (x === null || y === null) return x === null ? 1 : -1;
      return x < y ? -sign : sign;
    });
  }
  const dated = found.some(({ holds }) => holds !== null) || (TIMED[collection] ?? []).some((name) => query[name] !== undefined);
  return {
    items: items.map(({ line }) => line),
    least: dated ? found.filter(({ holds }) => holds === "yes").length : null,
    most: dated ? found.length : null,
  };
}

/** Who was in what: `<membership> <role> <holds>`, sorted. */
export function membersOf(world: World, { at = "", country, organization, role }: Query): string[] {
  return (world.get("memberships") ?? [])
    .filter((one) => (country === undefined || one.country === country) && (organization === undefined || one.organization === organization))
    .flatMap(({ id, spells }) =>
      (spells as { role: string; track: string; full: boolean; start: Bound; end: Bound }[]).flatMap((spell) => {
        const asked = role === undefined ? spell.full : role === "any" ? spell.track === "law" : spell.role === role;
        const holds = asked ? holdsAt(spell.start, spell.end, at) : "no";
        return holds === "no" ? [] : [`${id} ${spell.role} ${holds}`];
      }),
    )
    .sort();
}
