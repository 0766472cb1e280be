import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import type { Lang } from "../data/languages.ts";
import { anywhere, header, noParameters, problemOf, sharedHeaders } from "../openapi/operation.ts";
import { COMPONENT } from "../openapi/shared.ts";
import { utf8 } from "./bytes.ts";
import { isNotModified } from "./conditional.ts";
import type { Operation } from "./definition.ts";
import { AS_IT_IS, acceptedEncodings, type Encoding, encodedTag, isText, negotiateEncoding } from "./encoding.ts";
import { LanguageQuery, languageIn } from "./language-query.ts";
import { methodNotAllowed } from "./methods.ts";
import { inWords } from "./parameter-errors.ts";
import { problemResponse } from "./problem.ts";
import { withoutQuery } from "./query.ts";
import { type ByteRange, isStillThatFile, rangeOf } from "./range.ts";

/** What is sent for one address. */
export interface SentFile {
  etag: string;
  /** Value of Cache-Control. */
  cache: string;
  /** Media type with its parameters. */
  type: string;
  /** Made only if the reader has no good copy. */
  body(): string | Uint8Array | Promise<string | Uint8Array>;
  /** Where the file lies somewhere: its size and a way to read a part, so that a part does not cost the whole. */
  stored?: { size: number; part(range: ByteRange): Promise<Uint8Array> } | undefined;
  /** The same, packed when it was built; each with a tag of its own. */
  packed?: ((encoding: Encoding) => Promise<Uint8Array>) | undefined;
  /** Value of Last-Modified: a day of the data, never the clock. */
  modified?: string | undefined;
  headers?: Record<string, string>;
  /** What its text is written in; English if left out, null where it is no text for people. */
  language?: Lang | null | undefined;
}

/** An address that gives a file of its own kind, without the envelope of resources. */
export interface FileResource<P extends z.ZodRawShape> extends Operation<P> {
  /** Media types that it can give, without parameters. */
  types: readonly string[];
  /** Is it told in every language held? */
  told?: boolean;
  /** Finds the file. Throws RequestProblem for one that there is not. */
  find(params: { [K in keyof P]: string }, language: Lang): SentFile | Promise<SentFile>;
}

/** Adds a file to the app and to the OpenAPI document. It is sent as it is: it takes no parameter but its language, and refuses any other. */
export function addFile<P extends z.ZodRawShape>(app: OpenAPIHono, resource: FileResource<P>): void {
  const { path, operation, tag, summary, description, params, types, find, told = false } = resource;
  const headers = {
    ...sharedHeaders,
    ETag: header("Strong tag of these bytes; each coding (`Content-Encoding`) has its own."),
    "Cache-Control": header("How long a copy may be used."),
    "Accept-Ranges": header("`bytes`: parts can be asked for."),
    ...(told ? { "Content-Language": header("Language of its text: `en`, or what `lang` asked for.") } : {}),
  };
  const content = Object.fromEntries(types.map((type) => [type, { schema: type.endsWith("json") ? {} : { type: "string" as const } }]));
  const hasParams = Object.keys(params).length > 0;
  const route = createRoute({
    method: "get",
    path,
    tags: [tag],
    summary,
    description,
    operationId: operation,
    request: { headers: RangeHeaders, ...(told ? { query: LanguageQuery } : {}), ...(hasParams ? { params: z.strictObject(params) } : {}) },
    responses: {
      200: {
        description: "The file.",
        headers,
        content,
      },
      206: {
        description: "The part that Range asks for, of the file as it is, not packed.",
        headers: { ...headers, "Content-Range": header("First and last byte, and the size of the file.") },
        content: Object.fromEntries(types.map((type) => [type, { schema: { type: "string" as const } }])),
      },
      304: { description: "The copy that If-None-Match or If-Modified-Since names is still right.", headers, [COMPONENT]: "FileNotModified" },
      ...(told ? { 400: problemOf(app, "A parameter is wrong; the body says which, and what would be right.") } : noParameters(app)),
      ...(hasParams ? { 404: { ...problemOf(app, "There is no such thing; the body names what is near."), [COMPONENT]: "FileNotFound" } } : {}),
      416: {
        ...problemOf(app, "The file has no such part."),
        headers: { ...sharedHeaders, "Cache-Control": header("Never stored."), "Content-Range": header("The size of the file.") },
      },
      ...anywhere(app),
    },
  });
  app.openAPIRegistry.registerPath(route);
  const given = (c: Context) => c.req.param() as { [K in keyof P]: string };
  if (told) {
    app.get(route.getRoutingPath(), async (c) => {
      const { language, errors } = languageIn(c.req.url);
      return errors.length > 0 ? problemResponse(c, "bad-request", inWords(errors), { errors }) : send(c, await find(given(c), language));
    });
  } else app.get(route.getRoutingPath(), withoutQuery, async (c) => send(c, await find(given(c), "en")));
  app.all(route.getRoutingPath(), methodNotAllowed);
}

const RangeHeaders = z.object({
  Range: z
    .string()
    .optional()
    .describe(
      "One part of the file, `bytes=0-99`: first and last byte, or how many from its end. Several parts, and what is no range, are answered with the whole (RFC 9110).",
    )
    .meta({ example: "bytes=0-99" }),
});

async function send(c: Context, file: SentFile): Promise<Response> {
  const { etag, modified } = file;
  const { encoding, identity } = negotiateEncoding(acceptedEncodings(c.req.raw));
  const asked = c.req.method === "GET" && identity && isStillThatFile(c.req.header("If-Range"), file) ? c.req.header("Range") : undefined;
  const whole = asked === undefined || file.stored !== undefined ? undefined : bytesOf(await file.body());
  const size = file.stored?.size ?? whole?.byteLength ?? 0;
  const range = rangeOf(asked, size);
  const has = (tag: string) => isNotModified((name) => c.req.header(name), { etag: tag, modified });
  if (range === null && !has(etag)) return notSatisfiable(c, asked ?? "", size);

  c.header("Cache-Control", file.cache);
  if (file.language !== null) c.header("Content-Language", file.language ?? "en");
  c.header("Accept-Ranges", "bytes");
  if (isText(file.type)) c.header("Vary", "Accept-Encoding");
  if (modified !== undefined) c.header("Last-Modified", modified);
  for (const [name, value] of Object.entries(file.headers ?? {})) c.header(name, value);
  // A part is always one of the file as it is: who puts parts together could not tell where a packed one belongs.
  if (range !== undefined) {
    c.header("ETag", etag);
    if (range === null || has(etag)) return c.body(null, 304);
    const part = whole?.subarray(range.start, range.end) ?? (await file.stored?.part(range)) ?? new Uint8Array();
    c.header("Content-Type", file.type);
    c.header("Content-Range", `bytes ${range.start}-${range.end - 1}/${size}`);
    c.header("Content-Length", String(part.byteLength));
    return c.body(part as Uint8Array<ArrayBuffer>, 206);
  }

  const packed = encoding === undefined ? undefined : file.packed;
  const tag = packed === undefined || encoding === undefined ? etag : encodedTag(etag, encoding);
  c.header("ETag", tag);
  // A text that is packed on its way out has no tag yet.
  const settled = file.packed !== undefined || !isText(file.type) || c.get("encoding") === undefined;
  if (settled && has(tag)) return c.body(null, 304);
  const bytes = packed === undefined || encoding === undefined ? (whole ?? bytesOf(await file.body())) : await packed(encoding);
  c.header("Content-Type", file.type);
  c.header("Content-Length", String(bytes.byteLength));
  if (packed === undefined || encoding === undefined) return c.body(bytes as Uint8Array<ArrayBuffer>);
  c.header("Content-Encoding", encoding);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { ...AS_IT_IS, headers: c.res.headers });
}

function notSatisfiable(c: Context, asked: string, size: number): Response {
  return problemResponse(c, "range-not-satisfiable", `Range is ${JSON.stringify(asked)}; the file has ${size} bytes, counted from 0.`, {
    errors: [{ parameter: "Range", in: "header", found: asked, expected: `a part of bytes=0-${size - 1}`, nearest: [] }],
    headers: { "Content-Range": `bytes */${size}` },
  });
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? utf8(body) : body;
}

/** Value of Content-Disposition. What people look at is shown by a browser, the rest is saved; either way under this name. */
export function namedFile(name: string): string {
  return `${/\.(json|jsonld|geojson|topojson|txt)$/.test(name) ? "inline" : "attachment"}; filename="${name}"`;
}

const TYPES: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  jsonld: "application/ld+json",
  geojson: "application/geo+json",
  topojson: "application/json",
  parquet: "application/vnd.apache.parquet",
  sqlite: "application/vnd.sqlite3",
  zip: "application/zip",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/** Media type of a file by its extension; plain text for one that has none. */
export function fileType(path: string): string {
  return TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ""] ?? "text/plain; charset=utf-8";
}
