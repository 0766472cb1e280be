import { z } from "zod";
import { computed, dateKind } from "../../src/schema/index.ts";
import { type Day, resolvePeriod, resolveSpell } from "../../src/time/index.ts";

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
    result[key] = resolveField(field, key, value, horizon);
  }
  return result;
}

function resolveField(field: z.ZodType, key: string, value: Record<string, unknown>, horizon: Day): unknown {
  switch (dateKind(field)) {
    // Both bounds of a spell are known only together: what goes on at the horizon had begun by then.
    case "start":
      return resolveSpell({ start: text(value[key]), end: text(value.end) }, horizon).start;
    case "end": {
      const { end } = resolveSpell({ start: text(value.start), end: text(value[key]) }, horizon);
      // What has ended on a day that nobody knows had ended by the horizon: it is not still possible there.
      return value.status === "ended" && end.edtf === null ? { ...end, latest: horizon } : end;
    }
    // What still goes on went on at the horizon; that day counts.
    case "lastDay":
      return value[key] === ".." ? { edtf: "..", earliest: horizon, latest: null } : resolveSpell({ end: text(value[key]) }, horizon).end;
    default:
      return resolve(field, value[key], horizon);
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
