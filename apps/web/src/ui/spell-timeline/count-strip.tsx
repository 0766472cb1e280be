import type { CountStep, Day } from "@multivector/data";

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
