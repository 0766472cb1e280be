import { closest } from "fastest-levenshtein";
import type { z } from "zod";
import type { RecordFile } from "./file.ts";
import type { Problem } from "./problem.ts";

/** Checks a parsed file against the written form of its collection. Unknown keys fail; all issues are reported. */
export function shapeProblems(record: RecordFile, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(record.value);
  return result.success ? [] : result.error.issues.flatMap((issue) => toProblems(record, schema, issue));
}

function toProblems(record: RecordFile, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const { file } = record;
  const where = issue.path.length === 0 ? "the record" : issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      ...record.locateKey(issue.path, key),
      rule: "shape",
      found: `${where} has an unknown field "${key}"`,
      fix: known.length === 0 ? "remove it" : `did you mean "${closest(key, known)}"? known: ${known.join(", ")}`,
    }));
  }
  const found = valueAt(record.value, issue.path);
  if (found === undefined) {
    return [
      {
        file,
        ...record.locate(issue.path),
        rule: "shape",
        found: `${where} is missing`,
        fix: `add it; ${expectation(issue)}`,
      },
    ];
  }
  return [
    {
      file,
      ...record.locate(issue.path),
      rule: "shape",
      found: `${where} is ${JSON.stringify(found)?.slice(0, 80)}`,
      fix: expectation(issue),
    },
  ];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `expected one of: ${issue.values.join(", ")}`;
  return issue.message.replace(/^Invalid input: /, "");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value);
}

// Follows a path through objects, lists and optional fields to the object whose keys it ends in.
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  const open = (value: unknown): unknown => (hasUnwrap(value) ? open(value.unwrap()) : value);
  for (const key of path) {
    const inner = open(current) as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    current = typeof key === "number" ? inner.element : inner.shape?.[key];
  }
  const last = open(current) as { shape?: Record<string, unknown> } | undefined;
  return Object.keys(last?.shape ?? {});
}

function hasUnwrap(value: unknown): value is { unwrap(): unknown } {
  return typeof value === "object" && value !== null && "unwrap" in value && typeof value.unwrap === "function" && !("element" in value);
}
