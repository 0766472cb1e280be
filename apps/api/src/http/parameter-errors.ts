import { nearest } from "@multivector/data";
import type { z } from "zod";
import type { ProblemError } from "./problem.ts";

/**
 * What Zod found wrong with the parameters, in words for whoever wrote the address.
 *
 * @param known names of the parameters that there are.
 */
export function parameterErrors(
  error: z.core.$ZodError,
  place: "path" | "query",
  queries: Readonly<Record<string, readonly string[]>>,
  known: readonly string[],
): ProblemError[] {
  return error.issues.flatMap((issue): ProblemError[] => {
    if (issue.code === "unrecognized_keys") {
      const expected = known.length === 0 ? "no parameter" : `one of the parameters ${known.join(", ")}`;
      return issue.keys.map((key) => ({ parameter: key, in: place, found: queries[key]?.[0] ?? null, expected, nearest: nearest(key, known) }));
    }
    const parameter = String(issue.path[0] ?? "");
    const given = queries[parameter]?.join(", ") ?? null;
    const params = issue.code === "custom" ? (issue.params as { found?: string; nearest?: readonly string[] } | undefined) : undefined;
    const options = issue.code === "invalid_value" ? issue.values.map(String) : [];
    const expected = options.length > 0 ? `one of: ${options.join(", ")}` : given === null ? "a value" : expectation(issue);
    const near = params?.nearest ?? (given === null ? [] : nearest(given, options));
    return [{ parameter, in: place, found: params?.found ?? given, expected, nearest: [...near] }];
  });
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
      return `${parameter === "" ? "A parameter without a name" : parameter} is ${found === null ? "missing" : JSON.stringify(found)}; expected ${expected}${hint}.`;
    })
    .join(" ");
}
