import { QueryError } from "../query/error.ts";
import type { Resolve } from "./resolve.ts";

/** What a text resolves to, or the candidates that the error lists. */
export function outcome(resolve: Resolve<string>, text: string): string[] {
  try {
    return [resolve(text)];
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return error.expected.match(/^one of (.*): it may mean any of them$/)?.[1]?.split(", ") ?? [];
  }
}

/** The refusal of a text that must be refused. */
export function refusal(resolve: Resolve<string>, text: unknown): QueryError {
  try {
    throw new Error(`${JSON.stringify(text)} is ${resolve(text as string)}`);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
}
