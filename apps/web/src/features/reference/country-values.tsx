import { find, type Observation } from "@multivector/data";
import { hrefIn, type Locale, numberIn, spanIn } from "@/locale/locale.ts";
import { quantityIn } from "@/locale/quantity.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { pairPath } from "@/model/pairs.ts";
import { partyName } from "@/model/party-name.ts";
import { seriesTitle } from "@/model/series-titles.ts";
import type { RecordRows } from "@/ui/table/record-table.tsx";

/** The last value of each item of each series about a state alone, and which series hold its values by partner. */
export function latestValues(locale: Locale, country: string): RecordRows {
  const { country: words } = referenceMessages(locale);
  const table = recordTableMessages(locale);
  return {
    columns: [table.what, table.item, words.latest, words.years],
    numeric: [2],
    labelled: [3],
    rows: datasetIn(locale).series.records.flatMap((card) => {
      const rows = (datasetIn(locale).series.observations[card.id]?.rows ?? []).filter(([entity]) => entity === country);
      if (rows.length === 0) return [];
      const provenance = { title: card.title, record: `series/${card.id}`, citations: card.citations, note: card.holes.join(" ") || card.measures };
      const link = (
        <a key="what" href={hrefIn(locale, `/series/${card.id}?country=${country}`)}>
          {seriesTitle(locale, card)}
        </a>
      );
      if (card.dyadic) {
        const partners = new Set(rows.map(([, partner]) => partner)).size;
        return [{ id: card.id, cells: [link, words.byPartner({ count: partners }), "", yearsOf(locale, rows)], provenance }];
      }
      return card.items.flatMap(({ id, label, unit }) => {
        const own = rows.filter(([, , , item]) => item === id);
        const known = own.flatMap(([, , year, , value]) => (value === null ? [] : [{ year, value }]));
        const last = known.reduce(
          (latest: (typeof known)[number] | undefined, one) => (latest === undefined || one.year > latest.year ? one : latest),
          undefined,
        );
        if (last === undefined) return [];
        return [
          {
            id: `${card.id}-${id}`,
            cells: [link, label, `${quantityIn(locale, last.value, unit)} (${last.year})`, yearsOf(locale, own)],
            provenance,
          },
        ];
      });
    }),
  };
}

function yearsOf(locale: Locale, rows: readonly Observation[]): string {
  const years = rows.map(([, , year]) => year);
  return spanIn(locale, Math.min(...years), Math.max(...years));
}

const WEIGHTIEST = 8;

/**
 * With whom a republic trades, by each source that counts it and may be shown: its own statistics and the World Factbook. They stay two;
 * shares of one source are not those of the other.
 */
export function tradePartnerRows(locale: Locale, country: string): RecordRows {
  const { country: words } = referenceMessages(locale);
  const table = recordTableMessages(locale);
  const sources = [`trade-${country.toLowerCase()}`, "trade-shares"].flatMap((id) => {
    const card = find(datasetIn(locale).series, id);
    return card === undefined ? [] : [card];
  });
  return {
    columns: [table.partner, table.year, words.source, words.exports, words.imports],
    numeric: [3, 4],
    rows: sources.flatMap((card) => {
      const rows = (datasetIn(locale).series.observations[card.id]?.rows ?? []).filter(([entity]) => entity === country);
      const year = Math.max(...rows.map((row) => row[2]));
      const share = (partner: string, item: string): number | null => {
        const value = (of: string) => rows.find((row) => row[1] === of && row[2] === year && row[3] === item)?.[4] ?? null;
        const [own, whole] = [value(partner), card.id === "trade-shares" ? 100 : value("WLD")];
        return own === null || whole === null || whole === 0 ? null : (own / whole) * 100;
      };
      const partners = [...new Set(rows.filter((row) => row[2] === year).map((row) => row[1] ?? ""))].filter(
        (code) => find(datasetIn(locale).countries, code) !== undefined,
      );
      return partners
        .map((partner) => ({ partner, out: share(partner, "exports"), in: share(partner, "imports") }))
        .sort((a, b) => (b.out ?? 0) + (b.in ?? 0) - (a.out ?? 0) - (a.in ?? 0))
        .slice(0, WEIGHTIEST)
        .map((one) => {
          const text = (value: number | null) => (value === null ? words.notListed : numberIn(locale, value, 1));
          return {
            id: `${card.id}-${one.partner}`,
            cells: [
              <a key="partner" href={hrefIn(locale, pairPath(country, one.partner))}>
                {partyName(locale, { country: one.partner, organization: null })}
              </a>,
              String(year),
              <a key="source" href={hrefIn(locale, `/series/${card.id}?country=${country}&partner=${one.partner}&stackMode=relative`)}>
                {seriesTitle(locale, card)}
              </a>,
              text(one.out),
              text(one.in),
            ],
            provenance: {
              title: `${seriesTitle(locale, card)}, ${partyName(locale, { country: one.partner, organization: null })}, ${year}`,
              record: `series/${card.id}`,
              citations: card.citations,
              note: card.holes.join(" ") || card.measures,
            },
          };
        });
    }),
  };
}
