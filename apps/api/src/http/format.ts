import { nearest } from "@multivector/data";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { getPath } from "hono/utils/url";
import { RequestProblem } from "./problem.ts";

export const MEDIA_TYPES = {
  json: "application/json",
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson",
  geojson: "application/geo+json",
} as const;
export type Format = keyof typeof MEDIA_TYPES;

/** The extension of a path that names a format. */
export const EXTENSION = /\.(json|csv|ndjson|geojson)$/;
const BULK_FILES = "/v1/bulk/";

/** The path without the extension that names a format: `/v1/countries.csv` is `/v1/countries`. */
export function pathWithoutFormat(path: string): string {
  return /^\/v1[/.]/.test(path) && !path.startsWith(BULK_FILES) ? path.replace(EXTENSION, "") : path;
}

/** The media type without its parameters, as the document names it. */
export const typeOf = (format: Format): string => MEDIA_TYPES[format].split(";")[0] ?? "";

/**
 * The format asked for: by the extension, else by the `format` parameter, else by `Accept`, else JSON.
 *
 * @throws RequestProblem (400, 406)
 */
export function formatOf(c: Context, wishes: readonly string[] | undefined, formats: readonly Format[]): Format {
  const parameter = wishOf(wishes, formats);
  const extension = EXTENSION.exec(getPath(c.req.raw))?.[1] as Format | undefined;
  if (extension !== undefined) {
    if (parameter !== undefined && parameter !== extension) wrong("format", "query", parameter, `${extension}, as the path says, or nothing`, [extension]);
    if (!formats.includes(extension)) wrong("format", "path", extension, `one of: ${formats.join(", ")}`, [...formats]);
    return extension;
  }
  if (parameter !== undefined) return parameter;
  const supports = formats.map(typeOf);
  const type = accepts(c, { header: "Accept", supports, default: "application/json", match: (accepted) => preferred(accepted, supports) });
  const format = formats.find((one) => typeOf(one) === type);
  if (format !== undefined) return format;
  const found = c.req.header("Accept") ?? null;
  throw new RequestProblem("not-acceptable", `Accept is ${JSON.stringify(found)}; this can be given as ${supports.join(" or ")}.`, [
    { parameter: "Accept", in: "header", found, expected: `one of: ${supports.join(", ")}`, nearest: supports },
  ]);
}

/** What the `format` parameter asks for. @throws RequestProblem (400) */
function wishOf(wishes: readonly string[] | undefined, formats: readonly Format[]): Format | undefined {
  if (wishes === undefined) return undefined;
  const wish = formats.find((format) => format === wishes[0]?.toLowerCase());
  if (wish === undefined || wishes.length > 1) wrong("format", "query", wishes.join(", "), `one of: ${formats.join(", ")}`, nearest(wishes[0] ?? "", formats));
  return wish;
}

function wrong(parameter: string, place: "query" | "path", found: string, expected: string, near: string[]): never {
  throw new RequestProblem("bad-request", `${parameter} is ${JSON.stringify(found)}; expected ${expected}.`, [
    { parameter, in: place, found, expected, nearest: near },
  ]);
}

type Accepted = readonly { type: string; q: number }[];

function preferred(accepted: Accepted, supports: readonly string[]): string {
  const quality = (type: string): number => {
    const exact = accepted.find((entry) => entry.type.toLowerCase() === type);
    const family = accepted.find((entry) => entry.type.toLowerCase() === `${type.split("/")[0]}/*`);
    const any = accepted.find((entry) => entry.type === "*/*");
    return (exact ?? family ?? any)?.q ?? 0;
  };
  const [best] = supports.map((type) => ({ type, q: quality(type) })).sort((a, b) => b.q - a.q);
  return best === undefined || best.q === 0 ? "none" : best.type;
}
