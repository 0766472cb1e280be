// Where in a source something is said, in Russian. The records name the place in English; what is not listed here stays as they have it, and so does all of it in other languages.
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";

const PARTS: Readonly<Record<string, string>> = {
  annex: "приложение",
  article: "статья",
  caption: "подпись",
  chapter: "глава",
  column: "столбец",
  entry: "запись",
  figure: "рисунок",
  headline: "заголовок",
  note: "примечание",
  page: "страница",
  paragraph: "абзац",
  preamble: "преамбула",
  row: "строка",
  section: "раздел",
  table: "таблица",
  time: "время",
};

const NAMES: Readonly<Record<string, string>> = {
  "Executive branch": "Исполнительная власть",
  "Legislative branch": "Законодательная власть",
  "Country name": "Название страны",
  Capital: "Столица",
  Independence: "Независимость",
  Leaders: "Руководители",
  "Political parties and leaders": "Политические партии и их лидеры",
  Background: "Общие сведения",
  "The founding members": "Учредители",
  "Visits by foreign leaders": "Визиты иностранных руководителей",
  "Secretary’s travels": "Поездки государственного секретаря",
  "Progress in Disarmament": "Ход разоружения",
  "Ankara Assembly (1992)": "Анкарская ассамблея (1992)",
  "Prime ministers": "Премьер-министры",
  "Prime Ministers": "Премьер-министры",
  "Chairmen of the Supreme Soviet": "Председатели Верховного Совета",
  "European Union": "Европейский союз",
  Albright: "Олбрайт",
  Baker: "Бейкер",
  Blinken: "Блинкен",
  Christopher: "Кристофер",
  Clinton: "Клинтон",
  Kerry: "Керри",
  Kyrgyz: "Кыргызстан",
  Pompeo: "Помпео",
  Powell: "Пауэлл",
  Rice: "Райс",
};

const WHOLE: Readonly<Record<string, string>> = {
  "preamble and article 1": "преамбула и статья 1",
  "table of holders": "таблица лиц, занимавших должность",
  "table of premiers": "таблица премьеров",
};

/** States by their English names, in Russian. */
const STATES: ReadonlyMap<string, string> = new Map(
  dataset.countries.records.flatMap((country) =>
    country.names.filter(({ lang }) => lang === "en").map(({ text }): [string, string] => [text, nameOf(country, "ru")]),
  ),
);

/** "entry Kyrgyzstan, section Leaders": «статья «Кыргызстан», раздел «Руководители»». */
export function locatorIn(locale: Locale, locator: string): string {
  return locale === "ru" ? locator.split(", ").map(partInRussian).join(", ") : locator;
}

function partInRussian(text: string): string {
  const [, part = "", which = ""] = /^(\S+) ?(.*)$/.exec(text) ?? [];
  const name = NAMES[which] ?? STATES.get(which);
  // The entry of a state is an article of an encyclopaedia; others are rows of lists.
  if (part === "entry" && STATES.has(which)) return `статья «${name}»`;
  return WHOLE[text] ?? [PARTS[part] ?? part, name === undefined ? which : `«${name}»`].filter((word) => word !== "").join(" ");
}
