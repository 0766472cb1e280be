import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { isNotModified } from "./conditional.ts";
import { anywhere, header, methodNotAllowed, problemOf, sharedHeaders } from "./resource.ts";

/** What is sent for one address. */
export interface SentFile {
  etag: string;
  /** Value of Cache-Control. */
  cache: string;
  /** Media type with its parameters. */
  type: string;
  /** Made only if the reader has no good copy. */
  body(): string | Uint8Array | Promise<string | Uint8Array>;
  /** The same, compressed when it was built; with a tag of its own. */
  brotli?: (() => Promise<Uint8Array>) | undefined;
  headers?: Record<string, string>;
}

/** An address that gives a file of its own kind, without the envelope of resources. */
export interface FileResource<P extends z.ZodRawShape> {
  /** In OpenAPI's spelling. */
  path: string;
  tag: string;
  summary: string;
  params: P;
  /** Media types that it can give, without parameters. */
  types: readonly string[];
  /** Finds the file. Throws RequestProblem for one that there is not. */
  find(params: { [K in keyof P]: string }, url: URL): SentFile | Promise<SentFile>;
}

const operationIdOf = (path: string): string => `get${path.replace(/^\/v1\/?/, "/").replace(/[{}]/g, "").replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** Adds a file to the app and to the OpenAPI document. */
export function addFile<P extends z.ZodRawShape>(app: OpenAPIHono, { path, tag, summary, params, types, find }: FileResource<P>): void {
  const headers = { ...sharedHeaders, ETag: header("Strong tag of these bytes."), "Cache-Control": header("How long a copy may be used.") };
  const hasParams = Object.keys(params).length > 0;
  const route = createRoute({
    method: "get",
    path,
    tags: [tag],
    summary,
    operationId: operationIdOf(path),
    request: hasParams ? { params: z.strictObject(params) } : {},
    responses: {
      200: {
        description: "The file.",
        headers,
        content: Object.fromEntries(types.map((type) => [type, { schema: type.endsWith("json") ? {} : { type: "string" as const } }])),
      },
      304: { description: "The copy that If-None-Match names is still right.", headers },
      ...(hasParams ? { 404: problemOf(app, "There is no such thing; the body names what is near.") } : {}),
      ...anywhere(app),
    },
  });
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    const file = await find(c.req.param() as { [K in keyof P]: string }, new URL(c.req.url));
    const brotli = takesBrotli(c.req.header("Accept-Encoding")) ? file.brotli : undefined;
    const etag = brotli === undefined ? file.etag : `${file.etag.slice(0, -1)}-br"`;
    c.header("ETag", etag);
    if (file.brotli !== undefined) c.header("Vary", "Accept-Encoding");
    c.header("Cache-Control", file.cache);
    for (const [name, value] of Object.entries(file.headers ?? {})) c.header(name, value);
    if (isNotModified(c.req.header("If-None-Match"), etag)) return c.body(null, 304);
    c.header("Content-Type", file.type);
    if (brotli === undefined) return c.body((await file.body()) as string | Uint8Array<ArrayBuffer>);
    c.header("Content-Encoding", "br");
    // Workers would compress what is compressed already; Node does not know the word and goes by the header.
    const encoding = { encodeBody: "manual" } as ResponseInit;
    return new Response((await brotli()) as Uint8Array<ArrayBuffer>, { ...encoding, headers: c.res.headers });
  });
  app.all(route.getRoutingPath(), methodNotAllowed);
}

function takesBrotli(accepted = ""): boolean {
  return accepted.split(",").some((one) => {
    const [encoding, quality = "q=1"] = one.split(";").map((part) => part.trim());
    return encoding === "br" && Number(quality.replace("q=", "")) > 0;
  });
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
