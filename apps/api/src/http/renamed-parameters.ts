import type { Context } from "hono";
import type { Parameters, Renames, Resource } from "./definition.ts";
import type { Format } from "./format.ts";
import type { ProblemError } from "./problem.ts";

/** The address that says the same with the parameters that there are; undefined if it is this one. */
export function currentAddress(
  c: Context,
  given: Readonly<Record<string, string[]>>,
  { renamed = {}, below = {} }: { renamed?: Renames | undefined; below?: Resource<never, never>["below"] },
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
export function misplaced(
  error: ProblemError,
  as: Format,
  queries: ReadonlyMap<Format, { shape: Parameters }>,
  { path, below = {} }: Pick<Resource<never, never>, "path" | "below">,
): ProblemError {
  const addresses = Object.hasOwn(below, error.parameter) ? (below[error.parameter] ?? []) : [];
  if (addresses.length > 0) return { ...error, expected: `nothing here: it goes with ${addresses.map((one) => `${path}/${one}`).join(" or ")}`, nearest: [] };
  const takers = [...queries].flatMap(([format, { shape }]) => (Object.hasOwn(shape, error.parameter) ? [format] : []));
  if (takers.length === 0 || takers.includes(as)) return error;
  return { ...error, expected: `nothing, since this is ${NAMES[as]}: it goes with ${takers.map((format) => NAMES[format]).join(" or ")} alone`, nearest: [] };
}

const NAMES: Record<Format, string> = { json: "JSON", csv: "CSV", ndjson: "NDJSON", geojson: "GeoJSON" };
