import { cutsOf, type LinePoint } from "./line-runs.ts";
import { textWidth } from "./text-width.ts";

interface LineCutsProps {
  points: readonly LinePoint[];
  x: (year: number) => number;
  y: (value: number) => number;
  colour: string;
}

/** What joins the two ends of a cut line: dots, which claim nothing, and two strokes across them. */
export function LineCuts({ points, x, y, colour }: LineCutsProps) {
  return cutsOf(points).map(({ from, to }) => {
    const [left, right] = [x(from.year), x(to.year)];
    const [middle, height] = [(left + right) / 2, (y(from.value) + y(to.value)) / 2];
    return (
      <g key={to.year} className="line-cut" stroke={colour}>
        <path d={`M${round(left)} ${round(y(from.value))}L${round(right)} ${round(y(to.value))}`} fill="none" strokeWidth="2" strokeDasharray="0.1 5" />
        <path d={`M${round(middle - 5)} ${round(height + 6)}l5 -12M${round(middle)} ${round(height + 6)}l5 -12`} fill="none" strokeWidth="1.8" />
      </g>
    );
  });
}

interface CutYearsProps {
  lines: readonly { points: readonly LinePoint[] }[];
  x: (year: number) => number;
  /** Right end of the plot. */
  right: number;
  top: number;
  bottom: number;
  /** What is written beside it. */
  say: (year: number) => string;
}

/** A line down the plot between the years that cannot be compared, with what it means. */
export function CutYears({ lines, x, right, top, bottom, say }: CutYearsProps) {
  const cuts = lines.flatMap(({ points }) => cutsOf(points));
  const byYear = new Map(cuts.map(({ from, to }) => [to.year, (x(from.year) + x(to.year)) / 2]));
  return [...byYear].map(([year, at]) => {
    const text = say(year);
    const before = at + 5 + textWidth(text) > right;
    return (
      <g key={year} aria-hidden="true" className="cut-year">
        <path d={`M${round(at)} ${top - 4}V${bottom}`} />
        <text x={round(before ? at - 5 : at + 5)} y={top + 4} textAnchor={before ? "end" : "start"} className="tick halo">
          {text}
        </text>
      </g>
    );
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
