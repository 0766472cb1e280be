import { z } from "zod";
import { computed, dateKind } from "../schema/index.ts";
import { type Day, resolvePeriod, resolveSpell } from "../time/index.ts";

/**
 * Turns a written value into the published form of its schema: dates become bounds, what was left out becomes null, empty
 * or false. Computed fields are left for the link step.
 */
export function resolveRecord(schema: z.ZodObject, value: unknown, horizon: Day): Record<string, unknown> {
  return resolveObject(schema.omit({ id: true }), value as Record<string, unknown>, horizon);
}

function resolve(schema: z.ZodType, value: unknown, horizon: Day): unknown {
  if (schema instanceof z.ZodNullable) {
    return value === undefined ? null : resolve(schema.unwrap() as z.ZodType, value, horizon);
  }
  if (schema instanceof z.ZodArray) {
    const items = (value ?? []) as unknown[];
    return items.map((item) => resolve(schema.element as z.ZodType, item, horizon));
  }
  if (schema instanceof z.ZodBoolean) return value ?? false;
  if (dateKind(schema) === "dated") return resolvePeriod(value as string);
  return schema instanceof z.ZodObject ? resolveObject(schema, value as Record<string, unknown>, horizon) : value;
}

function resolveObject(schema: z.ZodObject, value: Record<string, unknown>, horizon: Day): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    if (computed.has(field)) continue;
    result[key] = resolve(field, value[key], horizon);
    // Both bounds are known only together: what goes on at the horizon had begun by then.
    if (dateKind(field) === "start" || dateKind(field) === "end") {
      const spell = resolveSpell({ start: text(value.start), end: text(value[dateKind(field) === "end" ? key : "end"]) }, horizon);
      result[key] = dateKind(field) === "start" ? spell.start : spell.end;
    }
  }
  return result;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
