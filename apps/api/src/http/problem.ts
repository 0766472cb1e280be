import type { Context } from "hono";
import { z } from "zod";

/** What can be wrong with a request. The slug is the last part of the problem's `type`. */
export const PROBLEMS = {
  "bad-request": { status: 400, title: "The request cannot be answered as put" },
  "unknown-path": { status: 404, title: "Nothing lives at this path" },
  "unknown-id": { status: 404, title: "No record has this id" },
  "unknown-version": { status: 404, title: "There was no such version" },
  "unknown-place": { status: 404, title: "The list has no such place" },
  "method-not-allowed": { status: 405, title: "This path does not take this method" },
  "not-acceptable": { status: 406, title: "None of the accepted media types can be given" },
  gone: { status: 410, title: "The record was withdrawn" },
  "content-too-large": { status: 413, title: "The body is too large" },
  "uri-too-long": { status: 414, title: "The address is too long" },
  "unsupported-media-type": { status: 415, title: "The body is not of a type that is read here" },
  "range-not-satisfiable": { status: 416, title: "The file has no such part" },
  "too-many-requests": { status: 429, title: "Too many requests for now" },
  "headers-too-large": { status: 431, title: "The headers are too large" },
  "internal-error": { status: 500, title: "Something is wrong on our side" },
} as const;
export type ProblemSlug = keyof typeof PROBLEMS;

const ProblemErrorSchema = z
  .strictObject({
    parameter: z.string().describe("Name of the parameter that is wrong."),
    in: z.enum(["query", "path", "header", "body"]),
    found: z.string().nullable().describe("What was given; null if it is missing."),
    expected: z.string().describe("What would be right."),
    nearest: z.array(z.string()).describe("Valid values close to what was given."),
  })
  .meta({ id: "ProblemError", description: "One thing that is wrong with a request, and what would be right." });
export type ProblemError = z.infer<typeof ProblemErrorSchema>;

export const ProblemSchema = z
  .strictObject({
    type: z.string().describe("Address of a description of this kind of problem."),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe("Path and query of the request."),
    errors: z.array(ProblemErrorSchema),
  })
  .meta({ id: "Problem", description: "Problem details (RFC 9457)." });

/** A problem that a handler meets on its way; the app's error handler sends it. */
export class RequestProblem extends Error {
  readonly slug: ProblemSlug;
  readonly errors: readonly ProblemError[];

  constructor(slug: ProblemSlug, detail: string, errors: readonly ProblemError[] = []) {
    super(detail);
    this.slug = slug;
    this.errors = errors;
  }
}

/** The problem document as it is sent. */
export function problemBody(slug: ProblemSlug, detail: string, instance: string, errors: readonly ProblemError[] = []): string {
  const { status, title } = PROBLEMS[slug];
  return JSON.stringify({ type: `/problems/${slug}`, title, status, detail, instance, errors });
}

/** A problem response. Never cached: the next release may know the id, or the mistake may be ours. */
export function problemResponse(
  c: Context,
  slug: ProblemSlug,
  detail: string,
  { errors = [], headers = {} }: { errors?: readonly ProblemError[]; headers?: Record<string, string> } = {},
): Response {
  const { pathname, search } = new URL(c.req.url);
  return c.newResponse(problemBody(slug, detail, pathname + search, errors), PROBLEMS[slug].status, {
    "Content-Type": "application/problem+json",
    "Content-Language": "en",
    "Cache-Control": "no-store",
    ...headers,
  });
}
