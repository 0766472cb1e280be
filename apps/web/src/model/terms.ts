import { type LicensedSeries, licencesOf } from "@multivector/data";

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

/** Terms in a line that cites: the licence, and whom to name beside us. */
export function termsLine({ licence, attribution }: Terms): string {
  return attribution === OURS.attribution ? licence : `${licence}; ${attribution}`;
}

/** Terms of what is no value of a series. */
export const OURS: Terms = termsOf([], []);
