// How the languages of the region write dates, lists and shortened numbers. `Intl` of a browser may not know these languages, and what it knows changes from one
// version to the next; what the browser draws has to be what the server drew. Numbers are grouped as in Russian.
import type { Locale } from "./languages.ts";
import { written } from "./written.ts";

type Region = "kk" | "uz";

// Scripts of pages in English and Russian go without these.
const MONTHS: Readonly<Record<Region, readonly string[]>> =
  process.env.WHOLE_LANGUAGE === "true"
    ? { kk: [], uz: [] }
    : {
        kk: ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
        uz: ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr", "dekabr"],
      };
const SHORT: Readonly<Record<Region, Readonly<Record<string, string>>>> =
  process.env.WHOLE_LANGUAGE === "true"
    ? { kk: {}, uz: {} }
    : {
        kk: { "тыс.": "мың" },
        uz: { "тыс.": "ming", млн: "mln", млрд: "mlrd", трлн: "trln" },
      };

/** The language of the region that a page is in, whatever its script; null for English and Russian. */
export function regionOf(locale: Locale): Region | null {
  if (process.env.WHOLE_LANGUAGE === "true") return null;
  return locale === "kk" || locale === "kk-latn" ? "kk" : locale === "uz" || locale === "uz-cyrl" ? "uz" : null;
}

/** The name of a month where there is room for four letters at the most. */
export function shortMonth(locale: Locale, region: Region, month: number): string {
  const name = MONTHS[region][month - 1] ?? "";
  return written(locale, name.length <= 4 ? name : name.slice(0, 3));
}

/** A date as newspapers write it: "2022 жылғы 5 қаңтар", "2022-yil 5-yanvar"; a day without its year, a month, or a year alone. */
export function regionalDate(locale: Locale, region: Region, { year, month, day }: { year: number | null; month: number | null; day: number | null }): string {
  const name = month === null ? "" : (MONTHS[region][month - 1] ?? "");
  const rest = day === null ? name : region === "kk" ? `${day} ${name}` : `${day}-${name}`;
  const of = year === null ? "" : month === null ? String(year) : region === "uz" ? `${year}-yil` : `${year} жылғы`;
  return written(locale, [of, rest].filter((part) => part !== "").join(" "));
}

/** The day that a text says as `regionalDate` writes it; null if it is none. */
export function regionalDay(locale: Locale, region: Region, text: string): { year: string; month: number; day: string } | null {
  const [, year, day, name = ""] = /^(\d{4})\S*\s+(?:\p{L}+\s+)?(\d{1,2})[-\s]+(\p{L}{3,})$/u.exec(text) ?? [];
  const month = MONTHS[region].findIndex((one) => written(locale, one).startsWith(name.toLowerCase())) + 1;
  return year === undefined || day === undefined || month === 0 ? null : { year, month, day };
}

/** "А, Б, В"; "A, B va V". */
export function regionalList(locale: Locale, region: Region, items: readonly string[]): string {
  if (region === "kk" || items.length < 2) return items.join(", ");
  return `${items.slice(0, -1).join(", ")} ${written(locale, "va")} ${items.at(-1)}`;
}

/** "млн" of a shortened number as the language writes it. */
export function regionalShort(locale: Locale, region: Region, word: string): string {
  return written(locale, SHORT[region][word] ?? word);
}
