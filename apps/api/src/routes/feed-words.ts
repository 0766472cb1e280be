import type { DatasetChange } from "@multivector/data";
import { inScript, textsOf } from "@multivector/data/languages";
import type { Lang } from "../data/languages.ts";

/** What feeds say beside the titles of records, by the language whose texts are shown. */
const FEED_WORDS = {
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
  kk: {
    title: "Multivector: деректердегі өзгерістер",
    description: "Әр шығарылымда не қосылғаны, түзетілгені немесе кері қайтарылғаны.",
    changes: { added: "қосылды", changed: "өзгертілді", withdrawn: "кері қайтарылды" },
    counted: ({ added, changed, withdrawn }) => `қосылды: ${added}, өзгертілді: ${changed}, кері қайтарылды: ${withdrawn}`,
    more: (count) => `тағы ${count}`,
  },
  uz: {
    title: "Multivector: maʼlumotlardagi oʻzgarishlar",
    description: "Har bir nashrda nima qoʻshilgani, tuzatilgani yoki qaytarib olingani.",
    changes: { added: "qoʻshildi", changed: "oʻzgartirildi", withdrawn: "qaytarib olindi" },
    counted: ({ added, changed, withdrawn }) => `qoʻshildi: ${added}, oʻzgartirildi: ${changed}, qaytarib olindi: ${withdrawn}`,
    more: (count) => `yana ${count}`,
  },
} as const satisfies Readonly<Record<string, FeedWords>>;

/** The words of a language, in its letters. */
export function feedWords(lang: Lang): FeedWords {
  const { title, description, changes, counted, more } = FEED_WORDS[textsOf(lang) as keyof typeof FEED_WORDS];
  const write = (text: string) => inScript(lang, text);
  return {
    title: write(title),
    description: write(description),
    changes: { added: write(changes.added), changed: write(changes.changed), withdrawn: write(changes.withdrawn) },
    counted: (counts) => write(counted(counts)),
    more: (count) => write(more(count)),
  };
}

interface FeedWords {
  title: string;
  description: string;
  changes: Readonly<Record<DatasetChange["change"], string>>;
  counted(counts: Readonly<Record<DatasetChange["change"], number>>): string;
  more(count: number): string;
}
