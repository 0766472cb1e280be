import type { Holds } from "../time/index.ts";
import type { Vote } from "../types.ts";

type Cell = Vote["cells"][number];
export type Choice = Cell["among"][number];

/** Which states made a choice in a vote? `possibly` where the vote is not settled; a state without a cell is in neither list. */
export function votersOf(vote: Vote, choice: Choice, among?: readonly string[]): { least: number; most: number; voters: { country: string; holds: Holds }[] } {
  const voters = vote.cells
    .filter((cell) => cell.among.includes(choice) && (among === undefined || among.includes(cell.country)))
    .map((cell) => ({ country: cell.country, holds: cell.among.length === 1 ? ("yes" as const) : ("possibly" as const) }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
  return { least: voters.filter(({ holds }) => holds === "yes").length, most: voters.length, voters };
}
