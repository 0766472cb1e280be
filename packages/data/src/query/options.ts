import type { CollectionId, CountryId, OrganizationId } from "../types.ts";
import { COUNTRY_IDS, ORGANIZATION_IDS, PERSON_IDS, SERIES_IDS } from "../vocabulary.ts";
import { type Collection, find } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { type Renamed, renamedInWords } from "./renamed.ts";

/** One value, or several of which one is enough. */
export type OneOrMany<T> = T | readonly T[];

/** The code of a state, or the id of an organization. */
export type PartyId = CountryId | OrganizationId;

/** Words that a value must be one of. */
interface Words {
  readonly values: readonly string[];
  /** What they are, for the message. */
  readonly what: string;
}

/** What the value of an option must be: one of some words, or whatever a function does not refuse. */
export type Check = Words | ((option: string, value: unknown) => void);

/** In brackets: one value, or a list of at least one. Tables of options hold no calls, so that a bundle drops those it does not use. */
export type Option = Check | readonly [Check];

/** @throws QueryError that names the option. */
export function checkValue(option: string, value: unknown, check: Option): void {
  if (typeof check === "function") {
    check(option, value);
    return;
  }
  if (!isMany(check)) {
    if (typeof value !== "string" || !check.values.includes(value)) throw new QueryError(option, value, check.what, check.values);
    return;
  }
  const [each] = check;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) throw new QueryError(option, "an empty list", "one or more; leave it out for all");
  for (const one of values) checkValue(option, one, each);
}

function isMany(check: Option): check is readonly [Check] {
  return Array.isArray(check);
}

export const country: Check = { values: COUNTRY_IDS, what: "the code of a state, such as KAZ (asCountry finds it)" };
export const organization: Check = { values: ORGANIZATION_IDS, what: "the id of an organization, such as csto (asOrganization finds it)" };
export const party: Check = (option, value) => {
  if (!is(COUNTRY_IDS, value) && !is(ORGANIZATION_IDS, value)) {
    const ids = [...COUNTRY_IDS, ...ORGANIZATION_IDS];
    throw new QueryError(option, value, "the code of a state, such as KAZ, or the id of an organization, such as csto (asParty finds it)", ids);
  }
};
export const person: Check = { values: PERSON_IDS, what: "the id of a person, such as vladimir-putin (asPerson finds it)" };
export const seriesId: Check = { values: SERIES_IDS, what: "the id of a series, such as trade-kaz (asSeries finds it)" };
/** Read, and refused if it is none, where the answer is made: by `readAt` and `readBetween`. */
export const date: Check = () => {};
export const flag: Check = (option, value) => {
  if (typeof value !== "boolean") throw new QueryError(option, value, "true or false");
};
export const year: Check = (option, value) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1000 || value > 2999) throw new QueryError(option, value, A_YEAR);
};
export const text: Check = (option, value) => {
  if (typeof value !== "string") throw new QueryError(option, value, "a text");
};
const A_YEAR = "a year, such as 2023, as a number";

/** Is a value the one asked for, or one of those? Anything is where nothing was asked. */
export function wanted<T>(asked: OneOrMany<T> | undefined, value: T | null | undefined): boolean {
  if (asked === undefined) return true;
  if (value === null || value === undefined) return false;
  return Array.isArray(asked) ? asked.includes(value) : asked === value;
}

/**
 * What was asked for as a list, each once.
 *
 * @example listOf("KAZ") // ["KAZ"]
 */
export function listOf<T>(asked: OneOrMany<T>): readonly T[] {
  return Array.isArray(asked) ? [...new Set<T>(asked)] : [asked as T];
}

/**
 * Checks what a query was given: that every option is one it has, every value one that can be, and what it needs is there. Nothing unknown
 * is passed over.
 *
 * @param renamed what options were called before, for the message.
 * @throws QueryError that names the option.
 */
export function checkOptions(query: string, given: object, options: Readonly<Record<string, Option>>, needs: readonly string[] = [], renamed?: Renamed): void {
  if (!isPlain(given)) throw new QueryError(query, given, `an object with the options ${Object.keys(options).join(", ")}`);
  for (const option in given) {
    const value = (given as Record<string, unknown>)[option];
    const check = Object.hasOwn(options, option) ? options[option] : undefined;
    if (check === undefined) {
      const known = Object.keys(options);
      throw new QueryError(option, value, `nothing: ${query} has no such option; it has ${known.join(", ")}${renamedInWords(renamed, option)}`, known, option);
    }
    if (value !== undefined) checkValue(option, value, check);
  }
  for (const option of needs) {
    const check = options[option];
    if ((given as Record<string, unknown>)[option] === undefined && check !== undefined) needed(option, check);
  }
}

function needed(option: string, check: Option): never {
  try {
    checkValue(option, undefined, check);
  } catch (error) {
    if (error instanceof QueryError) throw new QueryError(option, "left out", error.expected);
  }
  throw new QueryError(option, "left out", "a value");
}

// A Map or a Date has no option of its own to check, and would be answered as if nothing had been asked.
export function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Under which option a query names the body or the state that it is about. */
interface Asking {
  readonly organization?: string;
  readonly country?: string;
}

/**
 * Checks that a query got the collection that it reads, and that the collection can answer: the records of one body know nothing of
 * another.
 *
 * @param query the options; where there are none, the collection must be whole.
 * @param asking the options that name whose records are asked for.
 * @throws QueryError
 */
export function checkCollection(
  name: CollectionId,
  collection: Pick<Collection<unknown>, "name" | "scope">,
  query: object | undefined = undefined,
  asking: Asking = { organization: "organization", country: "country" },
): void {
  if (typeof collection !== "object" || collection === null || collection.name !== name) throw notThe(name, collection);
  const { scope } = collection;
  if (scope === undefined) return;
  const whose = scope.organization ?? scope.country ?? "";
  const option = scope.organization === undefined ? asking.country : asking.organization;
  if (query === undefined || option === undefined) throw new QueryError(name, `the records of ${whose} alone`, `the whole collection: dataset.${name}`);
  const asked = (query as Record<string, OneOrMany<string> | undefined>)[option];
  if (asked === undefined || !listOf(asked).every((one) => one === whose)) {
    throw new QueryError(option, asked === undefined ? "left out" : listOf(asked).join(", "), `${whose}: these are its records alone`);
  }
}

function notThe(name: CollectionId, given: unknown): QueryError {
  const expected = `the collection: dataset.${name}`;
  if (typeof given !== "object" || given === null) return new QueryError(name, given, expected);
  if (name in given) return new QueryError(name, "the whole dataset", expected);
  return new QueryError(name, "name" in given && typeof given.name === "string" ? `the collection ${given.name}` : given, expected);
}

/**
 * Checks that a query got the dataset, with the collections that it reads whole.
 *
 * @throws QueryError
 */
export function checkDataset(dataset: object, names: readonly CollectionId[] = []): void {
  if (typeof dataset !== "object" || dataset === null || Array.isArray(dataset)) throw new QueryError("dataset", dataset, "the dataset");
  if ("records" in dataset) throw new QueryError("dataset", "name" in dataset ? `the collection ${String(dataset.name)}` : dataset, "the whole dataset");
  const parts = dataset as Partial<Record<CollectionId, Collection<unknown>>>;
  for (const name of names) {
    const part = parts[name];
    if (part === undefined) throw new QueryError("dataset", `without ${name}`, `the whole dataset, or one with ${names.join(", ")}`);
    checkCollection(name, part);
  }
}

/** Checks that a query got a record, by a field that such records have. @throws QueryError */
export function checkRecord(parameter: string, record: object, field: string): void {
  if (typeof record !== "object" || record === null || !(field in record)) throw new QueryError(parameter, record, `a record of the dataset, with ${field}`);
}

/** The record of an id. @throws QueryError */
export function recordOf<R>(collection: Collection<R>, parameter: string, id: string): R {
  const record = typeof id === "string" ? find(collection, id) : undefined;
  if (record === undefined) throw new QueryError(parameter, id, "the id of a record in the dataset", Object.keys(collection.byId));
  return record;
}

/** Is a text one of these words? */
export function is<T extends string>(values: readonly T[], value: unknown): value is T {
  return (values as readonly unknown[]).includes(value);
}
