import { words } from "./locale.ts";

/** How an error is reported. */
export const reportWords = words({
  en: {
    title: "Report an error",
    say: "Say which record, what is wrong, and where it can be read. Corrections are released with their reasons.",
    record: "Record",
    version: "Data version",
    what: "What is wrong",
    source: "Where can it be read?",
    text: (record: string, version: string, what: string, source: string) =>
      `Record: ${record}\nData version: ${version}\n\nWhat is wrong:\n${what}\n\nSource:\n${source}`,
    copy: "Copy the report",
    copied: "Copied. Paste it into an issue of the repository, or send it to whoever gave you this address.",
    tracker: "Open an issue with it",
    noTracker: "This site was built without the address of a tracker; copy the report and file it where you found the project.",
    ready: "The report",
    noScript: "Without JavaScript, copy the id of the record and the version from the foot of its page.",
    choose: "a record such as events/2022-01-06-csto-deployment-kazakhstan",
  },
  ru: {
    title: "Сообщить об ошибке",
    say: "Назовите запись, что не так и где это можно прочесть. Исправления выходят с причинами.",
    record: "Запись",
    version: "Версия данных",
    what: "Что не так",
    source: "Где это можно прочесть?",
    text: (record, version, what, source) => `Запись: ${record}\nВерсия данных: ${version}\n\nЧто не так:\n${what}\n\nИсточник:\n${source}`,
    copy: "Скопировать сообщение",
    copied: "Скопировано. Вставьте в задачу репозитория или отправьте тому, кто дал вам этот адрес.",
    tracker: "Открыть задачу с ним",
    noTracker: "Сайт собран без адреса трекера; скопируйте сообщение и отправьте туда, где нашли проект.",
    ready: "Сообщение",
    noScript: "Без JavaScript скопируйте имя записи и версию внизу её страницы.",
    choose: "запись, например events/2022-01-06-csto-deployment-kazakhstan",
  },
});
