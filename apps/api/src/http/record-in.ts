import type { Translations } from "@multivector/data";
import { markImmutable } from "./json.ts";

/** A record with its texts in a language, and where in it stand those that nobody has translated, as JSON pointers from the record. */
interface ToldRecord {
  record: object;
  untranslated: readonly string[];
}

// Most answers give the same few records: each is put into a language once, and so is its JSON.
const told = new WeakMap<Translations, WeakMap<object, ToldRecord>>();

/** A record of a collection in a language. Its texts are found by their English, so that an older version never says what was written later. */
export function recordIn(translations: Translations, collection: string, record: object): ToldRecord {
  const known = told.get(translations) ?? new WeakMap<object, ToldRecord>();
  told.set(translations, known);
  const found = known.get(record) ?? inLanguage(translations, collection, record);
  known.set(record, found);
  return found;
}

function inLanguage(translations: Translations, collection: string, record: object): ToldRecord {
  const untranslated: string[] = [];
  let result: unknown = record;
  for (const field of Object.keys(translations.fields[collection] ?? {})) {
    result = replacedAt(result, field.split("."), "", (english, pointer) => {
      const text = textIn(translations, collection, field, english as string);
      if (text === undefined) untranslated.push(pointer);
      return text ?? standIn(translations, collection, field, english as string) ?? english;
    });
  }
  return { record: markImmutable(result as object), untranslated };
}

/** A text that is not translated, in the language that stands in. */
export function standIn({ next }: Translations, collection: string, field: string, english: string): string | undefined {
  return next === undefined ? undefined : textIn(next, collection, field, english);
}

/** Is a field one that has texts to translate? */
export function isText({ fields }: Translations, collection: string, field: string): boolean {
  return fields[collection]?.[field] !== undefined;
}

/** A text of a field in a language; nothing where it is not translated. */
export function textIn({ fields, texts }: Translations, collection: string, field: string, english: string): string | undefined {
  // Coverage is no field of a record, and its texts are kept under its own name.
  const context = collection === "coverage" ? `coverage.${field}` : fields[collection]?.[field];
  const held = texts[context ?? ""];
  return held !== undefined && Object.hasOwn(held, english) ? held[english] : undefined;
}

/**
 * A value with what stands at a field replaced, in every item of the lists on the way; the same object where nothing changed.
 *
 * @param change gets what stands there, and where that is, as a JSON pointer.
 */
export function replacedAt(value: unknown, [key, ...rest]: readonly string[], pointer: string, change: (found: unknown, pointer: string) => unknown): unknown {
  if (value === null || value === undefined || value === "") return value;
  if (Array.isArray(value)) {
    const items = value.map((item, place) => replacedAt(item, key === undefined ? [] : [key, ...rest], `${pointer}/${place}`, change));
    return items.some((item, place) => item !== value[place]) ? items : value;
  }
  if (key === undefined) return change(value, pointer);
  const before = (value as Record<string, unknown>)[key];
  const after = replacedAt(before, rest, `${pointer}/${key}`, change);
  return after === before ? value : { ...value, [key]: after };
}
