import { atHorizon, type Bound, began, betweenDates, holdsAt, type Stretch } from "./dates.ts";
import { FILTERS, pairsOf, partyOf } from "./filters.ts";
import { type Covered, codesOf, mostOf, sortedOnce } from "./limits.ts";
import type { Query, Rec, World } from "./world.ts";

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

function isHosts({ host, operators }: Rec): boolean {
  return (operators as unknown as { country: string | null; part: string }[]).every(({ country, part }) => part === "funder" || country === host);
}

const weakest = (all: readonly ("yes" | "possibly" | "no")[]) => (all.includes("no") ? "no" : all.includes("possibly") ? "possibly" : "yes");

/** Whether a record holds at the date of a query; null where the query has none. */
function timed(collection: string, record: Rec, query: Query, horizon: string): "yes" | "possibly" | "no" | null {
  const { start, end, status, service } = record as unknown as { start: Bound; end: Bound; status: string; service: { start: Bound; end: Bound } | null };
  const { days } = atHorizon(query.at, horizon);
  switch (collection) {
    case "deployments":
      // Of what stood on a day, what the host alone ran was not foreign.
      return query.at === undefined ? null : query.operator === undefined && isHosts(record) ? "no" : holdsAt(start, end, days);
    case "tenures":
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

/** What a list answers. */
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
