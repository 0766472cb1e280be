import { type Domain, type Holder, INDICATORS, type IndicatorId, keyOf, type Republic, vectorOf } from "@multivector/data/vectors";
import { type Locale, wholeLocale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { YearEvidence } from "@/model/vectors/cell.ts";
import type { WeightView } from "./presence.ts";

/** A row behind a share, as the table of rows shows it. */
export interface RowLine {
  key: string;
  indicator: IndicatorId;
  share: number;
  title: string;
  /** Of the title, where it is in another language than the page. */
  lang: Locale | undefined;
  path: string | null;
  /** What it rests on: `<collection>/<id>`. */
  record: string | null;
  year: number | null;
  certain: boolean;
}

/** The rows behind a share, the largest first. */
export function rowLines(locale: Locale, { evidence, rows }: YearEvidence, country: Republic, domain: Domain, holder: Holder, weights: WeightView): RowLine[] {
  const all = evidence[country] ?? [];
  const own = Object.fromEntries(INDICATORS.flatMap(({ id }) => (weights[id] === undefined ? [] : [[id, weights[id]]])));
  const contributions = vectorOf(all, domain, own)?.contributions ?? [];
  return contributions
    .filter((one) => one.holder === holder)
    .map(({ indicator, row, share }): RowLine => {
      const key = row === null ? `${indicator}/${holder}` : keyOf(row);
      const tie = all.find((one) => one.indicator === indicator)?.ties.find((one) => row !== null && keyOf(one.row) === key);
      const found = rows[key];
      const told = wholeLocale(locale);
      return {
        key: `${indicator} ${key}`,
        indicator,
        share,
        title: found?.[told] ?? vectorMessages(locale).holders[holder],
        lang: found === undefined || told === locale ? undefined : told,
        path: found?.path ?? null,
        record: row === null ? null : "collection" in row ? `${row.collection}/${row.id}` : `series/${row.series}`,
        year: row !== null && "series" in row ? row.year : null,
        certain: tie?.certain ?? true,
      };
    })
    .sort((a, b) => b.share - a.share);
}
