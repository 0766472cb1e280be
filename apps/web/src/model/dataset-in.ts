import { type Dataset, inLanguage, type Translations } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { translations as kazakh } from "@multivector/data/translations/kk";
import { translations as russian } from "@multivector/data/translations/ru";
import { translations as uzbek } from "@multivector/data/translations/uz";
import type { Locale } from "@/locale/locale.ts";
import { markedAs } from "@/locale/marks.ts";
import { written } from "@/locale/written.ts";

/** What a language says itself, before what its readers read next. */
const OWN: Readonly<Record<Exclude<Locale, "en">, Translations>> = { ru: russian, kk: kazakh, "kk-latn": kazakh, uz: uzbek, "uz-cyrl": uzbek };

/** Of a language that is translated in part: its own texts in its own letters, and for the rest the Russian ones, marked. */
function translationsIn(locale: Exclude<Locale, "en">): Translations {
  if (locale === "ru") return russian;
  const own = changed(OWN[locale], (text) => written(locale, text));
  const rest = changed(russian, (text) => markedAs("ru", text));
  const texts = Object.keys({ ...rest.texts, ...own.texts }).map((field) => [field, { ...rest.texts[field], ...own.texts[field] }]);
  return { ...own, texts: Object.fromEntries(texts) };
}

function changed(translations: Translations, change: (text: string) => string): Translations {
  const texts = Object.entries(translations.texts).map(([field, held]) => [
    field,
    Object.fromEntries(Object.entries(held).map(([english, text]) => [english, change(text)])),
  ]);
  return { ...translations, texts: Object.fromEntries(texts) };
}

interface Told {
  dataset: Dataset;
  /** English to translation, whatever field it stands in. */
  texts: ReadonlyMap<string, string>;
}

const told = new Map<Locale, Told>([["en", { dataset, texts: new Map() }]]);

/** A language is put together when its first page is drawn. */
function toldIn(locale: Locale): Told {
  const known = told.get(locale);
  if (known !== undefined || locale === "en") return known ?? { dataset, texts: new Map() };
  const translations = translationsIn(locale);
  const made = { dataset: inLanguage(dataset, translations), texts: new Map(Object.values(translations.texts).flatMap((texts) => Object.entries(texts))) };
  told.set(locale, made);
  return made;
}

/** The dataset with its texts in the language of a page; what nobody has translated yet is in what its readers read next. */
export function datasetIn(locale: Locale): Dataset {
  return toldIn(locale).dataset;
}

/** One text of a record that was taken from the English dataset, in the language of a page; any other text as it is. */
export function textIn(locale: Locale, english: string): string {
  return toldIn(locale).texts.get(english) ?? english;
}
