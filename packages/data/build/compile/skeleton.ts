import { z } from "zod";
import { type CollectionName, schemas, writtenSchema } from "../../src/schema/index.ts";

/** First line of a record: lets editors complete and check it against the schema that the build writes. */
function schemaComment(collection: CollectionName): string {
  return `# yaml-language-server: $schema=../../dist/schemas/written/${collection}.schema.json\n`;
}

/** Text of a new record: required fields empty, optional ones as comments, each with what belongs there. */
export function skeletonOf(collection: CollectionName, id: string): string {
  const known: Record<string, string> = collection === "memberships" ? membershipParts(id) : {};
  return schemaComment(collection) + fields(writtenSchema(schemas[collection]), "", false, known);
}

function membershipParts(id: string): Record<string, string> {
  const parts = id.split("-");
  return { organization: parts.slice(0, -1).join("-"), country: (parts.at(-1) ?? "").toUpperCase() };
}

function fields(schema: z.ZodObject, indent: string, optional: boolean, known: Record<string, string> = {}): string {
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .map(([key, field]) => line(key, field, indent, optional, known[key]))
    .join("");
}

function line(key: string, field: z.ZodType, indent: string, inOptional: boolean, value: string | undefined): string {
  const optional = inOptional || field instanceof z.ZodOptional;
  const inner = (field instanceof z.ZodOptional ? field.unwrap() : field) as z.ZodType;
  const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : null;
  const nested = item instanceof z.ZodObject ? item : inner instanceof z.ZodObject ? inner : null;
  const mark = optional ? "# " : "";
  if (nested === null) {
    const hint = value === undefined ? hintOf(field, item ?? inner) : "";
    return `${mark}${indent}${key}: ${value ?? (item === null ? "" : "[]")}${hint === "" ? "" : ` # ${hint}`}\n`.replace(/ +\n$/, "\n");
  }
  if (optional) return `${mark}${indent}${key}: # ${field.description ?? Object.keys(nested.shape).join(", ")}\n`;
  if (item === null) return `${indent}${key}:\n${fields(nested, `${indent}  `, false)}`;
  // A comment may stand before the first field of an item; the dash goes to the first that is to be written.
  let dashed = false;
  const body = fields(nested, `${indent}    `, false)
    .split("\n")
    .map((text) => {
      if (dashed || text.startsWith("#") || text === "") return text;
      dashed = true;
      return `${indent}  - ${text.trimStart()}`;
    });
  return `${indent}${key}:\n${body.join("\n")}`;
}

function hintOf(field: z.ZodType, inner: z.ZodType): string {
  if (inner instanceof z.ZodEnum) return inner.options.join(" | ");
  return field.description ?? inner.description ?? "";
}
