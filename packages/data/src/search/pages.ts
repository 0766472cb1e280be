import { REPUBLICS } from "../identity/republics.ts";
import { type Dataset, find, nameOf } from "../query/index.ts";
import { fromDay } from "../time/index.ts";
import type { Document } from "./document.ts";

/** A page of the reference: its address, what it is called in English and Russian, and what people type who look for it. */
export interface Page {
  path: string;
  en: string;
  ru: string;
  words: string;
}

/** The pages that are no page of one record. Their addresses are those of the site; a test of the site holds this list against them. */
export const PAGES: readonly Page[] = [
  {
    path: "",
    en: "Who leads in Central Asia? The story",
    ru: "Кто лидирует в Центральной Азии? Рассказ",
    words:
      "home start about this site contact о проекте о сайте контакты story chapters who leads in central asia кто ведет кто главный в центральной азии рассказ история главная",
  },
  { path: "map", en: "Time map", ru: "Карта по датам", words: "map of central asia atlas borders on a day карта центральной азии атлас" },
  {
    path: "timeline",
    en: "Timeline",
    ru: "Хроника",
    words: "timeline chronology таймлайн events by year what happened what changed year хронология лента события что изменилось что произошло",
  },
  {
    path: "vectors",
    en: "Who leads, by domain and year",
    ru: "Кто лидирует: по сферам и годам",
    words: "vectors who leads score ranking shares weights index concentration векторы кто ведет рейтинг доли",
  },
  {
    path: "vectors/method",
    en: "How the vectors are made",
    ru: "Как мы измеряем, кто лидирует",
    words: "method methodology how computed calculated weights bands метод методика методология как считается",
  },
  {
    path: "article",
    en: "The audit of the article",
    ru: "Разбор статьи",
    words: "article audit claims verdicts false claims mistakes errors in the article checked статья аудит проверка утверждения неверные ошибки",
  },
  {
    path: "article/verdicts",
    en: "What the verdicts mean",
    ru: "Что значат вердикты",
    words: "verdicts wrong claims meaning scale supported contested inaccurate оценки вердикты шкала",
  },
  { path: "check", en: "Check a text", ru: "Проверить текст", words: "check text fact check paste sentence verify проверить текст проверка фактов фактчек" },
  {
    path: "compare",
    en: "Compare the five republics",
    ru: "Сравнение пяти республик",
    words: "compare comparison side by side five republics сравнить сравнение",
  },
  { path: "reference", en: "Reference", ru: "Справочник", words: "reference contents directory everything справочник оглавление" },
  {
    path: "data",
    en: "Data: downloads, what is on record and what is missing",
    ru: "Данные: загрузки, что есть и чего нет",
    words:
      "missing data gaps holes incomplete coverage quality completeness чего нет чего недостаёт пробелы полнота качество data download downloads csv json parquet sqlite excel export files licence license cite how to cite citation changelog releases versions what is new данные скачать загрузить выгрузка таблицы лицензия как цитировать",
  },
  {
    path: "data/conflicts",
    en: "Where sources differ: every disputed point",
    ru: "Где источники расходятся: все спорные вопросы",
    words:
      "sources differ disagree contradict conflicts of sources conflicts disputed disputes contested contradictions источники расходятся спорное споры разногласия противоречия расхождения",
  },
  { path: "api", en: "API", ru: "API", words: "api openapi http endpoint mcp agents developers программный интерфейс разработчикам" },
  // Each figure of the story has its frame to be put into another page.
  {
    path: "newsroom",
    en: "Newsroom kit: embed, cite, correct",
    ru: "Для редакций: встроить, сослаться, исправить",
    words:
      "embed iframe widget figure chart oembed press media newsroom logo colours colors palette correction figures of the story to embed встроить вставить виджет график пресса редакция логотип цвета исправление",
  },
  {
    path: "report",
    en: "Report an error",
    ru: "Сообщить об ошибке",
    words: "report a mistake report an error correct an error correction wrong date сообщить об ошибке исправить ошибку",
  },
  { path: "glossary", en: "Glossary", ru: "Глоссарий", words: "glossary terms words definitions словарь глоссарий термины" },
  {
    path: "naming",
    en: "How things are called here",
    ru: "Как здесь что называется",
    words: "naming names policy spelling place names названия имена написание",
  },
  {
    path: "about",
    en: "About this site: who makes it and how it is checked",
    ru: "О сайте: кто его делает и как он проверен",
    words:
      "about about us who made this site who makes this site who is behind this site who runs it author authors team editors contributors trust reliable funding imprint contact о проекте о нас кто сделал сайт кто делает сайт кто автор автор авторы редакция команда участники доверие контакты",
  },
  { path: "sources", en: "Sources", ru: "Источники", words: "sources bibliography references receipts источники библиография" },
  { path: "relations", en: "Relations of pairs", ru: "Отношения пар", words: "relations pairs bilateral dossiers dossier отношения досье пары" },
  { path: "countries", en: "States", ru: "Государства", words: "countries states list страны государства" },
  { path: "organizations", en: "Organizations", ru: "Организации", words: "organizations bodies alliances list организации союзы" },
  { path: "people", en: "People and offices", ru: "Люди и должности", words: "people leaders presidents list who governed люди лидеры президенты" },
  { path: "visits", en: "Visits of leaders", ru: "Визиты руководителей", words: "visits trips leaders state visits визиты поездки" },
  { path: "agreements", en: "Agreements", ru: "Договоры", words: "agreements treaties list договоры соглашения" },
  {
    path: "deployments",
    en: "Foreign forces and sites",
    ru: "Иностранные войска и объекты",
    words: "bases military bases deployments troops foreign forces базы военные базы войска",
  },
  {
    path: "corridors",
    en: "Pipelines, railways, ports, lines",
    ru: "Трубопроводы, железные дороги, порты, линии",
    words: "corridors pipelines railways ports transport routes коридоры трубопроводы железные дороги",
  },
  {
    path: "votes",
    en: "Votes in the General Assembly",
    ru: "Голосования в Генеральной Ассамблее",
    words: "votes un general assembly resolutions roll call голосования оон генассамблея резолюции",
  },
  { path: "positions", en: "Where states stand", ru: "Позиции государств", words: "positions stances recognition sanctions позиции признание санкции" },
  { path: "series", en: "Series by year", ru: "Ряды по годам", words: "series statistics figures numbers indicators trade ряды статистика показатели" },
];

/** The pages as documents. */
export function pageDocuments(): Document[] {
  return PAGES.map(({ path, en, ru, words }) => ({
    path,
    kind: "pages",
    title: en,
    names: [ru, path.replaceAll("/", " "), words],
    says: [],
    notes: [],
    about: [],
    days: [],
  }));
}

const FIRST_YEAR = 1991;

/** What a year is called whose changes have a page, in English and Russian. */
export function yearTitle(year: number): { en: string; ru: string } {
  return { en: `What changed in ${year}`, ru: `Что изменилось в ${year} году` };
}

/** The pages of what changed in a year, up to the year of the last day that is known. */
export function yearDocuments({ events }: Pick<Dataset, "events">): Document[] {
  const last = fromDay(events.horizon).year;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index).map((year) => ({
    path: `timeline/${year}`,
    kind: "pages",
    title: yearTitle(year).en,
    names: [yearTitle(year).ru],
    says: [],
    notes: [],
    about: [],
    days: [],
  }));
}

/** The dossiers of pairs: a republic with each other state, with the European Union, and with one another. */
export function pairDocuments(dataset: Pick<Dataset, "countries" | "organizations">): Document[] {
  const eu = find(dataset.organizations, "eu");
  const others = [...dataset.countries.records.filter(({ kind }) => kind === "partner"), ...(eu === undefined ? [] : [eu])];
  return REPUBLICS.flatMap((republic) => {
    const one = find(dataset.countries, republic);
    if (one === undefined) return [];
    const partners = [...dataset.countries.records.filter(({ id, kind }) => kind === "republic" && id > republic), ...others];
    return partners.map(
      (other): Document => ({
        path: `relations/${republic}/${other.id}`,
        kind: "relations",
        title: `${nameOf(one)} × ${nameOf(other)}`,
        names: [],
        says: [`${nameOf(one)} and ${nameOf(other)}: what ties them, year by year.`],
        notes: [],
        about: [republic, other.id],
        days: [],
      }),
    );
  });
}
