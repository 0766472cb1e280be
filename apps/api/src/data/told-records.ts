import type { Dataset, Translations } from "@multivector/data";
import type { CheckLanguage } from "@multivector/data/check";
import type { Asked } from "./store.ts";

const made = new WeakMap<Translations, CheckLanguage>();

/** The words in which records are told in a language, made once: they come with the first question that needs them. */
export async function wordsIn(translations: Translations): Promise<CheckLanguage> {
  const { russian } = await import("@multivector/data/check/ru");
  const language = made.get(translations) ?? russian(translations);
  made.set(translations, language);
  return language;
}

/** Sentences of records by their English, in the language asked for; nothing for one that no record says in that language. */
export type ToldSentences = (path: string, english: string) => string | undefined;

/** How the sentences by which records are found read in the language that is asked for; null where nobody has written how. */
export async function sentencesIn({ withSeries, language: { code, translations } }: Pick<Asked, "withSeries" | "language">): Promise<ToldSentences | null> {
  if (translations === null || code !== "ru") return null;
  const { searchIndex } = await import("@multivector/data/search");
  const dataset: Dataset = await withSeries();
  const { records } = (await wordsIn(translations)).wordsOf(dataset);
  const documents = searchIndex(dataset).records.documents ?? [];
  return (path, english) => {
    const says = documents.find((document) => document.path === path)?.says ?? [];
    // A verdict stands before what a claim says, in every language.
    if (path.startsWith("claims/")) return english.endsWith(says[0] ?? path) ? records.fact(path) : undefined;
    const place = says.indexOf(english);
    return place < 0 || path.startsWith("terms/") || path.startsWith("signposts/") ? undefined : records.says(path, place);
  };
}
