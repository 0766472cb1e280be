import { type ObservationRow, perRecord } from "../load/index.ts";
import type { Rule, World } from "./rule.ts";

/** The values of one entity, partner and year by their items, with the row of one of them. */
interface Cell {
  entity: string;
  partner: string | null;
  year: number;
  row: number;
  values: ReadonlyMap<string, number>;
}

/** What must hold between values that were made from each other: null if it holds, else what was found. */
const IDENTITIES: Readonly<Record<string, (cell: Cell, world: World) => string | null>> = {
  gdp: ({ entity, year, values }, world) => {
    const [product, each] = [values.get("gdp"), values.get("gdp-per-person")];
    const people = peopleOf(world.observations.get("population") ?? []).get(`${entity}/${year}`);
    if (product === undefined || each === undefined || people === undefined || near(product / people, each, 0.001)) return null;
    return `${each} per person, and ${product} divided by ${people} people is ${(product / people).toPrecision(6)}`;
  },
  "un-ideal-points": ({ values }) => {
    const [low, point, high] = ["low", "ideal-point", "high"].map((item) => values.get(item));
    if (low === undefined || point === undefined || high === undefined || (low <= point && point <= high)) return null;
    return `a point of ${point} outside its bounds, ${low} and ${high}`;
  },
  "un-agreement": ({ values }) => {
    const common = values.get("common-votes");
    if (common === undefined) return null;
    // A vote is the same, a step away or the opposite: it counts whole, half or not at all.
    const strange = Object.entries({ "share-same": 1, agreement: 2 }).find(([item, parts]) => !isShareOf(values.get(item), common * parts));
    return strange === undefined ? null : `${strange[0]} ${values.get(strange[0])}, which no count of ${common} votes gives`;
  },
};

export const seriesIdentity: Rule = {
  name: "series-identity",
  description:
    "Values that were made from each other still fit: a product per person, a share of a number of votes, a point between its bounds, as many votes for everybody.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      const holds = IDENTITIES[id];
      if (holds === undefined) continue;
      const told = new Set<string>();
      for (const cell of cellsOf(rows)) {
        const found = told.has(cell.entity) ? null : holds(cell, world);
        if (found === null) continue;
        // Where a whole column is wrong, its first row says so.
        told.add(cell.entity);
        yield { collection: "series", id, path: [], cell: { row: cell.row, column: "value" }, found, fix: "read the values anew from the publisher's file" };
      }
    }
    yield* unequalBallots(world);
  },
};

/** In a year everybody has as many ballots, cast or not. */
function* unequalBallots(world: World): ReturnType<Rule["breaches"]> {
  const id = "un-votes-cast";
  const sums = cellsOf(world.observations.get(id) ?? []).map(({ entity, year, row, values }) => ({
    entity,
    year,
    row,
    sum: [...values.values()].reduce((a, b) => a + b, 0),
  }));
  const most = new Map<number, number>();
  for (const { year, sum } of sums) most.set(year, Math.max(most.get(year) ?? 0, sum));
  for (const { entity, year, row, sum } of sums) {
    const expected = most.get(year);
    if (sum === expected) continue;
    yield {
      collection: "series",
      id,
      path: [],
      cell: { row, column: "value" },
      found: `${sum} ballots of ${entity} in ${year}, and ${expected} of another state`,
      fix: "count them anew",
    };
    // Where one state has too many, all others have too few.
    return;
  }
}

const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance * Math.abs(b);

/** Is a share, rounded to four digits, that of a whole number of a count? */
function isShareOf(share: number | undefined, count: number): boolean {
  return share === undefined || Math.abs(share - Math.round(share * count) / count) <= 0.000051;
}

const cellsOf = perRecord((rows: readonly ObservationRow[]): readonly Cell[] => {
  const cells = new Map<string, { cell: Omit<Cell, "values">; values: Map<string, number> }>();
  for (const [row, [entity, partner, year, item, value]] of rows.entries()) {
    const key = `${entity}/${partner ?? ""}/${year}`;
    const known = cells.get(key) ?? { cell: { entity, partner, year, row }, values: new Map() };
    known.values.set(item, value);
    cells.set(key, known);
  }
  return [...cells.values()].map(({ cell, values }) => ({ ...cell, values }));
});

const peopleOf = perRecord((rows: readonly ObservationRow[]) => new Map(rows.map(([entity, , year, , value]) => [`${entity}/${year}`, value])));
