import { holdsAt } from "../time/index.ts";
import type { Corridor, CorridorKind, CountryId } from "../types.ts";
import { CORRIDOR_KINDS } from "../vocabulary.ts";
import type { Corridors } from "./dataset.ts";
import { certain, type Held } from "./held.ts";
import { type At, mostOf, readAt } from "./limits.ts";
import { type Check, checkCollection, checkOptions, country, date, many, type OneOrMany, oneOf, wanted } from "./options.ts";

export interface CorridorsQuery {
  /** A day, month or year of the EDTF subset; the horizon if left out. */
  at?: string | undefined;
  /** A state that it touches, or several of which one is enough; anywhere if left out. */
  country?: OneOrMany<CountryId> | undefined;
  /** A state that it does not touch, or several. */
  avoiding?: OneOrMany<CountryId> | undefined;
  kind?: OneOrMany<CorridorKind> | undefined;
}

const OPTIONS: Record<keyof CorridorsQuery, Check> = {
  at: date,
  country: many(country),
  avoiding: many(country),
  kind: many(oneOf(CORRIDOR_KINDS, "a kind of corridor")),
};

export interface CorridorsAt extends At {
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  /** Held here that may hold. */
  possible: number;
  /** By id. */
  corridors: Held<Corridor>[];
}

/**
 * Which pipelines, railways, ports and lines were in service at a date?
 *
 * @throws QueryError for an option, an id or a date that there is not.
 */
export function corridorsAt(corridors: Corridors, query: CorridorsQuery = {}): CorridorsAt {
  checkOptions("corridorsAt", query, OPTIONS);
  checkCollection("corridors", corridors, query);
  const when = readAt(corridors, query.at);
  const found = corridors.records.flatMap((corridor): Held<Corridor>[] => {
    if (!fitsCorridor(corridor, query)) return [];
    const holds = corridor.service === null ? "no" : holdsAt(corridor.service, when.at);
    return holds === "no" ? [] : [{ ...corridor, holds }];
  });
  return { ...when, least: certain(found), most: mostOf(found.length, [corridors.coverage], when.limits), possible: found.length, corridors: found };
}

/** Is a corridor of the states and kind asked for, whenever it was in service? */
export function fitsCorridor({ kind, countries }: Corridor, query: Omit<CorridorsQuery, "at">): boolean {
  return (
    wanted(query.kind, kind) &&
    (query.country === undefined || countries.some((code) => wanted(query.country, code))) &&
    (query.avoiding === undefined || !countries.some((code) => wanted(query.avoiding, code)))
  );
}
