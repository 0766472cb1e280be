import type { Compared, Measure } from "@/compare/measures.ts";
import { type Locale, listIn, words } from "./locale.ts";

/** What is said of each group of measures that has any. */
function parts(locale: Locale, groups: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(groups)
    .filter(([, measures]) => measures.length > 0)
    .map(([what, measures]) => `${what} ${listIn(locale, measures)}`)
    .join("; ");
}

/** The comparison of two republics, two partners or two years. */
export const compareWords = words({
  en: {
    title: "Compare",
    say: "Two republics, two partners or two years: the same measures side by side, with what the dates leave open.",
    republic: "Republic",
    partner: "Partner",
    year: "Year",
    second: "set beside",
    nobody: "nobody",
    side: (republic: string, partner: string, year: number) => `${republic} with ${partner}, ${year}`,
    measures: {
      bodies: "Bodies that both are in, at the end of the year",
      agreements: "Agreements in force or in effect between them, at the end of the year",
      deployments: "Forces and sites of one on the soil of the other, at the end of the year",
      corridors: "Corridors in service across both, at the end of the year",
      visits: "Stops of leaders, both ways, in the year",
      events: "Recorded events with both, in the year",
      un: "Same vote in the General Assembly, % of recorded votes",
      trade: "Part of the republic’s goods trade, %, as it counts itself",
    } as Record<Measure, string>,
    more: { a: "more on the left", b: "more on the right", same: "the same", open: "not settled" } as Record<NonNullable<Compared["more"]>, string>,
    moreHeld: { a: "more held on the left", b: "more held on the right", same: "as many held", open: "not settled" } as Record<
      NonNullable<Compared["more"]>,
      string
    >,
    unknown: "cannot be said",
    missing: "not published, not recorded, or resting on too little",
    columns: { measure: "Measure", difference: "Difference" },
    evidence: "Evidence",
    sentence: (a: string, b: string, left: string[], right: string[], same: string[], open: number, unknown: number) =>
      `${a} against ${b}: ${parts("en", { "more on the left in": left, "more on the right in": right, "the same in": same })}. ${
        open === 0 ? "Each of these holds, of what is held here, whatever the open dates turn out to be" : `In ${open} the dates known leave it open`
      }; ${unknown === 0 ? "no measure lacks a value" : `for ${unknown} a value is missing on one side`}.`,
    short: {
      bodies: "bodies",
      agreements: "agreements",
      deployments: "forces and sites",
      corridors: "corridors",
      visits: "visits",
      events: "events",
      un: "votes",
      trade: "trade",
    } as Record<Measure, string>,
    alone: "Choose a second republic, partner or year to compare.",
    weight: "The measures have no common weight: more of them is not more of something. What counts as closeness is for the reader to say.",
    loading: "Fetching …",
    failed: "The readings could not be fetched. Each side’s dossier has the same facts.",
    noScript: "Choosing needs JavaScript. Without it one comparison is shown; the dossiers hold every pair.",
    dossier: "Dossier",
    expectedYears: "2021, 2014..2024",
  },
  ru: {
    title: "Сравнить",
    say: "Две республики, два партнёра или два года: одни и те же меры рядом, и что даты оставляют открытым.",
    republic: "Республика",
    partner: "Партнёр",
    year: "Год",
    second: "рядом",
    nobody: "никто",
    side: (republic, partner, year) => `${republic} и ${partner}, ${year}`,
    measures: {
      bodies: "Объединения, где состоят обе стороны, на конец года",
      agreements: "Соглашения в силе или действующие между ними, на конец года",
      deployments: "Войска и объекты одной стороны у другой, на конец года",
      corridors: "Действующие коридоры через обе стороны, на конец года",
      visits: "Остановки руководителей в обе стороны, за год",
      events: "Записанные события с обеими сторонами, за год",
      un: "Одинаковый голос в Генеральной Ассамблее, % записанных голосований",
      trade: "Часть торговли республики товарами, %, как она считает сама",
    },
    more: { a: "больше слева", b: "больше справа", same: "одинаково", open: "не установлено" },
    moreHeld: { a: "слева записано больше", b: "справа записано больше", same: "записано поровну", open: "не установлено" },
    unknown: "сказать нельзя",
    missing: "не опубликовано, не записано или опирается на слишком малое",
    columns: { measure: "Мера", difference: "Разница" },
    evidence: "Подтверждения",
    sentence: (a, b, left, right, same, open, unknown) =>
      `${a} против ${b}: ${parts("ru", { "больше слева —": left, "больше справа —": right, "одинаково —": same })}. ${
        open === 0 ? "Для записанного здесь всё это верно, какими бы ни оказались неизвестные даты" : `Известные даты оставляют открытым: ${open}`
      }; ${unknown === 0 ? "значения есть у всех мер" : `значения нет с одной стороны: ${unknown}`}.`,
    short: {
      bodies: "объединения",
      agreements: "соглашения",
      deployments: "войска и объекты",
      corridors: "коридоры",
      visits: "визиты",
      events: "события",
      un: "голоса",
      trade: "торговля",
    },
    alone: "Выберите вторую республику, партнёра или год.",
    weight: "У мер нет общего веса: больше мер — не больше чего-то одного. Что считать близостью, решает читатель.",
    loading: "Загружается …",
    failed: "Данные не загрузились. Те же сведения есть в досье каждой стороны.",
    noScript: "Для выбора нужен JavaScript. Без него показано одно сравнение; в досье есть каждая пара.",
    dossier: "Досье",
    expectedYears: "2021, 2014..2024",
  },
});
