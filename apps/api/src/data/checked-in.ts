import { type Dataset, find, type Translations, untranslatedIn } from "@multivector/data";
import { type CheckedSentence, checkText } from "@multivector/data/check";
import type { Language } from "./languages.ts";
import type { Asked } from "./store.ts";
import { wordsIn } from "./told-records.ts";

/** A text beside which is told what the records say, and which of that stayed English. */
export interface CheckedIn {
  sentences: CheckedSentence[];
  /** JSON pointers into the sentences; null where English was asked for. */
  english: string[] | null;
}

/** What the records say beside each sentence of a text, in a language. @param date the day on which it was written */
export async function checkedIn(asked: Asked, { translations }: Pick<Language, "translations">, text: string, date: string | undefined): Promise<CheckedIn> {
  const dataset = await asked.withSeries();
  if (translations === null) return { sentences: checkText(dataset, text, { date }), english: null };
  const sentences = checkText(dataset, text, { date, language: await wordsIn(translations) });
  return { sentences, english: englishIn(sentences, dataset, translations) };
}

/** Where a text of a record that nobody has translated stands in what is told. */
function englishIn(sentences: readonly CheckedSentence[], dataset: Dataset, translations: Translations): string[] {
  const isEnglish = (paths: readonly string[], told: string) =>
    paths.some((path) => {
      const [collection = "", id = ""] = path.split("/");
      const record = Object.hasOwn(dataset, collection) ? find<{ id: string }>(dataset[collection as keyof Dataset], id) : undefined;
      return record !== undefined && untranslatedIn(collection, record, translations).some((english) => told.includes(english));
    });
  return sentences.flatMap(({ answers, facts, pages }, at) => [
    ...answers.flatMap(({ records, held }, place) => (isEnglish(records, held) ? [`/${at}/answers/${place}/held`] : [])),
    ...facts.flatMap(({ path, says }, place) => (isEnglish([path], says) ? [`/${at}/facts/${place}/says`] : [])),
    ...pages.flatMap(({ path, says }, place) => (isEnglish([path], says) ? [`/${at}/pages/${place}/says`] : [])),
  ]);
}
