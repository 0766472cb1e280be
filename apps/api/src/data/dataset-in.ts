import { type Dataset, inLanguage, type Translations } from "@multivector/data";
import { type Lookup, lookupOf } from "@multivector/data/schema";
import type { Language } from "./languages.ts";
import type { Asked } from "./store.ts";

const told = new WeakMap<Translations, WeakMap<Dataset, Dataset>>();

/** A dataset in a language, made once and kept as long as it is. Only for what is made of whole collections; records are translated as they are given. */
export function datasetIn({ translations }: Language, dataset: Dataset): Dataset {
  if (translations === null) return dataset;
  const known = told.get(translations) ?? new WeakMap<Dataset, Dataset>();
  told.set(translations, known);
  const found = known.get(dataset) ?? inLanguage(dataset, translations);
  known.set(dataset, found);
  return found;
}

/** What stands beside codes in a table in a language. Columns that say of themselves that they are in English stay so. */
export function lookupIn({ dataset, language }: Pick<Asked, "dataset" | "language">): Lookup {
  const { reporter, unit } = lookupOf(datasetIn(language, dataset));
  return { ...lookupOf(dataset), reporter, unit };
}
