import { find, type Series } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { Island } from "#island";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { creditIn, licenceIn } from "@/model/credits.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { seriesTitle } from "@/model/series-titles.ts";
import { termsLine, termsOf } from "@/model/terms.ts";
import { shapesOf } from "@/ui/map/geometry.ts";
import { Receipt, ReceiptMarker, ReceiptPanel } from "@/ui/receipt/receipt.tsx";
import { Fact } from "@/ui/record/fact.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { firstView, type Row, rowOf, SERIES_RECEIPT, type SeriesCard } from "./lines.ts";
import { SeriesFiles } from "./series-files.island.tsx";
import { SeriesView } from "./series-view.island.tsx";

/** A series: its values through time, what it measures, its holes. */
export function SeriesPage({ locale, card }: { locale: Locale; card: Series }) {
  const { id } = card;
  const words = seriesMessages(locale);
  const all = recordMessages(locale);
  const title = seriesTitle(locale, card);
  const record = `series/${id}`;
  const rows = rowsOf(id);
  const years = rows.map(([, , year]) => year);
  const codes = (position: 0 | 1) => [...new Set(rows.flatMap((row) => row[position] ?? []))];
  const notes = new Set(rows.map(([, , , , , note]) => note));
  const read = card.citations.filter(({ source }) => notes.has(source));
  const base = {
    id: card.id,
    dyadic: card.dyadic,
    items: card.items.map(({ id: item, label, unit }) => ({ id: item, label, unit })),
    entities: codes(0),
    partners: codes(1),
    years: [Math.min(...years), Math.max(...years)] as const,
    rows: rows.length,
    sources: Object.fromEntries(read.map(({ source }) => [source, publisherOf(locale, source)])),
    shares: rows.some(([, partner]) => partner === "WLD"),
  };
  const first = firstView(base, rows, REPUBLICS);
  const view: SeriesCard = { ...base, years: first.years, first };
  const shown = rows.filter(([entity, partner, , item]) => item === 0 && (card.dyadic ? first.entities.includes(entity) && partner !== null : true));
  const titled = { part: "item", first: first.item, names: Object.fromEntries(base.items.map(({ id: item, label }) => [item, label])) };
  const codesDrawn = Object.fromEntries(
    datasetIn(locale)
      .countries.records.filter(({ id: code }) => view.entities.includes(code) || view.partners.includes(code))
      .map(({ id: code, isoNumeric }) => [code, isoNumeric]),
  );
  return (
    <>
      <div className="top">
        <p className="kicker">
          {factMessages(locale).domains[card.domain]} · {creditIn(locale, card.publisher)}
        </p>
        <h1>{title}</h1>
        <p className="stand">
          <RecordText locale={locale}>{card.measures}</RecordText>
        </p>
      </div>
      <div className="figure">
        <Island>
          <SeriesView
            locale={locale}
            title={title}
            card={view}
            rows={shown}
            names={namesOf(locale, [...view.entities, ...view.partners], card.others)}
            shapes={shapesOf("locator", codesDrawn)}
          />
        </Island>
        {read.map((citation) => (
          <ReceiptPanel
            key={citation.source}
            locale={locale}
            data={receiptOf(locale, { id: `receipt-${citation.source}`, title, record, citations: [citation], note: noteOf(locale, citation.source) })}
          />
        ))}
        <noscript>
          <p className="note">{words.noScript}</p>
        </noscript>
        <div className="table-tools">
          <Receipt
            locale={locale}
            data={receiptOf(locale, { id: SERIES_RECEIPT, title, record, citations: card.citations, note: card.holes.join(" ") || card.measures })}
          >
            {words.receipt}
          </Receipt>
          <Island defer="interaction">
            <SeriesFiles
              locale={locale}
              title={title}
              subtitle={card.measures}
              card={{ id, items: base.items, shares: base.shares }}
              first={first.item}
              about={{
                site: SITE_URL,
                version: meta.version,
                day: dayIn(locale, meta.horizon),
                licence: termsLine(locale, termsOf([record], dataset.series.records)),
              }}
            />
          </Island>
          <a href={`${process.env.API_URL}/v1/${record}/observations?format=csv`}>{words.csv}</a>
          <a href={`${process.env.API_URL}/v1/${record}/observations`}>{figureMessages(locale).json}</a>
        </div>
      </div>
      <section className="section columns">
        <dl className="facts">
          {(
            [
              [words.covers, words.coverage({ from: view.years[0], to: view.years[1], rows: rows.length })],
              [words.publisher, creditIn(locale, card.publisher)],
              ...(card.reporter === null ? [] : [[words.reporter, card.reporter]]),
              [words.licence, licenceIn(locale, card.licence)],
              [words.attribution, creditIn(locale, card.attribution)],
              ...(card.derived === null ? [] : [[words.derived, card.derived]]),
              [words.next, card.nextExpected ?? all.notRecorded],
            ] as [string, string][]
          ).map(([name, value]) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
          <Fact name={all.spell.receipt}>
            <ReceiptMarker locale={locale} data={{ id: SERIES_RECEIPT, title }} text={all.receipt.sources({ count: card.citations.length })} />
          </Fact>
        </dl>
        <div>
          <h2>{words.holes}</h2>
          {card.holes.length === 0 ? (
            <p className="empty">{words.none}</p>
          ) : (
            <ul>
              {card.holes.map((hole) => (
                <li key={hole}>
                  <RecordText locale={locale}>{hole}</RecordText>
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
      <RecordTools locale={locale} record={record} title={title} path={`/series/${id}`} {...(card.items.length === 1 ? {} : { titled })} />
    </>
  );
}

function rowsOf(series: string): Row[] {
  const items = find(dataset.series, series)?.items.map(({ id }) => id) ?? [];
  return (dataset.series.observations[series]?.rows ?? []).map((row) => rowOf(row, items));
}

/** Who published a source; its title where nobody is named. */
function publisherOf(locale: Locale, source: string): string {
  const cited = find(datasetIn(locale).sources, source);
  return cited?.publisher == null ? (cited?.title ?? source) : creditIn(locale, cited.publisher);
}

/** What is said of a source: who counted what it prints. */
function noteOf(locale: Locale, source: string): string | null {
  return find(datasetIn(locale).sources, source)?.note ?? null;
}

/** What states, the whole world and the other parties of a series are called. */
function namesOf(locale: Locale, codes: readonly string[], others: readonly { id: string; label: string }[]): Record<string, string> {
  const known: Readonly<Record<string, string | undefined>> = referenceMessages(locale).aggregates;
  return Object.fromEntries(
    [...new Set(codes)].map((code) => {
      const state = find(datasetIn(locale).countries, code);
      return [code, state === undefined ? (known[code] ?? others.find(({ id }) => id === code)?.label ?? code) : nameOf(state, locale)];
    }),
  );
}
