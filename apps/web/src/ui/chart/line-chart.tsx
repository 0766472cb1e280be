import { Drawing } from "./drawing.tsx";
import { CutYears, LineCuts } from "./line-cuts.tsx";
import { type LinePattern, patternPath, patternPoints, patternsOf, strengthOf } from "./line-pattern.ts";
import { type LinePoint, runsOf } from "./line-runs.ts";
import { linearScale } from "./linear-scale.ts";
import { Mark } from "./mark.tsx";
import { textWidth } from "./text-width.ts";
import { colourOf, type Tone, textColourOf } from "./tone.ts";
import { wrap } from "./wrap.ts";
import { yearTicks } from "./year-ticks.ts";

export interface Line {
  id: string;
  label: string;
  tone: Tone;
  points: readonly LinePoint[];
  /** Derived from other values: dashed. */
  derived?: boolean;
  /** Each value is of a count of its own: dots, which no line joins. */
  apart?: boolean;
  receipt: string | null;
  /** What the mark says: its ends, in words. */
  says: string;
  step?: string;
}

interface LineChartProps {
  id: string;
  label: string;
  width: number;
  height: number;
  lines: readonly Line[];
  years: readonly [number, number];
  top: number;
  /** Lowest value of the scale, where some lie below zero. */
  bottom?: number;
  format: (value: number) => string;
  /** Said above the scale; left out where the numbers carry it. */
  unit?: string;
  first?: boolean;
  title?: string;
  /** What is written where the counting changed. */
  cut?: (year: number) => string;
  /** What is written over the years before the first value, where they are many: an empty stretch is no nought. */
  before?: ((year: number) => string) | undefined;
}

const LABEL = 15;

/** Lines with their names at their ends. Holes stay holes, and a line is cut where the counting changed; a single value between holes is a dot. */
export function LineChart({ label, width, height, lines, years: [from, to], top, bottom = 0, format, unit, first = true, title, cut, before }: LineChartProps) {
  const room = Math.max(64, ...lines.map((line) => textWidth(nameOf(line, to)) + 14));
  const [head, foot] = [title === undefined ? 18 : 40, 22];
  const y = linearScale([bottom, top], [height - foot, head]);
  const ticks = y.ticks(height < 280 ? 2 : 4);
  // Numbers stand left of the plot, where no line strikes them.
  const gutter = Math.max(...ticks.map((tick) => textWidth(format(tick)))) + 8;
  const margin = { left: gutter, right: room, top: head, bottom: foot };
  const x = linearScale([from, to], [margin.left, width - margin.right]);
  const start = Math.min(...lines.flatMap(({ points }) => points.find(({ value }) => value !== null)?.year ?? []));
  const absent = before !== undefined && start - from > (to - from) / 3 ? wrap(before(start), 12) : [];
  const patterns = patternsOf(lines.map(({ tone }) => tone));
  const labels = dodge(
    lines.flatMap((line) => {
      const last = line.points.findLast(({ value }) => value !== null);
      return last === undefined || last.value === null ? [] : [{ line, x: x(last.year), y: y(last.value) }];
    }),
    margin.top,
    height - margin.bottom,
  );
  return (
    <Drawing width={width} height={height} label={label}>
      {title === undefined ? null : (
        <text x={margin.left} y="16" className="chart-title">
          {title}
        </text>
      )}
      {unit === undefined || unit === "" ? null : (
        <text x="0" y={head - 8} className="tick" aria-hidden="true">
          {unit}
        </text>
      )}
      {ticks.map((tick) => (
        <g key={tick} aria-hidden="true">
          <path d={`M${margin.left} ${y(tick)}H${width - margin.right}`} className="grid" />
          <text x={margin.left - 6} y={y(tick) + 4} textAnchor="end" className="tick">
            {format(tick)}
          </text>
        </g>
      ))}
      <path d={`M${margin.left} ${y(0)}H${width - margin.right}`} className="axis" aria-hidden="true" />
      {yearTicks(from, to, x).map((year) => (
        <text key={year} x={x(year)} y={height - 6} textAnchor="middle" className="tick" aria-hidden="true">
          {year}
        </text>
      ))}
      {lines.map((line, index) => (
        <Mark key={line.id} receipt={line.receipt} label={line.says} first={first && index === 0} step={line.step}>
          <LineCuts points={line.points} x={x} y={y} colour={colourOf(line.tone)} />
          {runsOf(line.points, line.apart).map((run) => {
            const colour = colourOf(line.tone);
            const [only] = run;
            if (run.length === 1 && only !== undefined) {
              return (
                <circle
                  key={only.year}
                  cx={x(only.year)}
                  cy={y(only.value)}
                  r="3.5"
                  fill={line.derived ? "var(--paper)" : colour}
                  stroke={colour}
                  strokeWidth="1.6"
                />
              );
            }
            const path = run.map(({ year, value }, at) => `${at === 0 ? "M" : "L"}${round(x(year))} ${round(y(value))}`).join("");
            return (
              <g key={only?.year}>
                <path d={path} fill="none" stroke="transparent" strokeWidth="14" />
                <path
                  className="line-path"
                  d={path}
                  fill="none"
                  stroke={colour}
                  strokeWidth={line.tone === "other" ? 2 : 3}
                  strokeOpacity={strengthOf(patterns[index] ?? null)}
                  strokeLinejoin="round"
                  {...(line.derived ? { strokeDasharray: "4 3" } : {})}
                />
              </g>
            );
          })}
          <Pattern
            pattern={patterns[index] ?? null}
            tone={line.tone}
            points={line.points.map(({ year, value }) => ({ x: x(year), y: value === null ? null : y(value) }))}
          />
        </Mark>
      ))}
      {cut === undefined ? null : <CutYears lines={lines} x={x} right={width - margin.right} top={margin.top} bottom={height - margin.bottom} say={cut} />}
      {absent.map((words, index) => (
        <text key={words} x={(x(from) + x(start)) / 2} y={(y(0) + head) / 2 + index * LABEL} textAnchor="middle" className="tick halo">
          {words}
        </text>
      ))}
      {labels.map(({ line, x: end, y: at, from: level }) => (
        <g key={line.id} aria-hidden="true" data-step={line.step}>
          {Math.abs(at - level) > 4 ? <path d={`M${end + 3} ${level}L${end + 8} ${at}`} className="leader" /> : null}
          <text x={end + 10} y={at + 4} className="line-label halo" style={{ fill: textColourOf(line.tone) }}>
            {nameOf(line, to)}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

/** A name says of what year its value is where the line does not reach the last: it may stand beside the lines of others. */
function nameOf({ label, points }: Line, to: number): string {
  const last = points.findLast(({ value }) => value !== null)?.year;
  return last === undefined || last === to ? label : `${label} (${last})`;
}

/** The marks by which a line is told from others of its tone. */
function Pattern({ pattern, tone, points }: { pattern: LinePattern; tone: Tone; points: readonly { x: number; y: number | null }[] }) {
  if (pattern === null) return null;
  const known = points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  const path = patternPoints(pattern, known).map(({ x, y }) => patternPath(pattern, round(x), round(y)));
  return <path className="line-pattern" d={path.join("")} fill="var(--paper)" stroke={colourOf(tone)} strokeWidth="2" />;
}

/** Moves labels apart that would overlap, as little as needed. */
function dodge<T extends { y: number }>(labels: readonly T[], top: number, bottom: number): (T & { from: number })[] {
  const placed = labels.map((label) => ({ ...label, from: label.y })).sort((a, b) => a.y - b.y);
  for (let pass = 0; pass < 60; pass++) {
    let moved = false;
    for (let index = 1; index < placed.length; index++) {
      const [above, below] = [placed[index - 1], placed[index]];
      if (above === undefined || below === undefined || below.y - above.y >= LABEL) continue;
      const push = (LABEL - (below.y - above.y)) / 2;
      above.y -= push;
      below.y += push;
      moved = true;
    }
    for (const label of placed) label.y = Math.min(Math.max(label.y, top), bottom);
    if (!moved) break;
  }
  return placed;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
