import { createRoute, type OpenAPIHono, type RouteHandler } from "@hono/zod-openapi";
import type { PlaceFeature } from "@multivector/data";
import { z } from "zod";
import type { Asked, Store } from "../data/store.ts";
import { CACHE, etagOf, hasGoodCopy } from "./conditional.ts";
import { type Answer, IncludedSchema, LinksSchema, linksOf, MetaSchema, metaOf } from "./envelope.ts";
import { type Format, formatOf, MEDIA_TYPES, typeOf } from "./negotiate.ts";
import { inWords, parameterErrors, VERSION_OR_DAY } from "./parameters.ts";
import { PROBLEMS, ProblemSchema, type ProblemSlug, problemResponse } from "./problem.ts";
import { bodyOf } from "./schema.ts";
import { type ItemShape, itemSchema, partSchema, toCsv } from "./shape.ts";

/** One address that is read: what it takes, what it gives, and the query that answers it. */
export interface Resource<P extends z.ZodRawShape, Q extends z.ZodRawShape> {
  /** In OpenAPI's spelling: `/v1/countries/{id}`. */
  path: string;
  tag: string;
  summary: string;
  params: P;
  query: Q;
  /** Shape of `data`, or of its items where it is a list. */
  shape: ItemShape;
  list: boolean;
  /** What can be drawn on a map, for each item. */
  features?: ((record: never) => PlaceFeature[]) | undefined;
  /** Does a list take `fields`, and an answer `include`? */
  sparse?: boolean;
  /** False for what is not about the records of one version: it takes no `asOf`. */
  versioned?: boolean | undefined;
  /** Finds the answer. Throws RequestProblem or QueryError for what cannot be answered. */
  answer(input: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>, asked: Asked, format: Format): Answer<unknown> | Promise<Answer<unknown>>;
}

/** Parameters that every resource takes. */
const asOf = z
  .string()
  .regex(VERSION_OR_DAY, "a version such as 0.1.0, or a day, YYYY-MM-DD")
  .optional()
  .describe(
    "A version of the dataset, or a day (YYYY-MM-DD): the answer as it was given then; fields that came later are null, empty or false. The newest if left out.",
  )
  .meta({ example: "0.1.0" });

/** A response header as the document describes it. */
export const header = (description: string) => ({ description, required: true, schema: { type: "string" as const } });
export const sharedHeaders = { "Access-Control-Allow-Origin": header("Always `*`: any page may read.") };
const cacheHeaders = {
  ...sharedHeaders,
  ETag: header("Strong tag of these bytes; each coding (`Content-Encoding`) has its own."),
  "Cache-Control": header("How long a copy may be used: five minutes, or a year for a version named by `asOf`."),
  Vary: header("`Accept, Accept-Encoding`."),
  Link: header("Next page, documentation and description (RFC 8288)."),
};

/** How a problem stands in the document. */
export const problemOf = (app: OpenAPIHono, description: string) => ({
  description,
  headers: { ...sharedHeaders, "Cache-Control": header("Never stored.") },
  content: bodyOf(app, "application/problem+json", ProblemSchema),
});
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

export const operationIdOf = (path: string): string =>
  path
    .replace(/^\/v1\/?/, "")
    .replace(/[{}]/g, "")
    .replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()) || "index";

/** Adds a resource to the app and to the OpenAPI document, with everything that all resources have in common. */
export function addResource<P extends z.ZodRawShape, Q extends z.ZodRawShape>(app: OpenAPIHono, store: Store, resource: Resource<P, Q>): void {
  const { path, tag, summary, shape, list } = resource;
  const hasParams = Object.keys(resource.params).length > 0;
  const formats: Format[] = ["json", "csv", ...(list ? (["ndjson"] as const) : []), ...(resource.features === undefined ? [] : (["geojson"] as const))];
  const format = z
    .enum(formats as [Format, ...Format[]])
    .optional()
    .describe("Overrides the Accept header; an extension of the path, such as `.csv`, does the same.");
  const versioned = resource.versioned ?? true;
  const query = z.strictObject({ ...resource.query, ...(versioned ? { asOf } : {}), format });
  const item = resource.sparse ? z.union([itemSchema(shape), partSchema(shape)]) : itemSchema(shape);
  const envelope = z.strictObject({
    data: list ? z.array(item) : item,
    meta: MetaSchema,
    links: LinksSchema,
    included: IncludedSchema.nullable().describe("Null unless `include` asked for something."),
  });
  const contents: Record<Format, z.ZodType> = {
    json: envelope,
    csv: z.string().describe("A table, first row the columns."),
    ndjson: z.string().describe("One item a line, each a JSON object."),
    geojson: FeatureCollectionSchema,
  };
  const route = createRoute({
    method: "get",
    path,
    tags: [tag],
    summary,
    operationId: operationIdOf(path),
    request: { query, ...(hasParams ? { params: z.strictObject(resource.params) } : {}) },
    responses: {
      200: {
        description: "The answer.",
        headers: cacheHeaders,
        content: Object.assign({}, ...formats.map((one) => [typeOf(one), contents[one]] as const).map(([type, schema]) => bodyOf(app, type, schema))),
      },
      304: { description: "The copy that If-None-Match names is still right.", headers: cacheHeaders },
      400: problemOf(app, "A parameter is wrong; the body says which, and what would be right."),
      ...(hasParams
        ? {
            308: {
              description: "The record has another id, or its id is written in another case; Location says where.",
              headers: { ...sharedHeaders, Location: header("Where it is.") },
            },
            404: problemOf(app, "No record has this id; the body names near ones."),
            410: problemOf(app, "The record was withdrawn; the body says why."),
          }
        : {}),
      406: problemOf(app, "None of the accepted media types can be given."),
      ...anywhere(app),
    },
  });

  const respond: RouteHandler<typeof route> = async (c) => {
    // Both were checked against the schemas above; the generic types cannot say so.
    const path = hasParams ? (c.req.valid("param" as never) as object) : {};
    const input = { ...path, ...c.req.valid("query") } as Parameters<typeof resource.answer>[0] & { format?: Format; asOf?: string; fields?: string };
    const as = formatOf(c, input.format, formats);
    const asked = input.asOf === undefined ? store.newest : await store.asOf(input.asOf);
    const answer = await resource.answer(input, asked, as);
    const etag = etagOf(asked, as);
    const links = linksOf(c.req.url, answer, versioned ? asked.version : undefined);
    c.header("ETag", etag);
    c.header("Cache-Control", input.asOf === asked.version ? CACHE.versioned : CACHE.latest);
    c.header("Vary", "Accept, Accept-Encoding");
    c.header("Link", linkHeader(links.next));
    if (hasGoodCopy(c, { etag })) return c.body(null, 304);
    c.header("Content-Type", MEDIA_TYPES[as]);
    const items = list ? (answer.data as unknown[]) : [answer.data];
    switch (as) {
      case "csv":
        return c.body(toCsv(shape, items, input.fields?.split(",")));
      case "ndjson":
        return c.body(items.map((one) => `${JSON.stringify(one)}\n`).join(""));
      case "geojson":
        return c.body(JSON.stringify({ type: "FeatureCollection", features: items.flatMap((one) => drawn(resource, one)) }));
      default:
        return c.body(JSON.stringify({ data: answer.data, meta: metaOf(answer, asked, input.asOf), links, included: answer.included ?? null }));
    }
  };

  app.openapi(route, respond, (result, c) => {
    if (result.success) return undefined;
    const errors = parameterErrors(result.error, result.target, c.req.queries(), Object.keys(query.shape));
    return problemResponse(c, "bad-request", inWords(errors), { errors });
  });
  app.all(route.getRoutingPath(), methodNotAllowed);
}

function drawn({ shape, features }: Pick<Resource<never, never>, "shape" | "features">, item: unknown): PlaceFeature[] {
  const { key } = shape;
  return features?.((key === null ? item : (item as Record<string, unknown>)[key]) as never) ?? [];
}

const FeatureCollectionSchema = z
  .strictObject({
    type: z.literal("FeatureCollection"),
    features: z.array(
      z.strictObject({
        type: z.literal("Feature"),
        id: z.string().describe("`<collection>/<id>`; several features may share a record."),
        geometry: z.looseObject({ type: z.enum(["Point", "LineString"]) }),
        properties: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .meta({ id: "FeatureCollection", description: "GeoJSON (RFC 7946). Lines are schematic: stops joined by straight lines." });

/** Answers any method that a path which is only read does not have. */
export function methodNotAllowed(c: Parameters<typeof problemResponse>[0]): Response {
  return problemResponse(c, "method-not-allowed", `${c.req.method} is not possible here; use GET, HEAD or OPTIONS.`, {
    headers: { Allow: "GET, HEAD, OPTIONS" },
  });
}

function linkHeader(next: string | null): string {
  const links = ['</docs>; rel="service-doc"', '</openapi.json>; rel="service-desc"; type="application/json"'];
  return [...(next === null ? [] : [`<${next}>; rel="next"`]), ...links].join(", ");
}
