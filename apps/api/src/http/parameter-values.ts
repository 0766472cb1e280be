import type { z } from "zod";
import { isList } from "./parameters.ts";
import type { ProblemError } from "./problem.ts";

/**
 * The values of a query as the schemas read them: lists split at commas and put together from all times that they were given; any other
 * parameter as its text.
 *
 * @returns values, and what is wrong where a parameter that takes one value was given twice, or without one.
 */
export function valuesIn(queries: Readonly<Record<string, readonly string[]>>, shape: Readonly<Record<string, z.ZodType>>) {
  // Without a prototype, so that a parameter of any name is one of it.
  const values: Record<string, string | string[]> = Object.create(null);
  const errors: ProblemError[] = [];
  for (const [parameter, given] of Object.entries(queries)) {
    const schema = Object.hasOwn(shape, parameter) ? shape[parameter] : undefined;
    if (schema !== undefined && isList(schema)) values[parameter] = splitList(given);
    else if (given.length > 1) errors.push({ parameter, in: "query", found: given.join(", "), expected: "the parameter once", nearest: [] });
    else if (given[0] === "") errors.push({ parameter, in: "query", found: "", expected: "a value, or the parameter left out", nearest: [] });
    else values[parameter] = given[0] ?? "";
  }
  return { values, errors };
}

/** The values of a list, however they were given. */
export function splitList(given: readonly string[]): string[] {
  return given.flatMap((text) => text.split(",")).map((text) => text.trim());
}
