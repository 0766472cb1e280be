import { readFileSync } from "node:fs";

// The second, naive way to every list: records scanned one by one, dates compared as what they can mean, nothing shared with the
// code under test. Older versions are made by replaying the history forwards, while the API goes back from the newest.

export type Rec = Record<string, unknown> & { id: string };
export type World = Map<string, Rec[]>;
const folder = new URL("../../../../../packages/data/history/", import.meta.url);
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

export type Query = Record<string, string>;
export type Party = { country: string | null; organization: string | null };
export const party = (one: Party | undefined | null, ids: readonly string[]) => ids.some((id) => one?.country === id || one?.organization === id);
