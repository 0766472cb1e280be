import { type Dataset, inLanguage } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { translations } from "@multivector/data/translations/ru";
import type { Locale } from "@/locale/locale.ts";

const DATASETS: Readonly<Record<Locale, Dataset>> = { en: dataset, ru: inLanguage(dataset, translations) };

/** English to translation, whatever field it stands in. */
const TEXTS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: new Map(),
  ru: new Map(Object.values(translations.texts).flatMap((texts) => Object.entries(texts))),
};

/** The dataset with its texts in the language of a page; what nobody has translated yet stays English. */
export function datasetIn(locale: Locale): Dataset {
  return DATASETS[locale];
}

/** One text of a record that was taken from the English dataset, in the language of a page; any other text as it is. */
export function textIn(locale: Locale, english: string): string {
  return TEXTS[locale].get(english) ?? english;
}
