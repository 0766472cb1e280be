import { words } from "./locale.ts";

/** What stands around the story's prose. */
export const storyWords = words({
  en: {
    title: "Who leads in Central Asia?",
    description: "The story of who leads in Central Asia, 1991 to 2026, in ten chapters; every number is bound to a record with its source.",
    stand: (claims: number) =>
      `In January 2023 an article said that Russia’s hold on the region was slipping, and that five republics had to find new patrons or stand alone. We took it apart into ${claims} claims, put a date and a source on the facts behind them, and kept going. Move the date and see what holds.`,
    doors: { article: "Check the article, line by line", map: "Set any date on the map", timeline: "Read what happened", sources: "Look at what it rests on" },
    counts: {
      claims: (count: number) => `${count} claims`,
      memberships: (count: number) => `${count} memberships`,
      events: (count: number) => `${count} events`,
      sources: (count: string) => `${count} sources`,
    },
    contents: "Chapters",
    chapter: (number: number) => `Chapter ${number}`,
    link: (title: string) => `Link to “${title}”`,
    since: "What happened since, to 2026",
    method:
      "How this story is made: numbers and dates in it are bound to the data when the pages are built; if the data changed so that a sentence no longer held, the build would fail and name the sentence.",
  },
  ru: {
    title: "Кто ведёт в Центральной Азии?",
    description: "Рассказ о том, кто ведёт в Центральной Азии, с 1991 по 2026 год, в десяти главах; каждое число связано с записью и её источником.",
    stand: (claims) =>
      `В январе 2023 года одна статья утверждала, что хватка России в регионе слабеет и что пяти республикам придётся искать новых покровителей или стоять самим. Мы разобрали её на утверждения — их ${claims}, — снабдили факты за ними датами и источниками и пошли дальше. Подвиньте дату и посмотрите, что держится.`,
    doors: {
      article: "Проверить статью строка за строкой",
      map: "Поставить на карте любой день",
      timeline: "Прочитать, что произошло",
      sources: "Посмотреть, на чём всё стоит",
    },
    counts: {
      claims: (count) => `утверждений: ${count}`,
      memberships: (count) => `записей об участии: ${count}`,
      events: (count) => `событий: ${count}`,
      sources: (count) => `источников: ${count}`,
    },
    contents: "Главы",
    chapter: (number) => `Глава ${number}`,
    link: (title) => `Ссылка на «${title}»`,
    since: "Что было потом, до 2026 года",
    method:
      "Как сделан этот рассказ: числа и даты в нём связаны с данными при сборке страниц; если бы данные изменились так, что фраза перестала быть верной, сборка остановилась бы и назвала её.",
  },
});
