import { type CountStep, type Day, fromDay, toDay } from "@multivector/data";
import { memo } from "react";
import type { SpellBar, SpellRow } from "./spell-row.ts";

const ROW = 26;
/** Room above the rows: for the strip of counts, or for the date line alone. */
const roomAbove = (counts: readonly CountStep[]) => (counts.length === 0 ? 16 : 64);
const ARROW = 8;

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
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--paper)" />
          <rect width="2.4" height="6" fill="var(--fact)" />
        </pattern>
      </defs>
      {counts.length === 0 ? null : <Counts counts={counts} counted={counted} horizon={horizon} x={x} right={right} gutter={gutter} />}
      {ticksOf(first, horizon, right - gutter).map((year) => (
        <g key={year} aria-hidden="true">
          <path d={`M${x(toDay(year, 1, 1))} ${top}V${bottom}`} className="grid" />
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
  return (
    <g>
      <a href={row.href} tabIndex={-1}>
        <text x={gutter - 10} y={y + 5} textAnchor="end" className="spell-name">
          {short(row.name, gutter)}
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

/** A name that is too long for the room loses its end; the whole of it is in the table and in what the bars are called. */
function short(name: string, gutter: number): string {
  const most = Math.floor((gutter - 12) / 6.6);
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

/** Depth is thickness: signed 4, part of it 9, full member 16. */
function depthOf({ role, practice }: SpellBar): number {
  if (practice || role === "member") return 16;
  return role === "party" || role === "participant" || role === "associate" ? 9 : 4;
}

function Bar({ spell, y, x, horizon, hatch, tabIndex }: { spell: SpellBar; y: number; x: (at: Day) => number; horizon: Day; hatch: string; tabIndex: number }) {
  const { start, end, practice } = spell;
  const depth = depthOf(spell);
  const [top, low] = [y - depth / 2, y + depth / 2];
  const ongoing = end.edtf === "..";
  // Solid where it holds for certain; what the dates leave open is drawn by combs and dashes.
  const from = x(start.edtf === null ? (start.earliest ?? Number.NEGATIVE_INFINITY) : (start.latest ?? horizon));
  const to = ongoing ? x(horizon) : x(end.earliest ?? horizon);
  const width = Math.max(to - from, 2.5);
  const fill = practice ? hatch : depth === 16 ? "var(--fact)" : "var(--fact-mid)";
  const unknownEnd = end.edtf === null;
  const solid = unknownEnd ? width * (2 / 3) : width;
  const outline = practice ? { stroke: "var(--fact)", strokeWidth: 1.5 } : {};
  return (
    <g role="button" tabIndex={tabIndex} aria-label={spell.label} data-receipt={spell.receipt} className="mark-bar" data-state={spell.state}>
      <rect x={from} y={y - 12} width={Math.max(width, 24)} height="24" fill="transparent" />
      {ongoing ? (
        <path d={`M${from} ${top}H${to}L${to + ARROW} ${y}L${to} ${low}H${from}Z`} fill={fill} {...outline} />
      ) : (
        <rect x={from} y={top} width={Math.max(solid, 2.5)} height={depth} fill={fill} {...outline} />
      )}
      {unknownEnd ? <rect x={from + solid} y={top} width={width - solid} height={depth} className="dashed" /> : null}
      <Comb
        from={x(start.earliest ?? start.latest ?? 0)}
        to={x(start.latest ?? 0)}
        top={top}
        depth={depth}
        show={start.edtf !== null && start.earliest !== start.latest}
        thinning="left"
      />
      <Comb
        from={x(end.earliest ?? 0)}
        to={x(end.latest ?? 0)}
        top={top}
        depth={depth}
        show={!ongoing && end.edtf !== null && end.earliest !== end.latest}
        thinning="right"
      />
      {spell.claimed.map((days) => {
        const places = days.map(x);
        const [left, last] = [Math.min(...places), Math.max(...places)];
        return (
          <path
            key={days.join()}
            className="fork"
            d={`M${left} ${top - 4}H${Math.max(last, left + 3)}${places.map((place) => `M${place} ${top - 4}V${top}`).join("")}`}
          />
        );
      })}
    </g>
  );
}

/** Three thinning ticks inside the time in which a bound lies. */
function Comb({ from, to, top, depth, show, thinning }: { from: number; to: number; top: number; depth: number; show: boolean; thinning: "left" | "right" }) {
  if (!show) return null;
  const span = Math.max(to - from, 6);
  const base = thinning === "left" ? to - span : from;
  return (
    <g className="comb" aria-hidden="true">
      {[0.15, 0.5, 0.85].map((part, index) => (
        <path key={part} d={`M${base + span * part} ${top}v${depth}`} strokeWidth={thinning === "left" ? 0.7 + index * 0.6 : 1.9 - index * 0.6} />
      ))}
    </g>
  );
}

function Counts({
  counts,
  counted,
  horizon,
  x,
  right,
  gutter,
}: {
  counts: readonly CountStep[];
  counted: string;
  horizon: Day;
  x: (at: Day) => number;
  right: number;
  gutter: number;
}) {
  const steps = counts.filter(({ from }) => from <= horizon);
  const highest = Math.max(1, ...steps.map(({ possible }) => possible));
  const height = (count: number) => 50 - (count / highest) * 26;
  const ends = steps.map((_, index) => x(steps[index + 1]?.from ?? horizon));
  const line = steps.map(({ from, least }, index) => `${index === 0 ? "M" : "L"}${x(from)} ${height(least)}H${ends[index]}`).join("");
  const [start] = steps;
  return (
    <g className="counts" aria-hidden="true">
      <text x={gutter - 10} y="50" textAnchor="end" className="annotation">
        {counted}
      </text>
      {start === undefined ? null : (
        <>
          <path d={`${line}V52H${x(start.from)}Z`} fill="var(--fact-wash)" />
          <path d={line} className="count-line" />
        </>
      )}
      {steps.map(({ from, least, possible }, index) => {
        const width = (ends[index] ?? right) - x(from);
        if (width < 16) return null;
        return (
          <text key={from} x={x(from) + width / 2} y={height(possible) - 5} textAnchor="middle" className="count">
            {least === possible ? least : `${least}–${possible}`}
          </text>
        );
      })}
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
