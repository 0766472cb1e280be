import { type DyadValue, find, observations, type Relation } from "@multivector/data";
import { genitiveIn } from "@/locale/genitive.ts";
import { hrefIn, type Locale, listIn, numberIn } from "@/locale/locale.ts";
import { percentOf, quantityIn } from "@/locale/quantity.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { noteIn } from "@/model/note-in.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { countryName } from "@/model/records.ts";
import { breakYears } from "@/model/series-breaks.ts";
import { seriesTitle } from "@/model/series-titles.ts";
import { tradeBreaks, tradePart, tradeSeriesOf } from "@/model/trade.ts";
import type { Line } from "@/ui/chart/line-chart.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import type { RecordRows } from "@/ui/table/record-table.tsx";

/** Values by year as a graphic and a table have them. */
export interface YearValues {
  lines: Omit<Line, "tone">[];
  years: readonly [number, number];
  top: number;
  finding: string | null;
  table: RecordRows;
}

const SERIES_CODE: Readonly<Record<string, string>> = { eu: "EU27" };
const TRADE_FROM = 1994;

/** Each side's part of the other's goods trade, as that side counts it. Two reporters stay two lines. */
export function tradeLines(locale: Locale, a: string, b: string): YearValues {
  const words = relationMessages(locale);
  const table = recordTableMessages(locale);
  const name = (id: string) => partyName(locale, partyOf(id));
  const reported = [
    [a, b],
    [b, a],
  ].flatMap(([reporter = "", partner = ""]) => {
    const series = tradeSeriesOf(reporter);
    if (series === null) return [];
    const cuts = breakYears(series, reporter, SERIES_CODE[partner] ?? partner);
    const last = Math.max(...(datasetIn(locale).series.observations[series]?.rows.map(([, , year]) => year) ?? [TRADE_FROM]));
    const points = Array.from({ length: last - TRADE_FROM + 1 }, (_, index) => TRADE_FROM + index).map((year) => {
      const part = tradePart(series, reporter, SERIES_CODE[partner] ?? partner, year);
      return { year, value: part === null ? null : part * 100, cut: cuts.includes(year) };
    });
    const known = points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
    return known.length === 0 ? [] : [{ reporter, partner, series, points, known }];
  });
  const values = reported.flatMap(({ known }) => known);
  // A share that is not zero is not written as zero.
  const digits = (value: number) => (value >= 10 ? 0 : value === 0 || value >= 0.05 ? 1 : value >= 0.005 ? 2 : 3);
  const text = (value: number) => numberIn(locale, value, digits(value));
  const percent = (value: number) => percentOf(locale, value / 100, digits(value));
  const said = (reporter: string, partner: string, known: readonly { year: number; value: number }[]) => {
    const [first, last] = [known[0], known.at(-1)];
    const broken = tradeBreaks(reporter).findLast((year) => first !== undefined && last !== undefined && first.year < year && year <= last.year);
    return words.findings.trade({
      reporter: name(reporter),
      partner: genitiveIn(locale, name(partner)),
      from: first?.year ?? 0,
      first: percent(first?.value ?? 0),
      to: last?.year ?? 0,
      last: percent(last?.value ?? 0),
      broken: broken === undefined ? "no" : "yes",
      cut: broken ?? 0,
    });
  };
  return {
    // From the first value on: years before it would be an empty box.
    years: yearsOf(values.map(({ year }) => year)),
    top: Math.max(1, ...values.map(({ value }) => value)) * 1.1,
    lines: reported.map(({ reporter, partner, points, known, series }) => ({
      id: reporter,
      label: words.line({ reporter: name(reporter) }),
      points,
      receipt: `trade-${series}-${known[0]?.year}`,
      says: said(reporter, partner, known),
    })),
    finding: reported.map(({ reporter, partner, known }) => said(reporter, partner, known)).join(" ") || null,
    table: {
      columns: [table.year, table.entity, table.partner, `${words.tradeShare}, %`],
      numeric: [3],
      rows: reported.flatMap(({ reporter, partner, series, known }) =>
        known.map(({ year, value }) => {
          const card = find(datasetIn(locale).series, series);
          return {
            id: `${series}-${year}`,
            cells: [String(year), name(reporter), name(partner), text(value)],
            provenance: {
              title: `${name(reporter)}, ${name(partner)}`,
              record: `series/${series}`,
              citations: card?.citations ?? [],
              note: card?.holes.join(" ") ?? null,
            },
          };
        }),
      ),
    },
  };
}

/** First and last of some years, two at least. */
function yearsOf(years: readonly number[]): readonly [number, number] {
  const first = years.length === 0 ? TRADE_FROM : Math.min(...years);
  return [first, Math.max(first + 1, ...years)];
}

/** In which part of recorded votes two states voted the same way, by year. */
export function alike(locale: Locale, a: string, b: string): YearValues {
  const words = relationMessages(locale);
  const table = recordTableMessages(locale);
  const read = (entity: string, partner: string) => observations(datasetIn(locale).series, { series: "un-agreement", item: "share-same", entity, partner });
  // Organizations cast no votes.
  const voters = [a, b].every((id) => find(datasetIn(locale).countries, id) !== undefined);
  const rows = !voters ? [] : read(a, b).length > 0 ? read(a, b) : read(b, a);
  // A share of too few votes is no value: the line has a hole there, and the table says why.
  const values = rows.flatMap(([, , year, , value, note]) => (value === null ? [] : [{ year, value: value * 100, apart: note !== null && note !== "" }]));
  // A value with a note comes from another collection and is no continuation: a line to it would show a turn that nobody counted.
  const [known, apart] = [values.filter((one) => !one.apart), values.filter((one) => one.apart)];
  const [first, last] = [known[0], known.at(-1)];
  // The ends alone would hide what happened between them.
  const [least, most] = [known.toSorted((one, other) => one.value - other.value)].flatMap((sorted) => [sorted[0], sorted.at(-1)]);
  const card = find(datasetIn(locale).series, "un-agreement");
  const ends = yearsOf(values.map(({ year }) => year));
  const all = Array.from({ length: ends[1] - ends[0] + 1 }, (_, index) => ends[0] + index);
  const line = (points: typeof values) => all.map((year) => ({ year, value: points.find((one) => one.year === year)?.value ?? null }));
  const pointIn = (one: (typeof values)[number]) =>
    words.unPoint({ share: percentOf(locale, one.value / 100), year: one.year, kind: one === most ? "most" : one === least ? "least" : "end" });
  const separately = apart.length === 0 ? "" : words.unApart({ points: listIn(locale, apart.map(pointIn)) });
  const finding =
    first === undefined || last === undefined
      ? null
      : `${words.findings.un({ points: listIn(locale, known.filter((one) => [first, last, most, least].includes(one)).map(pointIn)) })} ${separately}`.trim();
  return {
    years: ends,
    top: 100,
    lines: [
      {
        id: "same",
        label: words.sameShare,
        points: line(known),
        // Rows that rest on the same share the receipt of the first of them, which may have no value.
        receipt: rows[0] === undefined ? null : `un-${rows[0][2]}`,
        says: finding ?? words.rows.un,
      },
      ...(apart.length === 0
        ? []
        : [{ id: "apart", label: words.unApartLabel, points: line(apart), derived: true, receipt: `un-${rows[0]?.[2]}`, says: separately }]),
    ],
    finding,
    table: {
      columns: [table.year, `${words.sameShare}, %`],
      numeric: [1],
      rows: rows.map(([, , year, , value, note]) => ({
        id: String(year),
        cells: [
          String(year),
          value === null ? (
            <RecordText key="note" locale={locale}>
              {noteIn(locale, note, year)}
            </RecordText>
          ) : (
            numberIn(locale, Math.round(value * 1000) / 10, 1)
          ),
        ],
        provenance: { title: words.rows.un, record: "series/un-agreement", citations: card?.citations ?? [], note: card?.measures ?? null },
      })),
    },
  };
}

/** Is a series told in the row of trade or of votes, and not among the others? */
export function hasRowOfItsOwn(series: string): boolean {
  return series === "un-agreement" || (series.startsWith("trade-") && series !== "trade-shares");
}

/** Series about the two beside trade and votes: the last value of each item and its years. */
export function otherValues(locale: Locale, values: Relation["observations"]): RecordRows {
  const { country } = referenceMessages(locale);
  const table = recordTableMessages(locale);
  const groups = new Map<string, DyadValue[]>();
  for (const value of values) {
    const key = [value.series, value.item, value.entity, value.partner].join("/");
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  const name = (code: string) => (find(datasetIn(locale).countries, code) === undefined ? code : countryName(code, locale));
  return {
    columns: [table.what, table.item, table.entity, table.partner, country.latest, country.years],
    numeric: [4],
    rows: [...groups].flatMap(([key, list]) => {
      const last = list.findLast((one): one is DyadValue & { value: number } => one.value !== null);
      const card = find(datasetIn(locale).series, last?.series ?? "");
      if (last === undefined || card === undefined) return [];
      return [
        {
          id: key.replaceAll("/", "-"),
          cells: [
            <a key="what" href={hrefIn(locale, `/series/${card.id}?country=${last.entity}&partner=${last.partner}`)}>
              {seriesTitle(locale, card)}
            </a>,
            card.items.find(({ id }) => id === last.item)?.label ?? last.item,
            name(last.entity),
            name(last.partner),
            `${quantityIn(locale, last.value, last.unit)} (${last.year})`,
            seriesMessages(locale).coverage({ from: list[0]?.year ?? last.year, to: last.year, rows: list.length }),
          ],
          provenance: { title: card.title, record: `series/${card.id}`, citations: card.citations, note: card.holes.join(" ") || card.measures },
        },
      ];
    }),
  };
}
