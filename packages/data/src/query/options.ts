import { COUNTRY_IDS, type CountryId, ORGANIZATION_IDS, type OrganizationId, PERSON_IDS, SERIES_IDS } from "../vocabulary.ts";
import { type Collection, find } from "./dataset.ts";
import { QueryError, readDate } from "./error.ts";

/** One value, or several of which one is enough. */
export type OneOrMany<T> = T | readonly T[];

/** The code of a state, or the id of an organization. */
export type PartyId = CountryId | OrganizationId;

/** Checks the value of one option. @throws QueryError that names the option. */
export type Check = (option: string, value: unknown) => void;

/** Is it one of these values? */
export function oneOf(values: readonly string[], what: string): Check {
  return (option, value) => {
    if (typeof value !== "string" || !values.includes(value)) throw new QueryError(option, value, what, values);
  };
}

export const country: Check = (option, value) => {
  if (!isCountry(value)) throw new QueryError(option, value, "the code of a state, such as KAZ (asCountry finds it)", COUNTRY_IDS);
};
export const organization: Check = (option, value) => {
  if (!isOrganization(value)) throw new QueryError(option, value, "the id of an organization, such as csto (asOrganization finds it)", ORGANIZATION_IDS);
};
export const party: Check = (option, value) => {
  if (!isCountry(value) && !isOrganization(value)) {
    throw new QueryError(option, value, "the code of a state, such as KAZ, or the id of an organization, such as csto (asParty finds it)", [
      ...COUNTRY_IDS,
      ...ORGANIZATION_IDS,
    ]);
  }
};
export const person: Check = (option, value) => {
  if (!(PERSON_IDS as readonly unknown[]).includes(value)) {
    throw new QueryError(option, value, "the id of a person, such as vladimir-putin (asPerson finds it)", PERSON_IDS);
  }
};
export const seriesId: Check = (option, value) => {
  if (!(SERIES_IDS as readonly unknown[]).includes(value)) throw new QueryError(option, value, "the id of a series, such as trade-kaz", SERIES_IDS);
};
export const date: Check = (option, value) => void readDate(option, value as string);
export const flag: Check = (option, value) => {
  if (typeof value !== "boolean") throw new QueryError(option, value, "true or false");
};
export const year: Check = (option, value) => {
  if (!Number.isInteger(value) || (value as number) < 1000 || (value as number) > 2999) throw new QueryError(option, value, "a year, such as 2023, as a number");
};

/** One value that passes a check, or a list of at least one of them. */
export function many(check: Check): Check {
  return (option, value) => {
    if (!Array.isArray(value)) return check(option, value);
    if (value.length === 0) throw new QueryError(option, "an empty list", "one or more; leave it out for all");
    for (const one of value) check(option, one);
  };
}

/** Is a value the one asked for, or one of those? Anything is where nothing was asked. */
export function wanted<T>(asked: OneOrMany<T> | undefined, value: T | null | undefined): boolean {
  if (asked === undefined) return true;
  if (value === null || value === undefined) return false;
  return Array.isArray(asked) ? asked.includes(value) : asked === value;
}

export function listOf<T>(asked: OneOrMany<T>): readonly T[] {
  return Array.isArray(asked) ? asked : [asked as T];
}

/**
 * Checks what a query was given: that every option is one it has, and every value one that can be. Nothing unknown is passed over.
 *
 * @throws QueryError that names the option.
 */
export function checkOptions(query: string, given: object, checks: Readonly<Record<string, Check>>): void {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new QueryError(query, given, `an object with the options ${Object.keys(checks).join(", ")}`);
  }
  for (const option in given) {
    const value = (given as Record<string, unknown>)[option];
    const check = Object.hasOwn(checks, option) ? checks[option] : undefined;
    if (check === undefined) {
      const known = Object.keys(checks);
      throw new QueryError(option, value, `nothing: ${query} has no such option; it has ${known.join(", ")}`, known);
    }
    if (value !== undefined) check(option, value);
  }
}

/**
 * Checks that a query got the collection that it reads, and that the collection can answer: the records of one body know nothing of
 * another.
 *
 * @throws QueryError
 */
export function checkCollection(
  name: string,
  collection: Collection<unknown>,
  { organization: body, country: state }: { organization?: OneOrMany<string> | undefined; country?: OneOrMany<string> | undefined } = {},
): void {
  if (typeof collection !== "object" || collection === null || !Array.isArray(collection.records)) {
    const whole = typeof collection === "object" && collection !== null && name in collection;
    throw new QueryError(name, whole ? "the whole dataset" : collection, `the collection: dataset.${name}`);
  }
  const { scope } = collection;
  if (scope === undefined) return;
  if (scope.organization !== undefined && !(body !== undefined && listOf(body).every((one) => one === scope.organization))) {
    throw new QueryError("organization", body === undefined ? "left out" : listOf(body).join(", "), `${scope.organization}: these are its records alone`);
  }
  if (scope.country !== undefined && !(state !== undefined && listOf(state).every((one) => one === scope.country))) {
    throw new QueryError("country", state === undefined ? "left out" : listOf(state).join(", "), `${scope.country}: these are its records alone`);
  }
}

/** The record of an id. @throws QueryError */
export function recordOf<R>(collection: Collection<R>, parameter: string, id: string): R {
  const record = find(collection, id);
  if (record === undefined) throw new QueryError(parameter, id, "the id of a record in the dataset", Object.keys(collection.byId));
  return record;
}

function isCountry(value: unknown): boolean {
  return (COUNTRY_IDS as readonly unknown[]).includes(value);
}

function isOrganization(value: unknown): boolean {
  return (ORGANIZATION_IDS as readonly unknown[]).includes(value);
}
