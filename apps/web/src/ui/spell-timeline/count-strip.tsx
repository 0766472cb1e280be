import type { CountStep, Day } from "@multivector/data";
import { textWidth } from "@/ui/chart/text-width.ts";

/** However short a step is, its number is printed: one that had no room is the one that a title may speak of. Left out is what would lie on the number before it. */
export function labelsOf<T extends { middle: number; text: string }>(labels: readonly T[]): T[] {
  const placed: T[] = [];
  const half = ({ text }: T) => textWidth(text) / 2;
  for (const label of labels) {
    const before = placed.at(-1);
    if (before === undefined || label.middle - half(label) >= before.middle + half(before) + 1) placed.push(label);
  }
  return placed;
}

/** How many were in, through time, as a line with its numbers. */
export function Counts({
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
      {labelsOf(
        steps.map(({ from, least, possible }, index) => ({
          from,
          text: least === possible ? String(least) : `${least}–${possible}`,
          middle: (x(from) + (ends[index] ?? right)) / 2,
          y: height(possible) - 5,
        })),
      ).map(({ from, text, middle, y }) => (
        <text key={from} x={middle} y={y} textAnchor="middle" className="count">
          {text}
        </text>
      ))}
    </g>
  );
}
