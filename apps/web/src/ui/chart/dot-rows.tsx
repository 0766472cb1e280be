import { type Day, fromDay, toDay } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { regionOf, shortMonth } from "@/locale/regional.ts";
import { layNames } from "./dot-names.ts";
import { Drawing } from "./drawing.tsx";
import { Mark } from "./mark.tsx";
import { textWidth } from "./text-width.ts";
import { colourOf, type Tone } from "./tone.ts";
import { wrap } from "./wrap.ts";
import { yearTicks } from "./year-ticks.ts";

export interface Dot {
  id: string;
  from: Day;
  /** Last day, where it is a stretch: its bar ends at that day on the scale. */
  to?: Day;
  /** Short name beside the mark; left out where there is no room. */
  name?: string;
  says: string;
  receipt: string | null;
  /** Known by month or year alone, or less sure: hollow. */
  hollow?: boolean;
  tone: Tone;
  step?: string;
}

export interface DotRow {
  id: string;
  label: string;
  dots: readonly Dot[];
  /** Words for a row that has no mark because there was nothing: it gets the ring of zero. */
  none?: string;
}

interface DotRowsProps {
  label: string;
  width: number;
  /** Left of the scale, for the names of rows; on phones the names stand above their rows. */
  gutter: number;
  rows: readonly DotRow[];
  first: Day;
  last: Day;
  ticks: "years" | "months" | "days";
  locale: Locale;
}

const ROW = 34;
const NARROW_ROW = 50;
const LINE = 16;
/** From here on the scale stands above the rows as well. */
const TALL = 320;

/** Happenings as dots and short bars on one time scale, a row each for whose they are. */
export function DotRows({ label, width, gutter, rows, first, last, ticks, locale }: DotRowsProps) {
  const narrow = width < 500;
  // As far in as half a year's number is wide: the first stands under its own line.
  const left = narrow ? 14 : gutter;
  const right = width - 16;
  const x = (day: Day) => left + ((Math.min(Math.max(day, first), last) - first) / (last - first)) * (right - left);
  const tall = narrow ? NARROW_ROW : ROW;
  // Names that would run into each other are set in as many lines as they need.
  const laid = rows.map((row) => layNames(row.dots, x, [narrow ? 0 : left - 8, width]));
  // The names of rows are never cut: those that are long take as many lines as they need.
  const labels = rows.map((row) => wrap(row.label, Math.floor(((narrow ? right - left : gutter - 16) * row.label.length) / textWidth(row.label))));
  const heights = laid.map(({ lines }, index) => {
    const more = ((labels[index]?.length ?? 1) - 1) * LINE;
    return Math.max(tall + (narrow ? more : 0), narrow ? 0 : tall + more - LINE / 2) + Math.max(0, lines - 1) * 15;
  });
  const twice = heights.reduce((sum, height) => sum + height, 0) > TALL;
  let top = twice ? 24 : 6;
  const tops = heights.map((height) => {
    const own = top;
    top += height;
    return own;
  });
  const bottom = top;
  const anchorOf = (at: number) => (at > width - 15 ? "end" : "middle");
  return (
    <Drawing width={width} height={bottom + 24} label={label}>
      {ticksIn(first, last, ticks, x, locale).map(({ day, text }) => (
        <g key={day} aria-hidden="true">
          <path d={`M${x(day)} ${twice ? 18 : 0}V${bottom}`} className="grid" />
          {twice ? (
            <text x={x(day)} y="12" textAnchor={anchorOf(x(day))} className="tick">
              {text}
            </text>
          ) : null}
          <text x={x(day)} y={bottom + 17} textAnchor={anchorOf(x(day))} className="tick">
            {text}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const lines = labels[index] ?? [];
        const more = (lines.length - 1) * LINE;
        const y = (tops[index] ?? 0) + (narrow ? 32 + more : ROW / 2 + Math.max(0, more / 2 - LINE / 4));
        return (
          <g key={row.id}>
            <text textAnchor={narrow ? "start" : "end"} className="row-name halo" aria-hidden="true">
              {lines.map((line, at) => (
                <tspan key={line} x={narrow ? 0 : gutter - 10} y={(narrow ? y - 14 - more : y + 5 - more / 2) + at * LINE}>
                  {line}
                </tspan>
              ))}
            </text>
            <path d={`M${left} ${y}H${right}`} className="base" aria-hidden="true" />
            {row.dots.length === 0 && row.none !== undefined ? (
              <g>
                <circle cx={left + 7} cy={y} r="4" className="zero" />
                <text x={left + 17} y={y - 5} className="annotation halo">
                  {row.none}
                </text>
              </g>
            ) : null}
            {row.dots.map((dot, at) => (
              <Mark
                key={dot.id}
                receipt={dot.receipt}
                label={dot.says}
                first={index === rows.findIndex(({ dots }) => dots.length > 0) && at === 0}
                step={dot.step}
              >
                <DotShape dot={dot} x={x} y={y} />
              </Mark>
            ))}
            {polesOf(laid[index]?.names ?? [], y).map(([step, d]) => (
              <path key={step} d={d} className="pole" data-step={step === "" ? undefined : step} aria-hidden="true" />
            ))}
            {laid[index]?.names.map(({ dot, x: at, line, anchor }) => (
              <text key={dot.id} x={at} y={y + 17 + line * 15} textAnchor={anchor} className="dot-name halo" data-step={dot.step} aria-hidden="true">
                {dot.name}
              </text>
            ))}
          </g>
        );
      })}
    </Drawing>
  );
}

/** The poles of a row, in one path for each of the steps that speak of its dots. */
function polesOf(names: readonly { dot: Dot; pole: number; line: number }[], y: number): [string, string][] {
  const paths = new Map<string, string>();
  for (const { dot, pole, line } of names) {
    const step = dot.step ?? "";
    paths.set(step, `${paths.get(step) ?? ""}M${pole} ${y + 6}v${11 + line * 15}`);
  }
  return [...paths];
}

function DotShape({ dot: { from, to, tone, hollow }, x, y }: { dot: Dot; x: (day: Day) => number; y: number }) {
  const colour = colourOf(tone);
  const paint = hollow ? { fill: "var(--paper)", stroke: colour, strokeWidth: 1.8 } : { fill: colour };
  const [start, end] = [x(from), x(to ?? from)];
  if (to !== undefined && end - start > 12) {
    return (
      <>
        <rect x={start} y={y - 12} width={end - start} height="24" fill="transparent" />
        <rect x={start} y={y - 5} width={end - start} height="10" {...paint} />
      </>
    );
  }
  const middle = (x(from) + x(to ?? from)) / 2;
  return (
    <>
      <circle cx={middle} cy={y} r="12" fill="transparent" />
      <circle className="dot" cx={middle} cy={y} r="5.5" {...paint} />
    </>
  );
}

function ticksIn(first: Day, last: Day, kind: DotRowsProps["ticks"], x: (day: Day) => number, locale: Locale): { day: Day; text: string }[] {
  const [from, to] = [fromDay(first), fromDay(last)];
  const room = x(last) - x(first);
  if (kind === "years") {
    const start = (year: number) => Math.max(first, toDay(year, 1, 1));
    return yearTicks(from.year, to.year, (year) => x(start(year))).map((year) => ({ day: start(year), text: String(year) }));
  }
  if (kind === "months") {
    const years = Array.from({ length: to.year - from.year + 1 }, (_, index) => from.year + index);
    const months = years.flatMap((year) => Array.from({ length: 12 }, (_, month) => toDay(year, month + 1, 1)));
    const within = months.filter((day) => day >= first && day <= last);
    const every = room / within.length < 34 ? 3 : 1;
    const region = regionOf(locale);
    const format = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
    const name = (day: number) =>
      process.env.WHOLE_LANGUAGE === "true" || region === null ? format.format(day * 86_400_000) : shortMonth(locale, region, fromDay(day).month);
    return within.filter((_, index) => index % every === 0).map((day) => ({ day, text: name(day) }));
  }
  const every = room / (last - first) < 26 ? 4 : 2;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((_, index) => index % every === 0)
    .map((day) => ({ day, text: String(fromDay(day).day) }));
}
