import { readFileSync } from "node:fs";

// The second, naive way to every list: records scanned one by one, dates compared as what they can mean, nothing shared with the
// code under test. Older versions are made by replaying the history forwards, while the API goes back from the newest.

type Rec = Record<string, unknown> & { id: string };
type World = Map<string, Rec[]>;
export interface Expected {
  /** `<id> <holds>` of every item, in order. */
  items: string[];
  /** The records behind them, with whether they hold. */
  found: { record: Rec; holds: "yes" | "possibly" | null }[];
  least: number | null;
  most: number | null;
  possible: number | null;
  /** Why the answer says less than it seems to: codes, sorted. */
  limits: string[];
}

/** What a collection means to hold, as its file says. */
export interface Covered {
  state: string;
  from: string | null;
  readTo: string;
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

type Stretch = readonly [number, number];

/** A date as it is answered: none means the horizon, one beyond it too, and one that reaches beyond it is cut there. */
function atHorizon(at: string | undefined, horizon: string): { days: Stretch; codes: string[] } {
  const last = meant(horizon)[0];
  if (at === undefined) return { days: [last, last], codes: [] };
  const [a, b] = meant(at === "now" ? horizon : at);
  if (a > last) return { days: [last, last], codes: ["beyond-horizon"] };
  return b > last ? { days: [a, last], codes: ["cut-at-horizon"] } : { days: [a, b], codes: [] };
}

/** Two dates as they are answered, and the days for which coverage has to be told; null where the second lies before the first. */
function betweenDates({ from, to }: Query, horizon: string): { first: Stretch; last: Stretch; told: Stretch; codes: string[] } | null {
  const end = meant(horizon)[0];
  const first: Stretch = from === undefined ? meant("1000") : meant(from);
  const asked: Stretch = to === undefined ? [Math.max(end, first[1]), Math.max(end, first[1])] : meant(to);
  if (first[0] > asked[1]) return null;
  const codes = first[0] > end ? ["beyond-horizon"] : asked[1] > end ? ["cut-at-horizon"] : [];
  const last: Stretch = first[0] > end ? asked : [asked[0], Math.min(asked[1], end)];
  return { first, last, told: [from === undefined ? asked[0] : first[0], Math.min(asked[1], end)], codes };
}

/** What coverage says of an answer about some days. */
function codesOf(covered: readonly Covered[], [a, b]: Stretch): string[] {
  return covered.flatMap(({ state, from, readTo }) => [
    ...(state === "whole" ? [] : [state]),
    ...(from !== null && a < meant(from)[0] ? ["before-coverage"] : []),
    ...(b > meant(readTo)[1] ? ["after-reading"] : []),
  ]);
}

const sortedOnce = (texts: readonly string[]) => [...new Set(texts)].sort();

/** How many there are at the most: not known where not all are held, or nobody looked; nor what will happen after the last day. */
function mostOf(possible: number, limits: readonly string[], happened: boolean): number | null {
  const unknown = ["partial", "selection", "before-coverage", ...(happened ? ["beyond-horizon"] : [])];
  return limits.some((code) => unknown.includes(code)) ? null : possible;
}

/** Does a half-open spell hold at a date? Every way in which it can have begun and ended is tried. */
function holdsAt(start: Bound, end: Bound, [a, b]: Stretch): "yes" | "possibly" | "no" {
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

function began(date: Bound, first: number, last: number): "yes" | "possibly" | "no" {
  const [a, b] = [date.earliest ?? Number.NEGATIVE_INFINITY, date.latest ?? Number.POSITIVE_INFINITY];
  if (b < first || a > last) return "no";
  return a >= first && b <= last ? "yes" : "possibly";
}

type Query = Record<string, string>;
type Party = { country: string | null; organization: string | null };
const party = (one: Party | undefined | null, ids: readonly string[]) => ids.some((id) => one?.country === id || one?.organization === id);

/** Fits the plain filters: a field that must have one of the values, written as in the record. */
const field = (name: string) => (record: Rec, values: readonly string[]) => values.includes(String(record[name]));

type Filter = (record: Rec, values: readonly string[], query: Query, world: World) => boolean;
interface Cell {
  country: string;
  among: string[];
}
const FILTERS: Record<string, Record<string, Filter>> = {
  countries: { kind: field("kind") },
  organizations: { kind: field("kind") },
  memberships: {
    country: field("country"),
    organization: field("organization"),
    founder: field("founder"),
    role: ({ spells }, roles) => (spells as { role: string }[]).some((spell) => roles.includes(spell.role)),
  },
  people: {
    country: ({ id }, codes, _, world) => (world.get("tenures") ?? []).some((tenure) => tenure.person === id && codes.includes(tenure.country as string)),
  },
  tenures: { country: field("country"), organization: field("organization"), person: field("person"), office: field("office") },
  events: {
    type: field("type"),
    country: ({ participants }, codes, { role }) =>
      (participants as (Party & { role: string })[]).some((one) => codes.includes(one.country ?? "") && inRole(one, role)),
    organization: ({ participants }, ids, { role }) =>
      (participants as (Party & { role: string })[]).some((one) => ids.includes(one.organization ?? "") && inRole(one, role)),
    role: ({ participants }, roles) => (participants as { role: string }[]).some((one) => roles.includes(one.role)),
    with: ({ participants }, ids) => (participants as Party[]).some((one) => party(one, ids)),
    status: field("status"),
  },
  agreements: {
    kind: field("kind"),
    status: field("status"),
    binding: field("binding"),
    party: (record, firsts, { with: second }) => pairsOf(firsts.join(","), second).some((pair) => pair.every((id) => party(partyOf(record, id), [id]))),
    with: (record, seconds, { party: first }) => pairsOf(first, seconds.join(",")).some((pair) => pair.every((id) => party(partyOf(record, id), [id]))),
  },
  deployments: {
    kind: field("kind"),
    status: field("status"),
    host: field("host"),
    // Who only pays does not run it.
    operator: ({ operators }, ids) => (operators as (Party & { part: string })[]).some((one) => party(one, ids) && one.part !== "funder"),
    country: ({ host, operators }, codes) => codes.includes(host as string) || (operators as Party[]).some((one) => codes.includes(one.country ?? "")),
  },
  corridors: {
    kind: field("kind"),
    status: field("status"),
    country: ({ countries }, codes) => codes.some((code) => (countries as string[]).includes(code)),
    with: ({ countries }, ids) => ids.some((id) => (countries as string[]).includes(id)),
    avoiding: ({ countries }, codes) => !codes.some((code) => (countries as string[]).includes(code)),
  },
  visits: {
    person: field("person"),
    status: field("status"),
    kind: field("kind"),
    visitor: ({ from }, ids) => party(from as Party, ids),
    host: ({ to }, ids) => party(to as Party, ids),
    with: ({ from, to }, ids) => [from, to].some((side) => party(side as Party, ids)),
    country: ({ from, to }, codes) => [from, to].some((side) => codes.includes((side as Party).country ?? "")),
  },
  positions: { country: field("country"), issue: field("issue"), stance: field("stance") },
  votes: {
    country: ({ cells }, codes, { choice }) => (cells as Cell[]).some((cell) => codes.includes(cell.country) && chose(cell, choice)),
    choice: ({ cells }, choices, { country }) =>
      (cells as Cell[]).some(
        (cell) => choices.some((choice) => cell.among.includes(choice)) && (country === undefined || country.split(",").includes(cell.country)),
      ),
  },
  series: { domain: field("domain"), dyadic: field("dyadic") },
  claims: {
    verdict: field("verdict"),
    kind: field("kind"),
    organization: ({ organizations }, ids) => ids.some((id) => (organizations as string[]).includes(id)),
    checked: ({ check }, yes) => yes.includes(String(check !== null)),
  },
  signposts: { future: field("future") },
  sources: { kind: field("kind"), language: field("language"), read: ({ read }, yes) => yes.includes(String(read !== null)) },
  terms: {},
};
export const COLLECTIONS = Object.keys(FILTERS);
export const filtersOf = (collection: string) => Object.keys(FILTERS[collection] ?? {});

const inRole = ({ role }: { role: string }, asked: string | undefined) => asked === undefined || asked.split(",").includes(role);
const chose = ({ among }: Cell, asked: string | undefined) => asked === undefined || asked.split(",").some((choice) => among.includes(choice));

/** Who has to be a party together: each of the first with each of the second that is another. */
function pairsOf(first: string | undefined, second: string | undefined): string[][] {
  if (first === undefined || second === undefined) return (first ?? second ?? "").split(",").map((id) => [id]);
  return first.split(",").flatMap((one) => second.split(",").flatMap((other) => (one === other ? [] : [[one, other]])));
}

type AgreementParty = Party & { signed: Bound | null; left: Bound | null };
const partyOf = (record: Rec, id: string) => (record.parties as AgreementParty[]).find((one) => party(one, [id]));

/** Does an agreement stand, and were the parties asked for bound by it? Nothing stands before it was signed. */
function stands(record: Rec, query: Query, days: Stretch): "yes" | "possibly" | "no" {
  const { force, status, signed } = record as unknown as { force: { start: Bound; end: Bound } | null; status: string; signed: Bound | null };
  if (force === null && status !== "signed") return "no";
  const anyDay: Bound = { earliest: null, latest: null };
  const { start, end } = force ?? { start: anyDay, end: anyDay };
  const begin = Math.max(start.earliest ?? Number.NEGATIVE_INFINITY, signed?.earliest ?? Number.NEGATIVE_INFINITY);
  const itself = holdsAt({ ...start, earliest: begin === Number.NEGATIVE_INFINITY ? null : begin }, end, days);
  if (query.party === undefined && query.with === undefined) return itself;
  const bound = pairsOf(query.party, query.with).map((pair) =>
    weakest(
      pair.map((id) => {
        const one = partyOf(record, id);
        if (one === undefined) return "no";
        const far = 9_000_000;
        return holdsAt(one.signed ?? { earliest: -far, latest: -far }, one.left ?? { earliest: far, latest: far }, days);
      }),
    ),
  );
  return weakest([itself, bound.includes("yes") ? "yes" : bound.includes("possibly") ? "possibly" : "no"]);
}

const weakest = (all: readonly ("yes" | "possibly" | "no")[]) => (all.includes("no") ? "no" : all.includes("possibly") ? "possibly" : "yes");

/** Whether a record holds at the date of a query; null where the query has none. */
function timed(collection: string, record: Rec, query: Query, horizon: string): "yes" | "possibly" | "no" | null {
  const { start, end, status, service } = record as unknown as { start: Bound; end: Bound; status: string; service: { start: Bound; end: Bound } | null };
  const { days } = atHorizon(query.at, horizon);
  switch (collection) {
    case "tenures":
    case "deployments":
      return query.at === undefined ? null : holdsAt(start, end, days);
    case "corridors":
      return query.at === undefined ? null : service === null ? "no" : holdsAt(service.start, service.end, days);
    case "agreements":
      return query.at === undefined ? null : stands(record, query, days);
    case "events":
    case "visits":
    case "votes": {
      const asked = betweenDates(query, horizon);
      if ((query.from === undefined && query.to === undefined) || asked === null) return null;
      if (status === "cancelled") return "no";
      const answer = began(collection === "votes" ? (record.date as Bound) : start, asked.first[0], asked.last[1]);
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
  agreements: ["at"],
  events: ["from", "to"],
  visits: ["from", "to"],
  votes: ["from", "to"],
};

/** Is a question refused? Dates the wrong way round are, and cancelled visits between dates. */
export function refused(collection: string, query: Query, horizon: string): boolean {
  // Nobody has an agreement with themselves.
  const [party, other] = [query.party, query.with].map((value) => [...new Set(value?.split(","))]);
  if (collection === "agreements" && party?.length === 1 && other?.length === 1 && party[0] === other[0]) return true;
  if (query.from === undefined && query.to === undefined) return false;
  return betweenDates(query, horizon) === null || (collection === "visits" && (query.status ?? "").split(",").includes("cancelled"));
}

export function expectedOf(world: World, collection: string, query: Query, horizon: string, covered: Covered): Expected {
  const found = (world.get(collection) ?? []).flatMap((record) => {
    for (const [name, value] of Object.entries(query)) {
      const filter = FILTERS[collection]?.[name];
      if (filter !== undefined && !filter(record, value.split(","), query, world)) return [];
    }
    const holds = timed(collection, record, query, horizon);
    return holds === "no" ? [] : [{ record, holds }];
  });
  const sort = query.sort;
  // Votes are no spells: whether they hold is not said of each.
  const items = found.map(({ record, holds }) => ({ record, line: `${record.id} ${collection === "votes" ? null : holds}` }));
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
  const dated = (TIMED[collection] ?? []).some((name) => query[name] !== undefined);
  const about = query.at === undefined ? betweenDates(query, horizon) : atHorizon(query.at, horizon);
  const told = about === null ? null : "days" in about ? about.days : about.told;
  const limits = dated && about !== null && told !== null ? sortedOnce([...about.codes, ...codesOf([covered], told)]) : [];
  return {
    items: items.map(({ line }) => line),
    found,
    least: dated ? found.filter(({ holds }) => holds === "yes").length : null,
    most: dated ? mostOf(found.length, limits, query.at === undefined) : null,
    possible: dated ? found.length : null,
    limits,
  };
}

type Key = string | number | boolean | null;
const yearOf = (date: unknown): Key => {
  const text = (date as { edtf: string | null } | null | undefined)?.edtf ?? "";
  return /^\d{4}/.test(text) ? Number(text.slice(0, 4)) : null;
};
const keys =
  (name: string) =>
  (record: Rec): Key[] => [(record[name] ?? null) as Key];
const sides = (all: unknown) => (all as Party[]).map((one) => one.country ?? one.organization).filter((id) => id !== null);

/** Under what a record counts, by the names of the groups. */
const GROUPS: Record<string, Record<string, (record: Rec, query: Query) => Key[]>> = {
  countries: { kind: keys("kind") },
  organizations: { kind: keys("kind") },
  memberships: { country: keys("country"), organization: keys("organization"), founder: keys("founder") },
  tenures: { country: keys("country"), organization: keys("organization"), person: keys("person"), office: keys("office") },
  events: {
    type: keys("type"),
    year: ({ start }) => [yearOf(start)],
    country: ({ participants }) => (participants as Party[]).flatMap((one) => one.country ?? []),
    organization: ({ participants }) => (participants as Party[]).flatMap((one) => one.organization ?? []),
  },
  agreements: {
    kind: keys("kind"),
    status: keys("status"),
    binding: keys("binding"),
    year: ({ signed }) => [yearOf(signed)],
    party: ({ parties }) => sides(parties),
  },
  deployments: {
    host: keys("host"),
    kind: keys("kind"),
    status: keys("status"),
    operator: ({ operators }) => sides((operators as (Party & { part: string })[]).filter(({ part }) => part !== "funder")),
  },
  corridors: { kind: keys("kind"), status: keys("status"), country: ({ countries }) => countries as string[] },
  visits: {
    person: keys("person"),
    kind: keys("kind"),
    status: keys("status"),
    visitor: ({ from }) => sides([from]),
    host: ({ to }) => sides([to]),
    year: ({ start }) => [yearOf(start)],
  },
  positions: { country: keys("country"), issue: keys("issue"), stance: keys("stance") },
  votes: {
    year: ({ date }) => [yearOf(date)],
    country: ({ cells }, { country, choice }) =>
      (cells as Cell[])
        .filter((cell) => (country === undefined || country.split(",").includes(cell.country)) && chose(cell, choice))
        .map((cell) => cell.country),
  },
  series: { domain: keys("domain"), dyadic: keys("dyadic") },
  claims: { verdict: keys("verdict"), kind: keys("kind"), organization: ({ organizations }) => organizations as string[] },
  signposts: { future: keys("future") },
  sources: { kind: keys("kind"), language: keys("language"), read: ({ read }) => [read !== null] },
};
export const groupsOf = (collection: string) => Object.keys(GROUPS[collection] ?? {});

/** `<keys> <count> <certain>` of each group, sorted: every group that there can be is looked through for what is in it. */
export function countsOf({ found }: Expected, collection: string, by: readonly string[], query: Query): string[] {
  const under = new Map(found.map(({ record }) => [record, Object.fromEntries(by.map((name) => [name, GROUPS[collection]?.[name]?.(record, query) ?? []]))]));
  const of = (name: string, record: Rec) => under.get(record)?.[name] ?? [];
  const all = by.map((name) => [...new Set(found.flatMap(({ record }) => of(name, record)))]);
  const groups = all.reduce<Key[][]>((some, next) => some.flatMap((group) => next.map((key) => [...group, key])), [[]]);
  return groups
    .flatMap((group) => {
      const inside = found.filter(({ record }) => group.every((key, place) => of(by[place] ?? "", record).includes(key)));
      // What was announced or called off did not take place.
      const took = ({ status }: Rec) => !(collection === "visits" || collection === "events") || status === "occurred";
      const certain = inside.filter(({ record, holds }) => holds !== "possibly" && took(record));
      return inside.length === 0 ? [] : [`${JSON.stringify(group)} ${inside.length} ${certain.length}`];
    })
    .sort();
}

/** Who was in what: `<membership> <role> <holds>`, sorted. */
export function membersOf(
  world: World,
  { at, country, organization, role }: Query,
  horizon: string,
  coverage: Covered & { parts: Readonly<Record<string, Covered>> },
): Pick<Expected, "items" | "least" | "most" | "possible" | "limits"> {
  const { days, codes } = atHorizon(at, horizon);
  const roles = role?.split(",");
  const members = (world.get("memberships") ?? [])
    .filter((one) => (country ?? `${one.country}`).split(",").includes(one.country as string))
    .filter((one) => (organization ?? `${one.organization}`).split(",").includes(one.organization as string))
    .map(({ id, spells }) =>
      (spells as { role: string; track: string; full: boolean; start: Bound; end: Bound }[]).flatMap((spell) => {
        const asked = roles === undefined ? spell.full : roles.includes("any") ? spell.track === "law" : roles.includes(spell.role);
        const holds = asked ? holdsAt(spell.start, spell.end, days) : "no";
        return holds === "no" ? [] : [{ line: `${id} ${spell.role} ${holds}`, holds }];
      }),
    )
    .filter((spells) => spells.length > 0);
  const covered = organization === undefined ? [coverage] : organization.split(",").map((id) => coverage.parts[id] ?? coverage);
  const limits = sortedOnce([...codes, ...codesOf(covered, days)]);
  // A state counts once in a body, however many of its spells may hold.
  const least = members.filter((spells) => spells.some(({ holds }) => holds === "yes")).length;
  const items = members.flatMap((spells) => spells.map(({ line }) => line)).sort();
  return { items, least, most: mostOf(members.length, limits, false), possible: members.length, limits };
}

/** Ballots: `<vote> <state> <choices>`, sorted. */
export function ballotsOf(world: World, query: Query, horizon: string, covered: Covered): Pick<Expected, "items" | "least" | "most" | "possible" | "limits"> {
  const asked = betweenDates(query, horizon);
  if (asked === null) return { items: [], least: null, most: null, possible: null, limits: [] };
  const all = (world.get("votes") ?? [])
    .filter(({ id, date }) => (query.vote ?? id).split(",").includes(id) && began(date as Bound, asked.first[0], asked.last[1]) === "yes")
    .flatMap(({ id, cells }) => (cells as Cell[]).map((cell) => ({ ...cell, vote: id })))
    .filter((cell) => (query.country ?? cell.country).split(",").includes(cell.country) && chose(cell, query.choice));
  const limits = sortedOnce([...asked.codes, ...codesOf([covered], asked.told)]);
  return {
    items: all.map(({ vote, country, among }) => `${vote} ${country} ${among.join("|")}`).sort(),
    least: all.filter(({ among }) => among.length === 1).length,
    most: mostOf(all.length, limits, true),
    possible: all.length,
    limits,
  };
}

export type Row = readonly [entity: string, partner: string | null, year: number, item: string, value: number | null, note: string | null];
export interface ValueRow {
  series: string;
  entity: string;
  partner: string | null;
  year: number;
  item: string;
  value: number | null;
  aggregate: boolean;
}

/** The values that fit a question. */
export function valuesOf(observations: Readonly<Record<string, { rows: readonly Row[] }>>, aggregates: readonly string[], query: Query): ValueRow[] {
  const inList = (text: string | undefined, value: string | null) => text === undefined || text.split(",").includes(value ?? "");
  return Object.entries(observations)
    .filter(([series]) => inList(query.series, series))
    .flatMap(([series, { rows }]) =>
      rows.map(([entity, partner, year, item, value]): ValueRow => {
        const aggregate = [entity, partner].some((code) => code !== null && aggregates.includes(code));
        return { series, entity, partner, year, item, value, aggregate };
      }),
    )
    .filter(({ entity, partner, item }) => inList(query.entity, entity) && inList(query.partner, partner) && inList(query.item, item))
    .filter(({ year }) => year >= Number(query.from ?? 0) && year <= Number(query.to ?? 9999))
    .filter(({ aggregate }) => query.aggregates !== "false" || !aggregate);
}

/** `<keys> <values> <missing>` and the sum of each group; null where unlike things, or wholes and their parts, would be added up. */
export function sumsOf(values: readonly ValueRow[], by: readonly (keyof ValueRow)[]): Map<string, number> | null {
  const groups = new Map<string, ValueRow[]>();
  for (const value of values) {
    const key = JSON.stringify(by.map((name) => value[name]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  const sums = new Map<string, number>();
  for (const [key, rows] of groups) {
    if (new Set(rows.map(({ series, item }) => `${series} ${item}`)).size > 1) return null;
    const wholes = new Set(rows.filter(({ aggregate }) => aggregate).map(({ entity, partner }) => `${entity} ${partner}`));
    if (wholes.size > 1 || (wholes.size === 1 && rows.some(({ aggregate }) => !aggregate))) return null;
    const known = rows.filter(({ value }) => value !== null);
    sums.set(
      `${key} ${known.length} ${rows.length - known.length}`,
      known.reduce((sum, { value }) => sum + Number(value), 0),
    );
  }
  return sums;
}
