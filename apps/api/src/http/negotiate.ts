import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { RequestProblem } from "./problem.ts";

export const MEDIA_TYPES = { json: "application/json", csv: "text/csv; charset=utf-8" } as const;
export type Format = keyof typeof MEDIA_TYPES;

const BY_TYPE: Record<string, Format> = { "application/json": "json", "text/csv": "csv" };

/** The format asked for: by the `format` parameter, else by `Accept`, else JSON. @throws RequestProblem (406) */
export function formatOf(c: Context, parameter: Format | undefined): Format {
  if (parameter !== undefined) return parameter;
  const supports = Object.keys(BY_TYPE);
  const type = accepts(c, { header: "Accept", supports, default: "application/json", match: (accepted) => preferred(accepted, supports) });
  const format = BY_TYPE[type];
  if (format !== undefined) return format;
  const found = c.req.header("Accept") ?? null;
  throw new RequestProblem("not-acceptable", `Accept is ${JSON.stringify(found)}; this can be given as ${supports.join(" or ")}.`, [
    { parameter: "Accept", in: "header", found, expected: `one of: ${supports.join(", ")}`, nearest: supports },
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
