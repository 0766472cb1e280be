"use client";

import { useState } from "react";
import { type Locale, listIn, spanIn } from "@/locale/locale.ts";
import { isInWords, quantityIn, unitName } from "@/locale/quantity.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { isBreak } from "@/model/break-note.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { LineChart } from "@/ui/chart/line-chart.tsx";
import type { LinePoint } from "@/ui/chart/line-runs.ts";
import { toneOf } from "@/ui/chart/tone.ts";
import { fetchMark } from "@/ui/figure/when-shown.ts";
import type { MapShapes } from "@/ui/map/geometry.ts";
import { EveryRow } from "./every-row.tsx";
import { byState, itemInWords, linesOf, type Row, receiptFor, SERIES_RECEIPT, type SeriesCard, type SeriesLine, withoutLine } from "./lines.ts";
import { SeriesControls } from "./series-controls.tsx";
import { SeriesMap } from "./series-map.tsx";
import { SeriesTable } from "./series-table.tsx";
import { useRows } from "./use-rows.ts";
import { useView } from "./use-view.ts";

/** Of how many lines the sentence speaks: the five, and one beside them. */
const NAMED = 6;

interface SeriesViewProps {
  locale: Locale;
  title: string;
  card: SeriesCard;
  /** Rows of the first view; the others are fetched when they are asked for. */
  rows: readonly Row[];
  names: Readonly<Record<string, string>>;
  shapes: MapShapes;
}

/** Chart, map and table over the same rows of a series. */
export function SeriesView({ locale, title, card, rows: firstRows, names, shapes }: SeriesViewProps) {
  const words = seriesMessages(locale);
  const { view, choose, isFirst } = useView(card, words.expectedYears);
  const { item, entities, years, mode } = view;
  const [everyRow, setEveryRow] = useState(false);
  const { rows, state } = useRows(card.id, firstRows, !isFirst || everyRow);
  const nameOf = (code: string) => names[code] ?? code;
  const unit = mode === "relative" ? "%" : (card.items.find(({ id }) => id === item)?.unit ?? "");
  const text = (value: number) => quantityIn(locale, value, unit);
  // A scale says a unit of words once, above its numbers.
  const ofTicks = unit.startsWith("%") ? "%" : isInWords(unit) ? "" : unit;
  const lines = linesOf(card, rows, view);
  const what = itemInWords(locale, card, view);
  const apart = Object.keys(card.sources).length > 0;
  const several = entities.length > 1;
  const labelOf = (entity: string, partner: string | null) =>
    partner === null ? nameOf(entity) : several ? spanIn(locale, nameOf(entity), nameOf(partner)) : nameOf(partner);
  /** The first and the last value of a line; an empty line is only named. */
  const inWords = ({ entity, partner, points }: SeriesLine) => {
    const known = points.filter(({ value }) => value !== null);
    const [first, end] = [known[0], known.at(-1)];
    const [name, last, to] = [labelOf(entity, partner), text(end?.value ?? 0), end?.year ?? 0];
    if (end === undefined) return name;
    return first === end ? words.only({ name, value: last, year: to }) : words.line({ name, first: text(first?.value ?? 0), from: first?.year ?? 0, last, to });
  };
  const named = lines.slice(0, NAMED);
  // Lines of the same years say them once.
  const [start, end] = [yearsIn(named, 0), yearsIn(named, -1)];
  const together = named.length > 1 && start !== null && end !== null && start !== end;
  const inShort = ({ entity, partner, points }: SeriesLine) => {
    const known = points.filter(({ value }) => value !== null);
    return words.lineTogether({
      name: labelOf(entity, partner),
      first: quantityIn(locale, known[0]?.value ?? 0, isInWords(unit) ? "" : unit),
      last: text(known.at(-1)?.value ?? 0),
    });
  };
  const parts = [...named.map(together ? inShort : inWords), ...(lines.length > NAMED ? [words.moreLines({ count: lines.length - NAMED })] : [])].join("; ");
  const said = together ? words.together({ from: start, to: end, lines: parts }) : parts;
  const without = withoutLine(view, card.dyadic, lines).map(({ entity, partner }) => labelOf(entity, partner));
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const least = Math.min(0, ...values);
  const span: [number, number] = [years[0], Math.max(years[1], years[0] + 1)];
  const last = Math.max(...lines.flatMap(({ points }) => points.map(({ year }) => year)), years[0]);
  return (
    <div className="series-view" data-figure={card.id} data-testid="series" {...fetchMark(isFirst ? "ready" : state)}>
      <SeriesControls locale={locale} title={title} card={card} view={view} choose={choose} nameOf={nameOf} />
      {apart ? <p className="series-apart">{words.apart}</p> : null}
      <p className="say" aria-live="polite" data-testid="sentence">
        {state === "loading" && lines.length === 0
          ? words.loading
          : state === "failed"
            ? words.failed
            : values.length === 0
              ? words.nothing
              : [
                  `${card.items.length > 1 || mode === "relative" ? `${what}. ` : ""}${said}.`,
                  ...(without.length === 0 ? [] : [words.without({ names: listIn(locale, without) })]),
                ].join(" ")}
      </p>
      {lines.length === 0 ? null : (
        <div className="graphic">
          <Drawn
            widths={PAGE_WIDTHS}
            draw={(width) => (
              <LineChart
                id={`${card.id}-${width}`}
                label={title}
                width={width}
                height={width < 500 ? 300 : 380}
                lines={lines.map((line) => ({
                  id: line.id,
                  label: labelOf(line.entity, line.partner),
                  tone: line.partner === null || REPUBLICS.includes(line.partner as "KAZ") ? "region" : toneOf(line.partner),
                  points: holesKept(line.points),
                  receipt: receiptOfLine(card, line),
                  says: `${inWords(line)}. ${receiptOfLine(card, line) === SERIES_RECEIPT ? words.receipt : words.ownReceipt}`,
                  apart,
                }))}
                years={span}
                top={Math.max(...values, least + 1e-9) * 1.05}
                bottom={least}
                format={(value) => quantityIn(locale, value, ofTicks)}
                unit={ofTicks === unit ? "" : unitName(locale, unit)}
                cut={(year) => figureMessages(locale).cut({ year })}
              />
            )}
          />
          {lines.some(({ points }) => points.some(({ note }) => isBreak(note))) ? <p className="note">{figureMessages(locale).cutNote}</p> : null}
        </div>
      )}
      <SeriesMap locale={locale} shapes={shapes} values={byState(card, rows, view, last)} year={last} nameOf={nameOf} text={text} />
      <SeriesTable locale={locale} title={title} card={card} lines={lines} item={what} unit={unit} nameOf={nameOf} />
      <details className="figure-table" onToggle={(event) => setEveryRow(event.currentTarget.open)}>
        <summary>{words.all({ rows: card.rows })}</summary>
        {!everyRow ? null : state === "loading" ? (
          <p className="note">{words.loading}</p>
        ) : (
          <EveryRow locale={locale} card={card} rows={rows} nameOf={nameOf} />
        )}
      </details>
    </div>
  );
}

/** Where all values of a line were read in one source, its receipt; else that of the series, which has them all. */
function receiptOfLine(card: SeriesCard, { points }: SeriesLine): string {
  const receipts = new Set(points.map(({ note }) => receiptFor(card, note)));
  const [only = SERIES_RECEIPT] = receipts;
  return receipts.size === 1 ? only : SERIES_RECEIPT;
}

/** Years between two values that have none are holes, which break the line; so does a value that was counted otherwise than those before it. */
function holesKept(points: SeriesLine["points"]): LinePoint[] {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? -1];
  const byYear = new Map(points.map((point) => [point.year, point]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const { value = null, note = null } = byYear.get(first + index) ?? {};
    return { year: first + index, value, cut: isBreak(note) };
  });
}

/** The first or last year with a value, where all lines have the same. */
function yearsIn(lines: readonly SeriesLine[], at: 0 | -1): number | null {
  const years = new Set(lines.map(({ points }) => points.filter(({ value }) => value !== null).at(at)?.year));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}
