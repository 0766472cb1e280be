import { z } from "zod";
import { unwrap } from "./brief.ts";

/** Every field of a record that holds something, by its keys joined by dots: a list, and the fields of its items, alike. */
export function fieldPathsOf(schema: z.ZodType, path = ""): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return [...new Set([path, ...fieldPathsOf(inner.element as z.ZodType, path)])];
  if (!(inner instanceof z.ZodObject)) return [path];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => fieldPathsOf(field, path === "" ? key : `${path}.${key}`));
}
