import { QueryError } from "@multivector/data";
import { RequestProblem } from "../http/problem.ts";

/** A question that cannot be answered as put. The caller is told what would do; nothing is guessed. */
export class Refusal extends Error {}

/** What a tool that cannot answer says, or undefined for what is our own fault. */
export function refusalOf(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (error instanceof QueryError) return `${error.message}.`;
  if (error instanceof RequestProblem) {
    const near = error.errors.flatMap(({ nearest }) => nearest);
    return near.length === 0 ? error.message : `${error.message} Nearest: ${near.join(", ")}.`;
  }
  return undefined;
}
