import { z } from "zod";

/** JSON-stat 2.0 (json-stat.org/full): a cube whose cells stand in one row, the last dimension counting fastest. */
const number = z.number().nullable();
export const CubeSchema = z
  .object({
    version: z.literal("2.0"),
    class: z.literal("dataset"),
    updated: z.string(),
    id: z.array(z.string()).min(1),
    size: z.array(z.int().min(0)),
    value: z.union([z.array(number), z.record(z.string().regex(/^\d+$/), number)]),
    dimension: z.record(
      z.string(),
      z.object({
        category: z.object({ index: z.union([z.array(z.string()), z.record(z.string(), z.int())]), label: z.record(z.string(), z.string()).optional() }),
      }),
    ),
  })
  .superRefine(({ id, size, value, dimension }, context) => {
    const complain = (message: string) => context.addIssue({ code: "custom", message: `expected ${message}` });
    if (id.length !== size.length) complain(`as many sizes as dimensions, found ${size.length} and ${id.length}`);
    for (const [at, name] of id.entries()) {
      const held = Object.keys(dimension[name]?.category.index ?? {}).length;
      if (dimension[name] === undefined) complain(`the dimension ${name}, found ${Object.keys(dimension).join(", ")}`);
      else if (held !== size[at]) complain(`${size[at]} categories of ${name}, found ${held}`);
    }
    const cells = size.reduce((product, one) => product * one, 1);
    const last = Array.isArray(value) ? value.length - 1 : Math.max(-1, ...Object.keys(value).map(Number));
    if (last >= cells) complain(`no more than ${cells} cells, found one at ${last}`);
  });

export type Cube = z.infer<typeof CubeSchema>;

/** The cells that have a value, each with its codes by dimension. */
export function cellsOf({ id, size, value, dimension }: Cube): { codes: Record<string, string>; value: number; at: number }[] {
  const codes = id.map((name) => {
    const { index } = dimension[name]?.category ?? { index: [] };
    return Array.isArray(index)
      ? index
      : Object.entries(index)
          .sort(([, a], [, b]) => a - b)
          .map(([code]) => code);
  });
  const entries = Array.isArray(value) ? value.map((cell, at) => [at, cell] as const) : Object.entries(value).map(([at, cell]) => [Number(at), cell] as const);
  return entries.flatMap(([at, cell]) => {
    if (cell === null) return [];
    let rest = at;
    const found: Record<string, string> = {};
    for (let dimensionAt = id.length - 1; dimensionAt >= 0; dimensionAt--) {
      const many = size[dimensionAt] ?? 1;
      found[id[dimensionAt] ?? ""] = codes[dimensionAt]?.[rest % many] ?? "";
      rest = Math.floor(rest / many);
    }
    return [{ codes: found, value: cell, at }];
  });
}
