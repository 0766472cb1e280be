import { dataset, meta } from "@multivector/data/dataset";
import { REPUBLICS } from "@/records/republics.ts";
import type { Chapter } from "@/story/bind.ts";
import { countOf, factOf } from "@/story/facts.ts";
import { coverage } from "@/story/figures/holes.tsx";
import { dayIn, numberIn } from "@/words/locale.ts";

const cells = coverage().flatMap(({ card, cells: own }) => own.map((cell) => ({ ...cell, series: card.id })));
const empty = (code: string) => cells.filter((cell) => cell.code === code && cell.years === 0).length;
const withTrade = REPUBLICS.filter((code) => dataset.series.records.some(({ id }) => id === `trade-${code.toLowerCase()}`));
const sources = dataset.sources.records;
const recalled = sources.filter(({ read }) => read === null).length;
const { claims } = dataset;
const checked = claims.records.filter(({ check }) => check !== null).length;
const disputed = Object.values({
  a: dataset.events,
  b: dataset.organizations,
  c: dataset.agreements,
  d: dataset.claims,
  e: dataset.corridors,
  f: dataset.deployments,
})
  .flatMap(({ records }) => records as readonly { conflicts: readonly unknown[] }[])
  .reduce((sum, { conflicts }) => sum + conflicts.length, 0);

export const mislead: Chapter = {
  id: "mislead",
  title: { en: "How this could mislead", ru: "Чем это может обмануть" },
  stand: {
    en: "Every reference hides something by what it leaves out. These are the holes that we know.",
    ru: "Всякий справочник что-то скрывает тем, что опускает. Вот пробелы, которые мы знаем.",
  },
  figures: ["holes", "doubt"],
  steps: [
    {
      id: "holes",
      title: { en: "What is not published", ru: "Что не публикуют" },
      text: {
        en: "Turkmenistan is missing from {tkm} of {series} series, Tajikistan from {tjk}. A picture of the five that rests on trade is a picture of {with-trade}. Where a value is missing no value is drawn; a hole is never zero.",
        ru: "Туркменистана нет в {tkm} рядах из {series}, Таджикистана — в {tjk}. Картина пяти республик, стоящая на торговле, — это картина немногих: их {with-trade}. Где значения нет, ничего не нарисовано; пробел — не ноль.",
      },
    },
    {
      id: "read",
      title: { en: "What was read, and how", ru: "Что прочитано и как" },
      text: {
        en: "Of {sources} sources {recalled} are cited from recall and marked so; of most others an excerpt was read, not the whole. Of those whose language is recorded {languages} % are in English or Russian; voices in the region’s own languages weigh less. Data version {version} speaks for days up to {horizon}, and the pages that were read thin out in the last months before it.",
        ru: "Из {sources} источников {recalled} приведены по памяти и так отмечены; у большинства прочих прочитана выдержка, а не всё. Из тех, чей язык записан, {languages} % — на английском или русском; голоса на языках самого региона весят меньше. Версия данных {version} говорит о днях по {horizon} года, а в последние месяцы перед этим прочитанных страниц меньше.",
      },
    },
    {
      id: "judged",
      title: { en: "What was judged", ru: "Что рассужено" },
      text: {
        en: "A verdict is a judgement. {checked} of {claims} are held in place by a query that runs in every build; the others rest on reading alone. {disputed} points on which sources differ are kept with both sides. Counting visits or votes counts what can be counted: influence that leaves no record is not here.",
        ru: "Оценка — это суждение. Из {claims} оценок {checked} удерживает запрос, который исполняется при каждой сборке; остальные стоят только на чтении. Вопросов, где источники расходятся, {disputed}: хранятся обе стороны. Счёт визитов и голосов считает то, что считается; влияния, не оставляющего записей, здесь нет.",
      },
    },
  ],
  since: {
    en: "If you find an error, each record has an address, a version and its sources: say which of them is wrong. Corrections are released with their reasons.",
    ru: "Если вы нашли ошибку, у каждой записи есть адрес, версия и источники: скажите, что из этого неверно. Исправления выходят с причинами.",
  },
  facts: {
    "with-trade": countOf(withTrade.length),
    tkm: countOf(empty("TKM")),
    tjk: countOf(empty("TJK")),
    series: countOf(dataset.series.records.length),
    sources: factOf((locale) => numberIn(locale, sources.length), null),
    recalled: countOf(recalled),
    languages: countOf(
      Math.floor(
        (sources.filter(({ language }) => language === "en" || language === "ru").length / sources.filter(({ language }) => language !== null).length) * 100,
      ),
    ),
    version: factOf(() => meta.version, null),
    horizon: factOf((locale) => dayIn(locale, meta.horizon), null),
    checked: countOf(checked),
    claims: countOf(claims.records.length),
    disputed: factOf((locale) => numberIn(locale, disputed), null),
  },
  demands: [
    { says: "national trade series are missing for some of the five", holds: withTrade.length < 5, found: withTrade.join(", ") },
    { says: "Turkmenistan is missing from more series than Tajikistan", holds: empty("TKM") >= empty("TJK"), found: `${empty("TKM")} and ${empty("TJK")}` },
  ],
};
