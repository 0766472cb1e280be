import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Parameters, Resource } from "../http/definition.ts";
import { LinksSchema, MetaSchema } from "../http/envelope.ts";
import { type Format, typeOf } from "../http/format.ts";
import type { ItemShape } from "../http/item-shape.ts";
import { itemTables } from "../http/link-header.ts";
import { bodyOf } from "./document.ts";
import { anywhere, header, problemOf, sharedHeaders } from "./operation.ts";
import { COMPONENT } from "./shared.ts";

const cacheHeaders = {
  ...sharedHeaders,
  ETag: header("Strong tag of these bytes; each coding (`Content-Encoding`) has its own."),
  "Cache-Control": header("How long a copy may be used: five minutes, or a year for a version named by `asOf` in English."),
  "Content-Language": header("Language of the texts: `en`, or what `lang` asked for. `Accept-Language` is not read."),
  "X-Untranslated": header("How many texts are in another language than asked for; `meta.untranslated` of JSON says which."),
  Vary: header("`Accept, Accept-Encoding`."),
  Link: header("Next page, documentation and description (RFC 8288)."),
};
const listHeaders = {
  "X-Total-Count": header("Items in the whole list."),
  "X-Complete": header("`true` if all of them are in this answer."),
};
const tableHeaders = { "Content-Disposition": header("A file name.") };

/** What an address gives besides JSON, and under which extension. */
const TABLES = {
  csv: "as a table (CSV, whole unless limited)",
  ndjson: "as one JSON object a line (whole unless limited)",
  geojson: "for a map (GeoJSON)",
} as const;

/** One address in the document: a resource in one of its formats, which clients can tell apart. */
export function describeResource<P extends z.ZodRawShape, Q extends z.ZodRawShape>(
  app: OpenAPIHono,
  resource: Resource<P, Q>,
  format: Format,
  query: Parameters,
): void {
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
  .meta({
    id: "FeatureCollection",
    description: "GeoJSON (RFC 7946). Lines of corridors say in `accuracy` and `schematic` whether they follow a published route.",
  });

function inCells(table: ItemShape["table"]): string {
  const names = table === undefined ? [] : itemTables(table);
  if (names.length === 0) return "";
  return ` A row a record, with each of its lists in one cell; a row for every item of a list is at ${names.map((name) => `/v1/${name}`).join(", ")} (so says \`Link\`, \`related\`).`;
}
