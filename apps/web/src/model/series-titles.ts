import type { Series } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { SERIES_RU } from "./series-titles-ru.ts";

/** What a series is called in a language. */
export function seriesTitle(locale: Locale, card: Pick<Series, "id" | "title">): string {
  return locale === "en" ? card.title : (SERIES_RU[card.id] ?? card.title);
}
