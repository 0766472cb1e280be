import type { OpenAPIHono } from "@hono/zod-openapi";
import { PROBLEMS, ProblemSchema, type ProblemSlug } from "../http/problem.ts";
import { bodyOf } from "./document.ts";

/** A response header as the document describes it. */
export const header = (description: string) => ({ description, required: true, schema: { type: "string" as const } });
export const sharedHeaders = { "Access-Control-Allow-Origin": header("Always `*`: any page may read.") };
/** How a problem stands in the document. */
export const problemOf = (app: OpenAPIHono, description: string) => ({
  description,
  headers: { ...sharedHeaders, "Cache-Control": header("Never stored.") },
  content: bodyOf(app, "application/problem+json", ProblemSchema),
});
/** How an address that takes no parameters refuses them. */
export const noParameters = (app: OpenAPIHono) => ({ 400: problemOf(app, "A parameter was given, and this address takes none; the body names it.") });
/** Problems that any address may meet. */
export const anywhere = (app: OpenAPIHono) => ({
  ...problemsOf(app, ["uri-too-long", "too-many-requests", "headers-too-large", "internal-error"]),
  405: {
    ...problemOf(app, "The path does not take this method."),
    headers: { ...sharedHeaders, "Cache-Control": header("Never stored."), Allow: header("The methods that it takes.") },
  },
});

function problemsOf(app: OpenAPIHono, slugs: readonly ProblemSlug[]) {
  return Object.fromEntries(slugs.map((slug) => [PROBLEMS[slug].status, problemOf(app, `${PROBLEMS[slug].title}.`)]));
}
