"use client";

import { useEffect, useState } from "react";
import { digitsOf } from "@/locale/digits.ts";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { LineChart } from "@/ui/chart/line-chart.tsx";
import { toneOf } from "@/ui/chart/tone.ts";
import type { MapShapes } from "@/ui/map/geometry.ts";
import { oneOf, someOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";
import { yearsParam } from "@/url-state/years.ts";
import { EveryRow } from "./every-row.tsx";
import { byState, linesOf, type Row, type SeriesCard, type SeriesView as View } from "./lines.ts";
import { Picker } from "./picker.tsx";
import { SeriesMap } from "./series-map.tsx";

interface SeriesViewProps {
  locale: Locale;
  title: string;
  card: SeriesCard;
  /** Rows of the first view; the others are fetched when they are asked for. */
  rows: readonly Row[];
  names: Readonly<Record<string, string>>;
  shapes: MapShapes;
}

const MODES = ["absolute", "relative"] as const;

/** Chart, map and table over the same rows of a series. */
export function SeriesView({ locale, title, card, rows: firstRows, names, shapes }: SeriesViewProps) {
  const words = seriesMessages(locale);
  const table = recordTableMessages(locale);
  const standing = card.first;
  const [item, setItem] = useParam(
    oneOf(
      "item",
      card.items.map(({ id }) => id),
      standing.item,
    ),
  );
  const [entities, setEntities] = useParam(someOf("country", card.entities, standing.entities));
  const [partners, setPartners] = useParam(someOf("partner", card.partners, standing.partners));
  const [years, setYears] = useParam(yearsParam(card.years, words.expectedYears));
  const [mode, setMode] = useParam(oneOf("stackMode", card.shares ? MODES : MODES.slice(0, 1), "absolute"));
  const [everyRow, setEveryRow] = useState(false);
  const view: View = { item, entities, partners, years, mode };
  const isFirst = item === standing.item && mode === "absolute" && same(entities, standing.entities) && same(partners, standing.partners);
  const { rows, state } = useRows(card.id, firstRows, !isFirst || everyRow);
  const nameOf = (code: string) => names[code] ?? code;
  const unit = mode === "relative" ? "%" : (card.items.find(({ id }) => id === item)?.unit ?? "");
  // A unit that says its own bounds is read on the axis.
  const text = (value: number) => `${numberIn(locale, value, digitsOf(value))} ${unit.startsWith("%") ? "%" : unit.includes(",") ? "" : unit}`.trim();
  const lines = linesOf(card, rows, view);
  const several = entities.length > 1;
  const labelOf = (entity: string, partner: string | null) =>
    partner === null ? nameOf(entity) : several ? `${nameOf(entity)} – ${nameOf(partner)}` : nameOf(partner);
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const least = Math.min(0, ...values);
  const span: [number, number] = [years[0], Math.max(years[1], years[0] + 1)];
  const last = Math.max(...lines.flatMap(({ points }) => points.map(({ year }) => year)), years[0]);
  return (
    <div className="series-view" data-figure={card.id} data-testid="series">
      <fieldset className="atlas-controls">
        <legend className="visually-hidden">{title}</legend>
        {card.items.length === 1 ? null : (
          <label>
            {words.item}{" "}
            <select value={item} onChange={(event) => setItem(event.currentTarget.value)}>
              {card.items.map(({ id, label, unit: own }) => (
                <option key={id} value={id}>
                  {label} ({own})
                </option>
              ))}
            </select>
          </label>
        )}
        <Picker
          label={words.of}
          add={words.add}
          remove={(name) => words.remove({ name })}
          chosen={entities}
          all={card.entities}
          nameOf={nameOf}
          onChange={setEntities}
          locale={locale}
        />
        {card.dyadic ? (
          <Picker
            label={words.with}
            add={words.add}
            remove={(name) => words.remove({ name })}
            chosen={partners}
            all={card.partners}
            nameOf={nameOf}
            onChange={setPartners}
            locale={locale}
          />
        ) : null}
        <span className="picker">
          {words.period}{" "}
          {([0, 1] as const).map((side) => (
            <input
              key={side}
              type="number"
              min={card.years[0]}
              max={card.years[1]}
              value={years[side]}
              aria-label={`${words.period} ${side === 0 ? table.from : table.to}`}
              onChange={(event) => {
                const year = Number(event.currentTarget.value);
                if (year < card.years[0] || year > card.years[1]) return;
                setYears(side === 0 ? [Math.min(year, years[1]), years[1]] : [years[0], Math.max(year, years[0])]);
              }}
            />
          ))}
        </span>
        {card.shares ? (
          <label>
            {words.mode}{" "}
            <select value={mode} onChange={(event) => setMode(event.currentTarget.value as View["mode"])}>
              {MODES.map((value) => (
                <option key={value} value={value}>
                  {words.modes[value]}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </fieldset>
      <p className="say" aria-live="polite" data-testid="sentence">
        {state === "loading" && lines.length === 0
          ? words.loading
          : state === "failed"
            ? words.failed
            : values.length === 0
              ? words.nothing
              : `${lines
                  .slice(0, 4)
                  .map(({ entity, partner, points }) => {
                    const known = points.filter(({ value }) => value !== null);
                    const [first, end] = [known[0], known.at(-1)];
                    const [name, last, to] = [labelOf(entity, partner), text(end?.value ?? 0), end?.year ?? 0];
                    if (first === end) return words.only({ name, value: last, year: to });
                    return words.line({ name, first: text(first?.value ?? 0), from: first?.year ?? 0, last, to });
                  })
                  .join("; ")}.`}
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
                lines={lines.map(({ id, entity, partner, points }) => ({
                  id,
                  label: labelOf(entity, partner),
                  tone: partner === null || REPUBLICS.includes(partner as "KAZ") ? "region" : toneOf(partner),
                  points: holesKept(points),
                  receipt: "receipt-series",
                  says: `${labelOf(entity, partner)}. ${words.receipt}`,
                }))}
                years={span}
                top={Math.max(...values, least + 1e-9) * 1.05}
                bottom={least}
                format={(value) => numberIn(locale, value, digitsOf(value))}
                unit={unit}
              />
            )}
          />
        </div>
      )}
      <SeriesMap locale={locale} shapes={shapes} values={byState(card, rows, view, last)} year={last} nameOf={nameOf} text={text} />
      <details className="figure-table" open={lines.length === 0 ? undefined : true}>
        <summary>{words.table({ rows: lines.reduce((sum, { points }) => sum + points.length, 0) })}</summary>
        <div className="table-frame tall" role="group" aria-label={title} tabIndex={0}>
          <table data-table={card.id}>
            <thead>
              <tr>
                <th scope="col">{table.entity}</th>
                {card.dyadic ? <th scope="col">{table.partner}</th> : null}
                <th scope="col">{table.year}</th>
                <th scope="col" className="figure-cell">
                  {table.value}
                </th>
                <th scope="col">{table.unit}</th>
                <th scope="col">{table.receipt}</th>
              </tr>
            </thead>
            <tbody>
              {lines.flatMap(({ id, entity, partner, points }) =>
                [...points].reverse().map(({ year, value, note }) => (
                  <tr key={`${id}-${year}`}>
                    <th scope="row">{nameOf(entity)}</th>
                    {card.dyadic ? <td>{partner === null ? "" : nameOf(partner)}</td> : null}
                    <td>{year}</td>
                    <td className="figure-cell">{value === null ? <span lang="en">{note}</span> : numberIn(locale, value, digitsOf(value))}</td>
                    <td>{unit}</td>
                    <td>
                      <button type="button" className="marker" popoverTarget="receipt-series">
                        1<span className="visually-hidden">, {words.receipt}</span>
                      </button>
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      </details>
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

/** The rows at hand: those of the first view until more are wanted, then all of them. */
function useRows(series: string, first: readonly Row[], wanted: boolean) {
  const [all, setAll] = useState<readonly Row[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || all !== null) return;
    const life = new AbortController();
    fetch(`/series/${series}.json`, { signal: life.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then((rows: Row[]) => setAll(rows))
      .catch((error: Error) => error.name !== "AbortError" && setFailed(true));
    return () => life.abort();
  }, [series, wanted, all]);
  return { rows: all ?? first, state: failed ? ("failed" as const) : wanted && all === null ? ("loading" as const) : ("ready" as const) };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}

/** Years between two values that have none are holes, which break the line. */
function holesKept(points: readonly { year: number; value: number | null }[]): { year: number; value: number | null }[] {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? -1];
  const byYear = new Map(points.map(({ year, value }) => [year, value]));
  return Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, value: byYear.get(first + index) ?? null }));
}
