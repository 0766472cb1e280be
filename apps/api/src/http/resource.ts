import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import type { Lang } from "../data/languages.ts";
import type { Store } from "../data/store.ts";
import { describeResource } from "../openapi/resource.ts";
import { completeResponse } from "./common-headers.ts";
import { CACHE, etagOf, hasGoodCopy } from "./conditional.ts";
import type { Parameters, Resource } from "./definition.ts";
import { linksOf, metaOf } from "./envelope.ts";
import { type Format, formatOf, MEDIA_TYPES } from "./format.ts";
import { inputReader, resolvedIn } from "./input.ts";
import { linkHeaderOf } from "./link-header.ts";
import { datasetAsked } from "./lookup.ts";
import { methodNotAllowed } from "./methods.ts";
import { inWords } from "./parameter-errors.ts";
import { lang, versionOrDay } from "./parameters.ts";
import { problemResponse } from "./problem.ts";
import { queriesOf } from "./query.ts";
import { currentAddress } from "./renamed-parameters.ts";
import { bodyOf } from "./representation.ts";
import { told } from "./told.ts";

/** Parameter of everything that is about the records of one version. */
const asOf = versionOrDay
  .optional()
  .describe(
    "A version of the dataset, or a day (YYYY-MM-DD): the answer as it was given then; fields that came later are null, empty or false. The newest if left out.",
  );

/** Adds a resource to the app and to the OpenAPI document, with everything that all resources have in common. */
export function addResource<P extends z.ZodRawShape, Q extends z.ZodRawShape>(app: OpenAPIHono, store: Store, resource: Resource<P, Q>): void {
  const { shape, list, path, versioned = true } = resource;
  const isTold = resource.told ?? versioned;
  const formats: Format[] = ["json", "csv", ...(list ? (["ndjson"] as const) : []), ...(resource.features === undefined ? [] : (["geojson"] as const))];
  const shared = { ...resource.query, ...(versioned ? { asOf } : {}), ...(isTold ? { lang } : {}) } as unknown as Parameters;
  const queryOf = (format: Format): Parameters => ({
    ...shared,
    ...(format === "json" ? resource.inJson : resource.inTables),
    ...(format === "csv" ? resource.inCsv : {}),
  });
  for (const format of formats) describeResource(app, resource, format, queryOf(format));

  // What does not depend on the request is made here, once.
  const read = inputReader(resource, new Map(formats.map((format) => [format, queryOf(format)])));
  const linkHeaders = { table: linkHeaderOf(shape.table), other: linkHeaderOf(undefined) };

  const route = path.replace(/\{(\w+)\}/g, ":$1");
  app.get(route, async (c) => {
    const given = queriesOf(c.req.url);
    const moved = currentAddress(c, given, resource);
    if (moved !== undefined) return c.redirect(moved, 308);
    // `format` overrides what the reader accepts; an extension of the path does the same.
    const { format: wish, ...rest } = given;
    const format = formatOf(c, wish, formats);
    const { values, query, errors } = read(format, c.req.param(), rest);
    if (values === undefined) return problemResponse(c, "bad-request", inWords(errors), { errors });

    const input = values as AnswerInput<typeof resource.answer> & { asOf?: string; lang?: Lang; fields?: string[] };
    const asked = await datasetAsked(store, input);
    const answer = told(await resource.answer(input, asked, format), { ...resource, format }, asked);
    const links = linksOf(c.req.url, answer, versioned ? asked.version : undefined);
    const etag = etagOf(asked, format, asked.language);
    const headers: Record<string, string> = {
      ETag: etag,
      "Cache-Control": input.asOf === asked.version && asked.language.translations === null ? CACHE.versioned : CACHE.latest,
      "Content-Language": asked.language.code,
      "X-Untranslated": String(answer.untranslated?.count ?? 0),
      Vary: "Accept, Accept-Encoding",
      Link: linkHeaders[format === "csv" ? "table" : "other"](links.next),
    };
    if (list) {
      headers["X-Total-Count"] = String(answer.total ?? (answer.data as unknown[]).length);
      headers["X-Complete"] = String(answer.complete ?? true);
    }
    if (format !== "json") headers["Content-Disposition"] = `inline; filename="${fileName(c)}.${format}"`;
    if (hasGoodCopy(c, { etag })) return c.body(null, 304, headers);
    headers["Content-Type"] = MEDIA_TYPES[format];
    const meta = () => metaOf(answer, asked, input.asOf, resolvedIn(rest, query));
    return completeResponse(c, bodyOf(resource, format, { answer, links, meta, fields: input.fields, asked }), headers);
  });
  app.all(route, methodNotAllowed);
}

type AnswerInput<F extends (...args: never[]) => unknown> = F extends (input: infer I, ...rest: never[]) => unknown ? I : never;

/** What the table of an address is called when it is saved. */
function fileName(c: Context): string {
  const { pathname } = new URL(c.req.url);
  return pathname
    .replace(/^\/(v1\/)?/, "")
    .replace(/\.\w+$/, "")
    .replace(/[^\w.-]+/g, "-");
}
