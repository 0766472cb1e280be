import type { CollectionCoverage, Dataset, Universe } from "./dataset.ts";

/** The texts of the dataset in another language. */
export interface Translations {
  /** ISO 639-1. */
  readonly language: string;
  /** By collection and field (`place.name`, list positions left out): within what equal words mean the same. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By what `fields` names, and by `coverage.universe`, `coverage.exceptions` and `coverage.missing`: the translation of an English text. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What stands in for a text that is missing, and may itself have something that does; English if left out. */
  readonly next?: Translations;
}

/**
 * The dataset with its texts in another language, as far as they are translated; what is not is in the language that stands in, or stays English, and
 * `untranslatedIn` names it.
 * Translations are found by the English itself, so that a text of an older version never gets the translation of a newer one.
 *
 * @example inLanguage(dataset, russian).tenures.records[0].title // "председатель Верховного Совета"
 */
export function inLanguage(dataset: Dataset, translations: Translations): Dataset {
  return Object.fromEntries(
    Object.entries(dataset).map(([name, collection]) => [
      name,
      {
        ...collection,
        records: collection.records.map((record: object) => translatedRecord(name, record, translations)),
        coverage: translatedCoverage(collection.coverage, translations),
      },
    ]),
  ) as unknown as Dataset;
}

/**
 * One record of a collection with its texts in another language; the record itself where nothing of it is translated.
 *
 * @param collection such as "events".
 * @example translatedRecord("visits", find(visits, "2025-10-08-putin-tjk"), russian).role // "президент"
 */
export function translatedRecord<R extends object>(collection: string, record: R, translations: Translations): R {
  let result: object = record;
  for (const [field, context] of Object.entries(translations.fields[collection] ?? {})) {
    result = replaced(result, field.split("."), (english) => translatedText(translations, context, english) ?? english) as object;
  }
  return result as R;
}

/** The translation of a text, from the language itself or from what stands in for it; undefined where it stays English. */
function translatedText({ texts, next }: Translations, context: string, english: string): string | undefined {
  return own(texts[context], english) ?? (next === undefined ? undefined : translatedText(next, context, english));
}

/**
 * The English texts of a record that have no translation into the language itself, each once.
 *
 * @example untranslatedIn("events", dataset.events.records[0], russian) // []
 */
export function untranslatedIn(collection: string, record: object, { fields, texts }: Translations): string[] {
  const found = new Set<string>();
  for (const [field, context] of Object.entries(fields[collection] ?? {})) {
    replaced(record, field.split("."), (english) => {
      if (own(texts[context], english) === undefined) found.add(english);
      return english;
    });
  }
  return [...found];
}

function translatedCoverage<C extends CollectionCoverage>(coverage: C, translations: Translations): C {
  const said = (kind: string, english: string) => translatedText(translations, `coverage.${kind}`, english) ?? english;
  const translated = <U extends Universe>(one: U): U => ({
    ...one,
    universe: said("universe", one.universe),
    exceptions: one.exceptions.map((text) => said("exceptions", text)),
    missing: one.missing.map((text) => said("missing", text)),
  });
  return { ...translated(coverage), parts: Object.fromEntries(Object.entries(coverage.parts).map(([id, part]) => [id, translated(part)])) };
}

/** The value with the texts at a field replaced; the same object where none changed. */
function replaced(value: unknown, [key, ...rest]: readonly string[], change: (text: string) => string): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => replaced(item, key === undefined ? [] : [key, ...rest], change));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (key === undefined) return typeof value === "string" ? change(value) : value;
  const before = (value as Record<string, unknown>)[key];
  const after = replaced(before, rest, change);
  return after === before ? value : { ...value, [key]: after };
}

/** Texts may be called as what every object has, `constructor`. */
function own(texts: Readonly<Record<string, string>> | undefined, english: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, english) ? texts[english] : undefined;
}
