import { type CountStep, type Day, fromDay, toDay } from "@multivector/data";
import { memo } from "react";
import { wrap } from "@/ui/chart/wrap.ts";
import { Counts } from "./count-strip.tsx";
import { HatchPattern } from "./hatch-pattern.tsx";
import { Bar } from "./spell-bar.tsx";
import type { SpellRow } from "./spell-row.ts";

const ROW = 26;
/** Of a name in two lines, and of a letter of it. */
const LINE = 13;
const CHAR = 7;
/** Rows from which on the scale stands above them as well. */
const MANY = 10;
/** Room above the rows: for the strip of counts, or for the date line alone. */
const roomAbove = (counts: readonly CountStep[]) => (counts.length === 0 ? 16 : 64);

export interface SpellRowsProps {
  rows: readonly SpellRow[];
  /** How many were in, through time; drawn above the rows. */
  counts: readonly CountStep[];
  /** What is counted. */
  counted: string;
  first: Day;
  horizon: Day;
  day: Day;
  /** Pixels; type is drawn at its final size. */
  width: number;
  /** Pixels for the names on the left. */
  gutter: number;
  label: string;
}

type Scale = Omit<SpellRowsProps, "day">;

const placeOf =
  ({ first, horizon, width, gutter }: Pick<Scale, "first" | "horizon" | "width" | "gutter">) =>
  (at: Day) =>
    gutter + ((Math.min(Math.max(at, first), horizon) - first) / (horizon - first)) * (width - 14 - gutter);

/** Spells as bars on one time scale, one row each, under a strip of counts; the chosen day is a line over them. */
export function SpellRows({ day, ...scale }: SpellRowsProps) {
  const { rows, counts, width, label } = scale;
  const bottom = roomAbove(counts) + rows.length * ROW;
  return (
    <svg data-drawing="" className="spell-rows" width={width} height={bottom + 24} viewBox={`0 0 ${width} ${bottom + 24}`} role="group" aria-label={label}>
      <Spells {...scale} />
      <path d={`M${placeOf(scale)(day)} 0V${bottom + 4}`} className="date-line" aria-hidden="true" />
    </svg>
  );
}

/** What does not move with the day. It is drawn once: a slider that moves through a year would draw some hundred bars anew at every step. */
const Spells = memo(function Spells({ rows, counts, counted, first, horizon, width, gutter }: Scale) {
  const right = width - 14;
  const x = placeOf({ first, horizon, width, gutter });
  const top = roomAbove(counts);
  const bottom = top + rows.length * ROW;
  const hatch = `hatch-${width}-${rows.length}`;
  return (
    <>
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      {counts.length === 0 ? null : <Counts counts={counts} counted={counted} horizon={horizon} x={x} right={right} gutter={gutter} />}
      {ticksOf(first, horizon, right - gutter).map((year) => (
        <g key={year} aria-hidden="true">
          <path d={`M${x(toDay(year, 1, 1))} ${top}V${bottom}`} className="grid" />
          {rows.length < MANY ? null : (
            <text x={x(toDay(year, 1, 1))} y={top - 5} textAnchor="middle" className="tick halo">
              {year}
            </text>
          )}
          <text x={x(toDay(year, 1, 1))} y={bottom + 18} textAnchor="middle" className="tick">
            {year}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <Row
          key={row.id}
          row={row}
          y={top + index * ROW + ROW / 2}
          x={x}
          gutter={gutter}
          right={right}
          hatch={`url(#${hatch})`}
          first={index === 0}
          horizon={horizon}
        />
      ))}
    </>
  );
});

interface RowProps {
  row: SpellRow;
  y: number;
  x: (at: Day) => number;
  gutter: number;
  right: number;
  horizon: Day;
  hatch: string;
  first: boolean;
}

function Row({ row, y, x, gutter, right, horizon, hatch, first }: RowProps) {
  // A name is never cut; a long one takes two lines of its row.
  const lines = wrap(row.name, Math.floor((gutter - 10) / CHAR));
  return (
    <g>
      <a href={row.href} tabIndex={-1}>
        <text textAnchor="end" className="spell-name">
          {lines.map((line, at) => (
            <tspan key={line} x={gutter - 10} y={y + 5 + (at - (lines.length - 1) / 2) * LINE}>
              {line}
            </tspan>
          ))}
        </text>
      </a>
      <path d={`M${gutter} ${y}H${right}`} className="base" aria-hidden="true" />
      {row.never === null ? null : (
        <g>
          <circle cx={gutter + 7} cy={y} r="4" className="zero" />
          <text x={gutter + 18} y={y + 4.5} className="annotation halo">
            {row.never}
          </text>
        </g>
      )}
      {row.spells.map((spell, index) => (
        <Bar key={spell.receipt} spell={spell} y={y} x={x} horizon={horizon} hatch={hatch} tabIndex={first && index === 0 ? 0 : -1} />
      ))}
    </g>
  );
}

function ticksOf(first: Day, horizon: Day, width: number): number[] {
  const [from, to] = [fromDay(first).year, fromDay(horizon).year];
  const step = [5, 10, 20].find((years) => (width / (to - from)) * years >= 52) ?? 20;
  const years: number[] = [];
  for (let year = Math.ceil((from + 0.5) / step) * step; year <= to; year += step) years.push(year);
  return years;
}
