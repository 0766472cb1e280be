import { type LicensedSeries, licencesOf } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { creditIn, licenceIn } from "./credits.ts";

/** Under which licence something may be used, and whom to name. */
export interface Terms {
  licence: string;
  attribution: string;
}

/** Terms of what records say (`<collection>/<id>`): values of a series have those of its publisher, everything else is ours. */
export function termsOf(records: readonly string[], series: readonly LicensedSeries[]): Terms {
  const named = new Set(records);
  const cards = series.filter(({ id }) => named.has(`series/${id}`));
  const found = licencesOf(cards, { records: cards.length === 0 || [...named].some((record) => !record.startsWith("series/")) }).map(
    ({ id, title, attribution }): Terms => ({ licence: id ?? title, attribution }),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  return {
    licence: [...new Set(found.map(({ licence }) => licence))].join("; "),
    attribution: found.map(({ licence, attribution }) => `${attribution} (${licence})`).join("; "),
  };
}

/** Terms in a line that cites: the licence, by its name for people or by its code for programs, and whom to name beside us. */
export function termsLine(locale: Locale, { licence, attribution }: Terms, by: "name" | "code" = "name"): string {
  const said = by === "name" ? licenceIn(locale, licence) : creditIn(locale, licence);
  return attribution === OURS.attribution ? said : `${said}; ${creditIn(locale, attribution)}`;
}

/** Terms of what is no value of a series. */
export const OURS: Terms = termsOf([], []);
