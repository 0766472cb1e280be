import { z } from "zod";
import type { Translations } from "../../src/query/index.ts";
import { COLLECTION_NAMES, schemas, translatable } from "../../src/schema/index.ts";
import { keyOf } from "./catalogue.ts";
import type { CatalogueFile } from "./files.ts";
import type { HeldText } from "./texts.ts";

/** The translations of a language as they ship: those of texts that are held, made from the English of today. */
export function compiledTranslations(language: string, catalogues: readonly CatalogueFile[], texts: readonly HeldText[]): Translations {
  const held = new Set(texts.map(keyOf));
  const result: Record<string, Record<string, string>> = {};
  for (const { entries } of catalogues.filter((catalogue) => catalogue.language === language)) {
    for (const entry of entries) {
      if (entry.translated === "" || entry.stale !== null || !held.has(keyOf(entry))) continue;
      const byEnglish = result[entry.context] ?? {};
      byEnglish[entry.english] = entry.translated;
      result[entry.context] = byEnglish;
    }
  }
  return { language, fields: TRANSLATABLE_FIELDS, texts: result };
}

const TRANSLATABLE_FIELDS: Translations["fields"] = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [
    name,
    Object.fromEntries([...fieldsBelow(schemas[name])].map(([field, kind]) => [field, kind === "text" ? `${name}.${field}` : kind])),
  ]),
);

/** Every field of a schema that can be translated, list positions left out, with its kind. */
function* fieldsBelow(schema: z.ZodType, path: readonly string[] = []): Generator<[string, string]> {
  const kind = translatable.get(schema)?.kind;
  if (kind !== undefined) yield [path.join("."), kind];
  else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) yield* fieldsBelow(schema.unwrap() as z.ZodType, path);
  else if (schema instanceof z.ZodArray) yield* fieldsBelow(schema.element as z.ZodType, path);
  else if (schema instanceof z.ZodDiscriminatedUnion) for (const option of schema.options) yield* fieldsBelow(option as z.ZodType, path);
  else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) yield* fieldsBelow(field, [...path, key]);
  }
}
