import type { Context, MiddlewareHandler } from "hono";
import { inWords } from "./parameter-errors.ts";
import { type ProblemError, problemResponse } from "./problem.ts";

/** Path and query of an absolute address. */
export function targetOf(url: string): string {
  return url.slice(url.indexOf("/", "https://".length));
}

/** The parameters of an address with all values of each, whatever they are called: a name may be empty, or that of a prototype. */
export function queriesOf(url: string): Record<string, string[]> {
  const queries: Record<string, string[]> = Object.create(null);
  const start = url.indexOf("?");
  if (start === -1) return queries;
  const given = new URLSearchParams(url.slice(start));
  for (const name of given.keys()) queries[name] ??= given.getAll(name);
  return queries;
}

/** What mailers and social networks put behind the address of a page. Who sends it on has no say in it, and no page depends on it. */
const CAMPAIGN = /^utm_\w+$/;

/** What is wrong with a request to an address that takes no parameters: every one that it has. */
export function unasked(c: Context, ignored?: RegExp): ProblemError[] {
  return Object.entries(queriesOf(c.req.url)).flatMap(([parameter, [found = ""]]): ProblemError[] =>
    ignored?.test(parameter) === true ? [] : [{ parameter, in: "query", found, expected: "no parameter: this address takes none", nearest: [] }],
  );
}

function refusing(ignored?: RegExp): MiddlewareHandler {
  return async (c, next) => {
    const errors = unasked(c, ignored);
    return errors.length === 0 ? next() : problemResponse(c, "bad-request", inWords(errors), { errors });
  };
}

/** Refuses parameters where none is taken, so that nobody believes in a filter that was never read. */
export const withoutQuery: MiddlewareHandler = refusing();

/** The same for a page that people link to. */
export const pageWithoutQuery: MiddlewareHandler = refusing(CAMPAIGN);
