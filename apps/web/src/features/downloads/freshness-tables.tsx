import { freshnessOf } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import { Island } from "#island";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { freshnessMessages } from "@/messages/freshness/index.ts";
import { datasetIn, textIn } from "@/model/dataset-in.ts";
import { type FreshnessRow, FreshnessTable } from "./freshness-table.island.tsx";

/** How fresh each series and each collection is. */
export function FreshnessTables({ locale }: { locale: Locale }) {
  const words = freshnessMessages(locale);
  const { names } = dataMessages(locale).universe;
  const dataset = datasetIn(locale);
  // Cards name the next edition in words, which are read in English.
  const { series, collections } = freshnessOf(datasetIn("en"));
  const titles = new Map(dataset.series.records.map(({ id, title }) => [id, title]));
  const seriesRows = series.map(({ series: id, lastYear, lastRead, rhythm, due, nextExpected }): FreshnessRow => {
    const next = nextExpected === null ? null : textIn(locale, nextExpected);
    return { name: titles.get(id) ?? id, href: `/series/${id}`, reaches: String(lastYear ?? ""), lastRead, rhythm, due, next, remedy: words.remedy.series };
  });
  const collectionRows = collections.map(({ collection, readTo, lastRead, rhythm, due }): FreshnessRow => {
    const next = due === null ? null : words.by({ day: dayIn(locale, due) });
    const remedy = words.remedy.collection({ day: dayIn(locale, readTo) });
    return { name: names[collection], href: `/data/${collection}`, reaches: dayIn(locale, readTo), lastRead, rhythm, due, next, remedy };
  });
  return (
    <>
      {[
        { title: names.series, rows: seriesRows },
        { title: words.collections, rows: collectionRows },
      ].map(({ title, rows }) => (
        <Island key={title} defer="visible">
          <FreshnessTable locale={locale} title={title} rows={rows} day={meta.horizon} />
        </Island>
      ))}
    </>
  );
}
