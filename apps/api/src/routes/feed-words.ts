import type { DatasetChange } from "@multivector/data";
import type { Lang } from "../data/languages.ts";

/** What feeds say beside the titles of records. */
export const FEED_WORDS: Readonly<Record<Lang, FeedWords>> = {
  en: {
    title: "Multivector: changes of the dataset",
    description: "What was added, corrected or withdrawn in each release.",
    changes: { added: "added", changed: "changed", withdrawn: "withdrawn" },
    counted: ({ added, changed, withdrawn }) => `${added} added, ${changed} changed, ${withdrawn} withdrawn`,
    more: (count) => `and ${count} more`,
  },
  ru: {
    title: "Multivector: изменения в данных",
    description: "Что добавлено, исправлено или отозвано в каждом выпуске.",
    changes: { added: "добавлено", changed: "изменено", withdrawn: "отозвано" },
    counted: ({ added, changed, withdrawn }) => `добавлено ${added}, изменено ${changed}, отозвано ${withdrawn}`,
    more: (count) => `и ещё ${count}`,
  },
};

interface FeedWords {
  title: string;
  description: string;
  changes: Readonly<Record<DatasetChange["change"], string>>;
  counted(counts: Readonly<Record<DatasetChange["change"], number>>): string;
  more(count: number): string;
}
