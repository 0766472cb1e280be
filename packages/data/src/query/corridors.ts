import { holdsAt } from "../time/index.ts";
import type { Corridor, CorridorKind, CountryId } from "../types.ts";
import { CORRIDOR_KINDS } from "../vocabulary.ts";
import type { Corridors } from "./dataset.ts";
import { certain, type Held } from "./held.ts";
import { type At, mostOf, readAt } from "./limits.ts";
import { checkCollection, checkOptions, checkRecord, country, date, type OneOrMany, type Option, wanted } from "./options.ts";

/** Which corridors in service at a date: every option narrows it down. */
export interface CorridorsQuery {
  /** A day, month or year of the EDTF subset; the horizon if left out. */
  at?: string | undefined;
  /** A state that it touches, or several of which one is enough; anywhere if left out. */
  country?: OneOrMany<CountryId> | undefined;
  /** A state that it does not touch, or several. */
  avoiding?: OneOrMany<CountryId> | undefined;
  kind?: OneOrMany<CorridorKind> | undefined;
}

const FILTERS: Record<keyof Omit<CorridorsQuery, "at">, Option> = {
  country: [country],
  avoiding: [country],
  kind: [{ values: CORRIDOR_KINDS, what: "a kind of corridor" }],
};

/** The corridors in service at a date, counted. */
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
 * @example corridorsAt(corridors, { country: "KAZ", avoiding: "RUS", kind: "oil-pipeline", at: "2022-01-01" }).corridors[0]?.id // "kaz-chn-oil"
 * @throws QueryError for an option, an id or a date that there is not.
 */
export function corridorsAt(corridors: Corridors, query: CorridorsQuery = {}): CorridorsAt {
  checkOptions("corridorsAt", query, { at: date, ...FILTERS }, [], { countries: "country" });
  checkCollection("corridors", corridors, query);
  const when = readAt(corridors, query.at);
  const found = corridors.records.flatMap((corridor): Held<Corridor>[] => {
    if (!fits(corridor, query)) return [];
    const holds = corridor.service === null ? "no" : holdsAt(corridor.service, when.at);
    return holds === "no" ? [] : [{ ...corridor, holds }];
  });
  return { ...when, least: certain(found), most: mostOf(found.length, [corridors.coverage], when.limits), possible: found.length, corridors: found };
}

/** Is a corridor of the states and kind asked for, whenever it was in service? @throws QueryError for an option or an id that there is not. */
export function fitsCorridor(corridor: Corridor, query: Omit<CorridorsQuery, "at">): boolean {
  checkRecord("corridor", corridor, "service");
  checkOptions("fitsCorridor", query, FILTERS);
  return fits(corridor, query);
}

function fits({ kind, countries }: Corridor, query: Omit<CorridorsQuery, "at">): boolean {
  return (
    wanted(query.kind, kind) &&
    (query.country === undefined || countries.some((code) => wanted(query.country, code))) &&
    (query.avoiding === undefined || !countries.some((code) => wanted(query.avoiding, code)))
  );
}
