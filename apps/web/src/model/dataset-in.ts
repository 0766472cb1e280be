import { type Dataset, inLanguage } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { translations } from "@multivector/data/translations/ru";
import type { Locale } from "@/locale/locale.ts";

const DATASETS: Readonly<Record<Locale, Dataset>> = { en: dataset, ru: inLanguage(dataset, translations) };

/** The dataset with its texts in the language of a page; what nobody has translated yet stays English. */
export function datasetIn(locale: Locale): Dataset {
  return DATASETS[locale];
}
