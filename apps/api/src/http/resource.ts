import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { PlaceFeature } from "@multivector/data";
import { TABLES as TABLES_OF_DATA, type TableName } from "@multivector/data/schema";
import type { Context } from "hono";
import { z } from "zod";
import type { Asked, Store } from "../data/store.ts";
import { COMPONENT } from "../openapi/shared.ts";
import { CACHE, etagOf, hasGoodCopy } from "./conditional.ts";
import { type Answer, LinksSchema, linksOf, type Meta, MetaSchema, metaOf } from "./envelope.ts";
import { jsonOf } from "./json.ts";
import { type Format, formatOf, MEDIA_TYPES, typeOf } from "./negotiate.ts";
import { inWords, parameterErrors, resolverOf, splitList, valuesIn, versionOrDay } from "./parameters.ts";
import { PROBLEMS, type ProblemError, ProblemSchema, type ProblemSlug, problemResponse } from "./problem.ts";
import { queriesOf } from "./query.ts";
import { bodyOf } from "./schema.ts";
import type { ItemShape } from "./shape.ts";
import { columnsFor, csvPieces, isLong, ndjsonPieces, streamOf } from "./table.ts";

type Shape = Readonly<Record<string, z.ZodType>>;

/** For each old name: the parameters that say now what a value of it said. */
export type Renames = Readonly<Record<string, (value: string) => Readonly<Record<string, string>>>>;

/** One address that is read: what it takes, what it gives, and the query that answers it. */
export interface Resource<P extends z.ZodRawShape, Q extends z.ZodRawShape> {
  /** In OpenAPI's spelling: `/v1/countries/{id}`. */
  path: string;
  /** What it is called in clients: `listCountries`. */
  operation: string;
  tag: string;
  summary: string;
  description: string;
  params: P;
  /** Parameters that it takes in every format. */
  query: Q;
  /** Parameters that it takes in JSON alone. */
  inJson?: Shape;
  /** Parameters that it takes in every format but JSON. */
  inTables?: Shape;
  /** Parameters that it takes in CSV alone. */
  inCsv?: Shape;
  /** Shape of `data`, or of its items where it is a list. */
  shape: ItemShape;
  list: boolean;
  /** What can be drawn on a map, for each item. */
  features?: ((record: never) => PlaceFeature[]) | undefined;
  /** Records that JSON answers can bring along, by collection. */
  included?: z.ZodType | undefined;
  /** False for what is not about the records of one version: it takes no `asOf`. */
  versioned?: boolean | undefined;
  /** Names that parameters had before, or that people try first, and what says the same. */
  renamed?: Renames | undefined;
  /** Parameters that belong to addresses below this one, such as `by` to that of the counts: where there is one, it leads there. */
  below?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Finds the answer. Throws RequestProblem or QueryError for what cannot be answered. */
  answer(input: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>, asked: Asked, format: Format): Answer<unknown> | Promise<Answer<unknown>>;
}

/** Parameter of everything that is about the records of one version. */
const asOf = versionOrDay
  .optional()
  .describe(
    "A version of the dataset, or a day (YYYY-MM-DD): the answer as it was given then; fields that came later are null, empty or false. The newest if left out.",
  );

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
const listHeaders = {
  "X-Total-Count": header("Items in the whole list."),
  "X-Complete": header("`true` if all of them are in this answer."),
};
const tableHeaders = { "Content-Disposition": header("A file name.") };

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

/** What an address gives besides JSON, and under which extension. */
const TABLES = {
  csv: "as a table (CSV, whole unless limited)",
  ndjson: "as one JSON object a line (whole unless limited)",
  geojson: "for a map (GeoJSON)",
} as const;

/** Adds a resource to the app and to the OpenAPI document, with everything that all resources have in common. */
export function addResource<P extends z.ZodRawShape, Q extends z.ZodRawShape>(app: OpenAPIHono, store: Store, resource: Resource<P, Q>): void {
  const { shape, list, path } = resource;
  const formats: Format[] = ["json", "csv", ...(list ? (["ndjson"] as const) : []), ...(resource.features === undefined ? [] : (["geojson"] as const))];
  const versioned = resource.versioned ?? true;
  const shared = { ...resource.query, ...(versioned ? { asOf } : {}) } as unknown as Shape;
  const queryOf = (format: Format): Shape => ({
    ...shared,
    ...(format === "json" ? resource.inJson : resource.inTables),
    ...(format === "csv" ? resource.inCsv : {}),
  });
  const params = z.strictObject(resource.params);

  for (const format of formats) describe(app, resource, format, queryOf(format));

  const queries = new Map(formats.map((format) => [format, { shape: queryOf(format), schema: z.strictObject(queryOf(format) as z.ZodRawShape) }]));
  app.get(toRoute(path), async (c) => {
    const given = queriesOf(c.req.url);
    const moved = movedTo(c, given, resource);
    if (moved !== undefined) return c.redirect(moved, 308);
    // `format` overrides what the reader accepts; an extension of the path does the same.
    const { format: wish, ...rest } = given;
    const as = formatOf(c, wish, formats);
    const { shape: known, schema } = queries.get(as) ?? { shape: {}, schema: z.strictObject({}) };
    const names = [...Object.keys(known), "format"];
    const { values, errors } = valuesIn(rest, known);
    const place = params.safeParse(c.req.param());
    const query = schema.safeParse(values);
    if (!place.success)
      errors.push(
        ...parameterErrors(place.error, "path", Object.fromEntries(Object.entries(c.req.param()).map(([name, value]) => [name, [String(value)]])), []),
      );
    if (!query.success) {
      const found = parameterErrors(query.error, "query", rest, names).filter(({ parameter }) => !errors.some((one) => one.parameter === parameter));
      errors.push(...found.map((error) => elsewhere(error, as, queries, resource)));
    }
    if (!place.success || !query.success || errors.length > 0) return problemResponse(c, "bad-request", inWords(errors), { errors });

    const input = { ...place.data, ...query.data } as Parameters<typeof resource.answer>[0] & { asOf?: string; fields?: string[] };
    const asked = input.asOf === undefined ? store.newest : await store.asOf(input.asOf);
    const answer = await resource.answer(input, asked, as);
    const links = linksOf(c.req.url, answer, versioned ? asked.version : undefined);
    const etag = etagOf(asked, as);
    c.header("ETag", etag);
    c.header("Cache-Control", input.asOf === asked.version ? CACHE.versioned : CACHE.latest);
    c.header("Vary", "Accept, Accept-Encoding");
    c.header("Link", linkHeader(links.next, as === "csv" ? shape.table : undefined));
    if (list) {
      c.header("X-Total-Count", String(answer.total ?? (answer.data as unknown[]).length));
      c.header("X-Complete", String(answer.complete ?? true));
    }
    if (as !== "json") c.header("Content-Disposition", `inline; filename="${fileName(c)}.${as}"`);
    if (hasGoodCopy(c, { etag })) return c.body(null, 304);
    c.header("Content-Type", MEDIA_TYPES[as]);
    const items = list ? (answer.data as unknown[]) : [answer.data];
    switch (as) {
      case "csv":
        return sent(c, csvPieces(shape, columnsFor(shape, answer.least !== undefined, input.fields ?? answer.columns), items, asked.dataset), items);
      case "ndjson":
        return sent(c, ndjsonPieces(items), items);
      case "geojson":
        return c.body(JSON.stringify({ type: "FeatureCollection", features: items.flatMap((one) => resource.features?.(one as never) ?? []) }));
      default: {
        const about = metaOf(answer, asked, input.asOf, resolvedIn(rest, known));
        const tail = JSON.stringify({ meta: about, links, included: answer.included ?? null });
        return c.body(`{"data":${jsonOf(answer.data)},${tail.slice(1)}`);
      }
    }
  });
  app.all(toRoute(path), methodNotAllowed);
}

/** One address in the document: a resource in one of its formats, which clients can tell apart. */
function describe<P extends z.ZodRawShape, Q extends z.ZodRawShape>(app: OpenAPIHono, resource: Resource<P, Q>, format: Format, query: Shape): void {
  const { path, tag, summary, description, shape, list, operation } = resource;
  const hasParams = Object.keys(resource.params).length > 0;
  const json = format === "json";
  const others = resource.list ? "`.csv`, `.ndjson`" : "`.csv`";
  const headers = { ...cacheHeaders, ...(list ? listHeaders : {}), ...(json ? {} : tableHeaders) };
  const named = capitalized(operation);
  const bodies: Record<Format, () => z.ZodType> = {
    json: () =>
      z
        .strictObject({
          data: list ? z.array(shape.record) : shape.record,
          meta: MetaSchema,
          links: LinksSchema,
          included: (resource.included ?? z.null()).describe("Records that `include` asked for, by collection; null otherwise."),
        })
        .meta({ id: `${named}Answer`, description: `${summary}: the answer, with what it says about itself.` }),
    csv: () => z.string().describe("A table, first row the columns."),
    ndjson: () => z.string().describe("One item a line, each a JSON object."),
    geojson: () => FeatureCollectionSchema,
  };
  app.openAPIRegistry.registerPath(
    createRoute({
      method: "get",
      path: json ? path : `${path}.${format}`,
      tags: [tag],
      summary: json ? summary : `${summary}, ${TABLES[format]}`,
      description: json
        ? `${description} The same address with ${others} gives it as a file; so do \`format\` and \`Accept\`.`
        : `${description}${format === "csv" && list ? inCells(shape.table) : ""}`,
      operationId: json ? operation : `${operation}As${capitalized(format)}`,
      request: { query: z.strictObject(query as z.ZodRawShape), ...(hasParams ? { params: z.strictObject(resource.params) } : {}) },
      responses: {
        200: {
          description: json ? "The answer." : `The answer ${TABLES[format].replace(/ \(.*/, "")}.`,
          headers,
          content: bodyOf(app, typeOf(format), bodies[format]),
          ...(json ? {} : { [COMPONENT]: `${capitalized(format)}${list ? "List" : "Record"}` }),
        },
        304: {
          description: "The copy that If-None-Match names is still right.",
          headers,
          [COMPONENT]: `${list ? "List" : "Record"}${json ? "" : "Table"}NotModified`,
        },
        400: problemOf(app, "A parameter is wrong; the body says which, and what would be right."),
        404: problemOf(app, "No record has this id, or there was no such version; the body names near ones."),
        ...(hasParams || resource.renamed !== undefined || resource.below !== undefined
          ? { 308: { description: "The same is at another address; Location says where.", headers: { ...sharedHeaders, Location: header("Where it is.") } } }
          : {}),
        ...(hasParams ? { 410: problemOf(app, "The record was withdrawn; the body says why.") } : {}),
        406: problemOf(app, "None of the accepted media types can be given."),
        ...anywhere(app),
      },
    }),
  );
}

const capitalized = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const toRoute = (path: string) => path.replace(/\{(\w+)\}/g, ":$1");

/** A long table is sent while it is made; any other as a whole, so that it can be kept. */
function sent(c: Context, pieces: Generator<string>, items: readonly unknown[]): Response {
  if (!isLong(items)) return c.body([...pieces].join(""));
  c.set("streams", true);
  return c.body(streamOf(pieces));
}

/** What the table of an address is called when it is saved. */
function fileName(c: Context): string {
  const { pathname } = new URL(c.req.url);
  return pathname
    .replace(/^\/(v1\/)?/, "")
    .replace(/\.\w+$/, "")
    .replace(/[^\w.-]+/g, "-");
}

/** The address that says the same with the parameters that there are; undefined if it is this one. */
function movedTo(
  c: Context,
  given: Readonly<Record<string, string[]>>,
  { renamed = {}, below = {} }: Pick<Resource<never, never>, "renamed" | "below">,
): string | undefined {
  const old = Object.keys(given).filter((name) => Object.hasOwn(renamed, name));
  const lower = Object.keys(given).find((name) => Object.hasOwn(below, name) && below[name]?.length === 1);
  if (old.length === 0 && lower === undefined) return undefined;
  const url = new URL(c.req.url);
  for (const name of old) {
    url.searchParams.delete(name);
    for (const value of given[name] ?? []) for (const [now, said] of Object.entries(renamed[name]?.(value) ?? {})) url.searchParams.append(now, said);
  }
  const path = lower === undefined ? url.pathname : url.pathname.replace(/(\.\w+)?$/, `/${below[lower]?.[0]}$1`);
  // Commas stay as they were written: they are part of an address that people read.
  return path + url.search.replaceAll("%2C", ",");
}

/** What is wrong with a parameter that another format takes, or an address below this one. */
function elsewhere(
  error: ProblemError,
  as: Format,
  queries: ReadonlyMap<Format, { shape: Shape }>,
  { path, below = {} }: Pick<Resource<never, never>, "path" | "below">,
): ProblemError {
  const addresses = Object.hasOwn(below, error.parameter) ? (below[error.parameter] ?? []) : [];
  if (addresses.length > 0) return { ...error, expected: `nothing here: it goes with ${addresses.map((one) => `${path}/${one}`).join(" or ")}`, nearest: [] };
  const takers = [...queries].flatMap(([format, { shape }]) => (Object.hasOwn(shape, error.parameter) ? [format] : []));
  if (takers.length === 0 || takers.includes(as)) return error;
  return { ...error, expected: `nothing, since this is ${NAMES[as]}: it goes with ${takers.map((format) => NAMES[format]).join(" or ")} alone`, nearest: [] };
}

const NAMES: Record<Format, string> = { json: "JSON", csv: "CSV", ndjson: "NDJSON", geojson: "GeoJSON" };

/** Names and other codes that were taken for ids. */
function resolvedIn(given: Readonly<Record<string, string[]>>, shape: Shape): Meta["resolved"] {
  return Object.entries(given).flatMap(([parameter, texts]) => {
    const resolve = shape[parameter] === undefined ? null : resolverOf(shape[parameter]);
    if (resolve === null) return [];
    return splitList(texts).flatMap((text) => {
      const id = resolve(text);
      return id === text ? [] : [{ parameter, given: text, id }];
    });
  });
}

const FeatureCollectionSchema = z
  .strictObject({
    type: z.literal("FeatureCollection"),
    features: z.array(
      z
        .strictObject({
          type: z.literal("Feature"),
          id: z.string().describe("`<collection>/<id>`; several features may share a record."),
          geometry: z
            .looseObject({ type: z.enum(["Point", "LineString"]) })
            .meta({ id: "Geometry", description: "A point, or a line of points; longitude before latitude." }),
          properties: z.record(z.string(), z.unknown()).describe("What the map says of it."),
        })
        .meta({ id: "Feature", description: "One place of a record." }),
    ),
  })
  .meta({ id: "FeatureCollection", description: "GeoJSON (RFC 7946). Lines are schematic: stops joined by straight lines." });

/** Answers any method that a path which is only read does not have. */
export function methodNotAllowed(c: Parameters<typeof problemResponse>[0]): Response {
  return problemResponse(c, "method-not-allowed", `${c.req.method} is not possible here; use GET, HEAD or OPTIONS.`, {
    headers: { Allow: "GET, HEAD, OPTIONS" },
  });
}

function linkHeader(next: string | null, table: TableName | undefined): string {
  const links = ['</docs>; rel="service-doc"', '</openapi.json>; rel="service-desc"; type="application/json"'];
  // What the columns are, whose the values are, and under which terms they may be used (CSV on the Web).
  const described = table === undefined ? [] : [`</v1/bulk/latest/csv/${table}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`];
  const related = itemTables(table).map((name) => `</v1/${name}>; rel="related"`);
  return [...(next === null ? [] : [`<${next}>; rel="next"`]), ...described, ...related, ...links].join(", ");
}

/** Tables with a row for each item of the lists that a table of records has in its cells. */
function itemTables(table: TableName | undefined): string[] {
  return Object.values(TABLES_OF_DATA).flatMap(({ name, collection }) => (collection === table && name !== table && name !== "observations" ? [name] : []));
}

function inCells(table: TableName | undefined): string {
  const names = table === undefined ? [] : itemTables(table);
  if (names.length === 0) return "";
  return ` A row a record, with each of its lists in one cell; a row for every item of a list is at ${names.map((name) => `/v1/${name}`).join(", ")} (so says \`Link\`, \`related\`).`;
}
