import { type Bound, began, betweenDates } from "./dates.ts";
import { type Cell, chose } from "./filters.ts";
import { type Covered, codesOf, mostOf, sortedOnce } from "./limits.ts";
import type { Expected } from "./lists.ts";
import type { Query, World } from "./world.ts";

/** Ballots: `<vote> <state> <choices>`, sorted. */
export function ballotsOf(world: World, query: Query, horizon: string, covered: Covered): Pick<Expected, "items" | "least" | "most" | "possible" | "limits"> {
  const asked = betweenDates(query, horizon);
  if (asked === null) return { items: [], least: null, most: null, possible: null, limits: [] };
  const all = (world.get("votes") ?? [])
    .filter(({ id, date }) => (query.vote ?? id).split(",").includes(id) && began(date as Bound, asked.first[0], asked.last[1]) === "yes")
    .flatMap(({ id, cells }) => (cells as Cell[]).map((cell) => ({ ...cell, vote: id })))
    .filter((cell) => (query.country ?? cell.country).split(",").includes(cell.country) && chose(cell, query.choice));
  // Of all members of the General Assembly those of this dataset alone have ballots here.
  const limits = sortedOnce([...asked.codes, ...codesOf([covered], asked.told), ...(query.country === undefined ? ["selection"] : [])]);
  return {
    items: all.map(({ vote, country, among }) => `${vote} ${country} ${among.join("|")}`).sort(),
    least: all.filter(({ among }) => among.length === 1).length,
    most: mostOf(all.length, limits, true),
    possible: all.length,
    limits,
  };
}
