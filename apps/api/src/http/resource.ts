import { createRoute, type OpenAPIHono, type RouteHandler } from "@hono/zod-openapi";
import { columnsOf, rowsOf } from "@multivector/data/schema";
import Papa from "papaparse";
import { z } from "zod";
import { etagOf, isNotModified } from "./conditional.ts";
import { type Answer, LinksSchema, linksOf, MetaSchema, metaOf } from "./envelope.ts";
import { type Format, formatOf, MEDIA_TYPES } from "./negotiate.ts";
import { inWords, parameterErrors } from "./parameters.ts";
import { ProblemSchema, problemResponse } from "./problem.ts";
import { bodySchema } from "./schema.ts";

const formatParameter = z.enum(["json", "csv"]).optional().describe("Overrides the Accept header.");

/** One address that is read: what it takes, what it gives, and the query that answers it. */
export interface Resource<P extends z.ZodRawShape, Q extends z.ZodRawShape, D> {
  /** In OpenAPI's spelling: `/v1/countries/{id}`. */
  path: string;
  tag: string;
  summary: string;
  params: P;
  query: Q;
  /** Shape of `data`: a record, or an array of them. */
  data: z.ZodType<D>;
  /** List inside each record whose items become the rows of the CSV. */
  explode?: string;
  /** Finds the answer. Throws RequestProblem or QueryError for what cannot be answered. */
  answer(input: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>): Answer<D>;
}

/** A response header as the document describes it. */
export const header = (description: string) => ({ description, required: true, schema: { type: "string" as const } });
const sharedHeaders = { "Access-Control-Allow-Origin": header("Always `*`: any page may read.") };
const cacheHeaders = {
  ...sharedHeaders,
  ETag: header("Strong tag of these bytes."),
  "Cache-Control": header("How long a copy may be used."),
  Vary: header("`Accept`."),
  Link: header("Next page, documentation and description (RFC 8288)."),
};
const problem = (app: OpenAPIHono, description: string) => ({
  description,
  headers: { ...sharedHeaders, "Cache-Control": header("Never stored.") },
  content: { "application/problem+json": { schema: bodySchema(app, ProblemSchema) } },
});

/** Adds a resource to the app and to the OpenAPI document, with everything that all resources have in common. */
export function addResource<P extends z.ZodRawShape, Q extends z.ZodRawShape, D>(app: OpenAPIHono, resource: Resource<P, Q, D>): void {
  const { path, tag, summary, data } = resource;
  const hasParams = Object.keys(resource.params).length > 0;
  const query = z.strictObject({ ...resource.query, format: formatParameter });
  const envelope = z.strictObject({ data, meta: MetaSchema, links: LinksSchema });
  const route = createRoute({
    method: "get",
    path,
    tags: [tag],
    summary,
    operationId:
      path
        .replace(/^\/v1\/?/, "")
        .replace(/[{}]/g, "")
        .replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()) || "index",
    request: { query, ...(hasParams ? { params: z.strictObject(resource.params) } : {}) },
    responses: {
      200: {
        description: "The answer.",
        headers: cacheHeaders,
        content: {
          "application/json": { schema: bodySchema(app, envelope) },
          "text/csv": { schema: z.string().describe("The records as a table, first row the columns.") },
        },
      },
      304: { description: "The copy that If-None-Match names is still right.", headers: cacheHeaders },
      400: problem(app, "A parameter is wrong; the body says which, and what would be right."),
      ...(hasParams ? { 404: problem(app, "No record has this id; the body names near ones.") } : {}),
      406: problem(app, "None of the accepted media types can be given."),
    },
  });

  const respond: RouteHandler<typeof route> = (c) => {
    // Both were checked against the schemas above; the generic types cannot say so.
    const path = hasParams ? (c.req.valid("param" as never) as object) : {};
    const parameters = { ...path, ...c.req.valid("query") } as Parameters<typeof resource.answer>[0] & { format?: Format };
    const format = formatOf(c, parameters.format);
    const answer = resource.answer(parameters);
    const etag = etagOf(format);
    const links = linksOf(c.req.url, answer);
    c.header("ETag", etag);
    c.header("Cache-Control", "public, max-age=300, stale-while-revalidate=86400");
    c.header("Vary", "Accept");
    c.header("Link", linkHeader(links.next));
    if (isNotModified(c, etag)) return c.body(null, 304);
    c.header("Content-Type", MEDIA_TYPES[format]);
    return c.body(format === "csv" ? toCsv(data, answer.data, resource.explode) : JSON.stringify({ data: answer.data, meta: metaOf(answer), links }));
  };

  app.openapi(route, respond, (result, c) => {
    if (result.success) return undefined;
    const errors = parameterErrors(result.error, result.target, c.req.queries(), Object.keys(query.shape));
    return problemResponse(c, "bad-request", inWords(errors), { errors });
  });
  app.all(route.getRoutingPath(), methodNotAllowed);
}

/** Answers any method that a path does not have. */
export function methodNotAllowed(c: Parameters<typeof problemResponse>[0]): Response {
  return problemResponse(c, "method-not-allowed", `${c.req.method} is not possible here; use GET, HEAD or OPTIONS.`, {
    headers: { Allow: "GET, HEAD, OPTIONS" },
  });
}

function linkHeader(next: string | null): string {
  const links = ['</docs>; rel="service-doc"', '</openapi.json>; rel="service-desc"; type="application/json"'];
  return [...(next === null ? [] : [`<${next}>; rel="next"`]), ...links].join(", ");
}

function toCsv(schema: z.ZodType, data: unknown, explode: string | undefined): string {
  const records = (Array.isArray(data) ? data : [data]) as object[];
  const record = schema instanceof z.ZodArray ? schema.element : schema;
  const columns = columnsOf(record as z.ZodObject, explode);
  const table = { fields: columns.map(({ name }) => name), data: rowsOf(columns, records, explode) };
  // A cell that a spreadsheet would run as a formula is prefixed with an apostrophe.
  return `${Papa.unparse(table, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
