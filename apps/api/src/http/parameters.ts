import { parsePeriod } from "@multivector/data";
import { z } from "zod";
import { nearest } from "./nearest.ts";
import type { ProblemError } from "./problem.ts";

const LEAP_YEAR = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const DAY_IN_YEAR = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])";

/** The days that there are, for JSON Schema. */
const DAY_PATTERN = `(?:\\d{4}-(?:${DAY_IN_YEAR})|${LEAP_YEAR}-02-29)`;
const VERSION_PATTERN = "\\d+\\.\\d+\\.\\d+";
export const VERSION = new RegExp(`^${VERSION_PATTERN}$`);
export const VERSION_OR_DAY = new RegExp(`^(?:${VERSION_PATTERN}|${DAY_PATTERN})$`);

/** A date of the EDTF subset. The example in the message is worth more than the grammar. */
export const date = z
  .string()
  .refine((text) => parsePeriod(text) !== null, { error: "a date that exists: 2007, 2007-01 or 2007-01-01, optionally followed by ~ or ?" })
  .meta({ example: "2007-01-01", format: "edtf", pattern: `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${DAY_PATTERN})[~?]?$` });

/** A yes or a no. */
export const flag = z.enum(["true", "false"]).optional();

/** An id that must be in a collection; the look-up reports it, with the nearest ones, if it is not. */
export const id = (example: string) => z.string().min(1).meta({ example });

/** Names out of a list, separated by commas and none twice; the handler splits them. */
export function listOf(names: readonly string[]) {
  const signed = names.some((name) => name.startsWith("-"));
  const one = `${signed ? "-?" : ""}(?:${names.filter((name) => !name.startsWith("-")).join("|")})`;
  // No name, with or without its sign, may come again after a comma.
  const once = `(?!(?:.*,)?-?([^,]+),(?:.*,)?-?\\1(?:,|$))`;
  const bare = (name: string) => name.replace(/^-/, "");
  return z
    .string()
    .superRefine((text, context) => {
      const given = text.split(",");
      const unknown = given.filter((name) => !names.includes(name));
      const twice = new Set(given.map(bare)).size < given.length;
      if (unknown.length === 0 && !twice) return;
      const expected = twice && unknown.length === 0 ? "each name once" : `one or more of: ${names.filter((name) => !name.startsWith("-")).join(", ")}`;
      context.addIssue({ code: "custom", message: expected, params: { nearest: unknown.flatMap((name) => nearest(name, names)).slice(0, 3) } });
    })
    .optional()
    .meta({ example: names.find((name) => name === "id") ?? names[0], pattern: `^${once}${one}(?:,${one})*$` });
}

/**
 * What Zod found wrong with the parameters, in words for whoever wrote the address.
 *
 * @param known names of the parameters that there are.
 */
export function parameterErrors(error: z.core.$ZodError, target: string, queries: Record<string, string[]>, known: readonly string[]): ProblemError[] {
  const place = target === "param" ? "path" : target === "header" ? "header" : "query";
  return error.issues.flatMap((issue): ProblemError[] => {
    if (issue.code === "unrecognized_keys") {
      const expected = `one of the parameters ${known.join(", ")}`;
      return issue.keys.map((key) => ({ parameter: key, in: place, found: queries[key]?.[0] ?? null, expected, nearest: nearest(key, known) }));
    }
    const parameter = String(issue.path[0] ?? "");
    const given = queries[parameter];
    const found = given === undefined ? null : given.join(", ");
    if ((given?.length ?? 0) > 1) return [{ parameter, in: place, found, expected: "the parameter once", nearest: [] }];
    const options = issue.code === "invalid_value" ? issue.values.map(String) : [];
    const expected = options.length > 0 ? `one of: ${options.join(", ")}` : found === null ? "a value" : expectation(issue);
    return [{ parameter, in: place, found, expected, nearest: found === null ? [] : nearestTo(issue, found, options) }];
  });
}

function nearestTo(issue: z.core.$ZodIssue, found: string, options: readonly string[]): string[] {
  return issue.code === "custom" && Array.isArray(issue.params?.nearest) ? (issue.params.nearest as string[]) : nearest(found, options);
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" || issue.expected === "number" ? "a whole number" : issue.expected;
    case "too_small":
      return issue.origin === "string" ? lengthOf("at least", issue.minimum) : `at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" ? lengthOf("at most", issue.maximum) : `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function lengthOf(bound: string, count: number | bigint): string {
  return `${bound} ${count} character${Number(count) === 1 ? "" : "s"}`;
}

/** All that is wrong, in one line. */
export function inWords(errors: readonly ProblemError[]): string {
  return errors
    .map(({ parameter, found, expected, nearest: near }) => {
      const hint = near.length === 0 ? "" : ` (nearest: ${near.join(", ")})`;
      return `${parameter} is ${found === null ? "missing" : JSON.stringify(found)}; expected ${expected}${hint}.`;
    })
    .join(" ");
}
