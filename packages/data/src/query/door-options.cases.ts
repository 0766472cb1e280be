import { dataset } from "../../test/dataset.ts";
import { AGGREGATE_IDS } from "../identity/index.ts";
import { parsePeriod } from "../time/index.ts";
import { COUNTRY_IDS, ORGANIZATION_IDS, PERSON_IDS, ROLES } from "../vocabulary.ts";
import type * as query from "./index.ts";

/** What an option takes: whether a value is one it can have, and one of those. */
export interface Sort {
  takes: (value: unknown) => boolean;
  some: readonly unknown[];
  many?: boolean;
}
export const of = (some: readonly unknown[]): Sort => ({ takes: (value) => some.includes(value), some });
export const many = (sort: Sort): Sort => ({ ...sort, many: true });
export const country = of(COUNTRY_IDS);
export const organization = of(ORGANIZATION_IDS);
export const party = of([...COUNTRY_IDS, ...ORGANIZATION_IDS]);
export const person = of(PERSON_IDS);
export const code = of([...COUNTRY_IDS, ...AGGREGATE_IDS, ...dataset.series.records.flatMap(({ others }) => others.map(({ id }) => id))]);
export const date: Sort = {
  takes: (value) => typeof value === "string" && parsePeriod(value) !== null,
  some: ["2022", "2022-01", "2022-01-06", "2022~", "2050-01-01"],
};
export const year: Sort = { takes: (value) => Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 2999, some: [1999, 2022] };
export const flag: Sort = { takes: (value) => typeof value === "boolean", some: [true, false] };
export const idOf = (collection: keyof query.Dataset) => of(dataset[collection].records.map(({ id }) => id));

export function isRole(value: unknown): boolean {
  return value === "any" || (ROLES as readonly unknown[]).includes(value);
}

export function isRelease(value: unknown): boolean {
  return value === "0.1.0" || (typeof value === "string" && value.length === 10 && /\d$/.test(value) && parsePeriod(value) !== null);
}

export function isLanguage(value: unknown): boolean {
  return typeof value === "string" && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value);
}

export function isCitable(value: unknown): boolean {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : value;
  if (typeof id !== "string") return false;
  return Object.values(dataset).some(({ name, byId }) => Object.hasOwn(byId, id.startsWith(`${name}/`) ? id.slice(name.length + 1) : id));
}

/** A function that answers, what it reads, and every option it has. */
export interface Door {
  /** A collection, the whole dataset, or a record with this as the name of its parameter. */
  reads: keyof query.Dataset | "dataset" | { parameter: string; record: unknown };
  options: Readonly<Record<string, Sort>>;
  /** Without these there is no answer. */
  needs?: readonly string[];
  /** A question that is answered. */
  sound: object;
  ask: (subject: never, given: never) => unknown;
  /** Options are arguments of their own, not the fields of one. */
  positional?: true;
}

/** Every option of a query has to be named: one that is forgotten does not compile. */
export const door = <Q extends object>(entry: Omit<Door, "options" | "sound"> & { options: { [K in keyof Q]-?: Sort }; sound: Q }): Door =>
  entry as unknown as Door;
