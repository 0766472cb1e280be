import { type DatedPeriod, type Holds, holdsAt } from "../time/index.ts";
import type { Corridor, CorridorKind } from "../types.ts";
import { type Corridors, pick } from "./dataset.ts";
import { readDate } from "./error.ts";

export interface CorridorsQuery {
  /** A day, month or year of the EDTF subset. */
  at: string;
  /** Alpha-3 codes, one of which it touches; anywhere if left out. */
  countries?: readonly string[] | undefined;
  /** Alpha-3 code of a state that it does not touch. */
  avoiding?: string | undefined;
  kind?: CorridorKind | undefined;
}

export interface CorridorAt {
  holds: Exclude<Holds, "no">;
  corridor: Corridor;
}

export interface CorridorsAt {
  at: DatedPeriod;
  least: number;
  most: number;
  corridors: CorridorAt[];
}

/**
 * Which pipelines, railways, ports and lines were in service at a date?
 *
 * @throws QueryError if `at` is not a date.
 */
export function corridorsAt(corridors: Corridors, query: CorridorsQuery): CorridorsAt {
  const at = readDate("at", query.at);
  const candidates = query.countries === undefined ? corridors.records : touching(corridors, query.countries);
  const found = candidates.flatMap((corridor): CorridorAt[] => {
    if (query.kind !== undefined && query.kind !== corridor.kind) return [];
    if (query.avoiding !== undefined && corridor.countries.includes(query.avoiding)) return [];
    const holds = corridor.service === null ? "no" : holdsAt(corridor.service, at);
    return holds === "no" ? [] : [{ holds, corridor }];
  });
  return { at, least: found.filter(({ holds }) => holds === "yes").length, most: found.length, corridors: found };
}

function touching(corridors: Corridors, countries: readonly string[]): Corridor[] {
  return [...new Set(countries.flatMap((code) => pick(corridors, corridors.byCountry, code)))].sort((a, b) => (a.id < b.id ? -1 : 1));
}
