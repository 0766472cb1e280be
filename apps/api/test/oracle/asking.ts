import { dataset } from "@multivector/data/dataset";
import { expect } from "vitest";
import { app } from "../in-process.ts";
import { byCollection } from "./naive/world.ts";

// The same questions in every run; ORACLE_SEED and ORACLE_COUNT ask others and more.
export const COUNT = Number(process.env.ORACLE_COUNT ?? 1_500);
export const SEED = Number(process.env.ORACLE_SEED ?? 20261125);
export const timeout = 240_000 * Math.max(1, COUNT / 10_000);
/** The records as they stand, by collection. */
export const NEWEST = byCollection(Object.entries(dataset).flatMap(([name, { records }]) => records.map((record: object) => [name, record as never] as const)));

/** What an answer says of itself. */
export interface About {
  total: number;
  at: string | null;
  least: number | null;
  most: number | null;
  possible: number | null;
  limits: { code: string }[];
}
export const codesOf = ({ limits }: About) => [...new Set(limits.map(({ code }) => code))].sort();

/** All items of a list, page by page, and what the first page says of them; null where the question is refused. */
export async function walk<Item>(path: string, query: Record<string, string>, limit = 500): Promise<{ data: Item[]; meta: About } | null> {
  const data: Item[] = [];
  let about: About | undefined;
  for (let next: string | null = `${path}?${new URLSearchParams({ ...query, limit: String(limit) })}`; next !== null; ) {
    const response = await app.request(next);
    if (response.status === 400) return null;
    expect(response.status).toBe(200);
    const page = (await response.json()) as { data: Item[]; meta: About; links: { next: string | null } };
    data.push(...page.data);
    about ??= page.meta;
    next = page.links.next;
  }
  return { data, meta: about as About };
}

/** The same as one table; null where the question is refused. */
export async function whole<Item>(path: string, query: Record<string, string>): Promise<Item[] | null> {
  const response = await app.request(`${path}.ndjson?${new URLSearchParams(query)}`);
  if (response.status === 400) return null;
  const text = await response.text();
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Item);
}
