import type { Locale } from "@/locale/locale.ts";
import { COVERAGE_RU } from "./coverage-ru.ts";
import { SERIES_HOLES_RU } from "./series-holes-ru.ts";

/** What a collection means to hold, or what is missing from a series, in the language of the page; null where it is not translated. */
export function translatedText(locale: Locale, english: string): string | null {
  return locale === "ru" ? (COVERAGE_RU[english] ?? SERIES_HOLES_RU[english] ?? null) : null;
}
