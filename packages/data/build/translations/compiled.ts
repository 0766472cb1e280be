import type { Translations } from "../../src/query/index.ts";
import { COLLECTION_NAMES, fieldsOf, schemas, translatable } from "../../src/schema/index.ts";
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

/** By collection, every field that can be translated, with what tells its equal words from others'. */
const TRANSLATABLE_FIELDS: Translations["fields"] = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [
    name,
    Object.fromEntries(
      [...fieldsOf(schemas[name])].flatMap(({ path, schema }) => {
        const kind = translatable.get(schema)?.kind;
        const field = path.join(".");
        return kind === undefined ? [] : [[field, kind === "text" ? `${name}.${field}` : kind]];
      }),
    ),
  ]),
);
