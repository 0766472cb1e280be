import type { Series } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { datasetIn } from "./dataset-in.ts";
import { recordOf } from "./records.ts";

/** What a series is called in a language. */
export function seriesTitle(locale: Locale, { id }: Pick<Series, "id">): string {
  return recordOf(datasetIn(locale).series, id).title;
}
