import { type Day, fromDay, toDay } from "@multivector/data";
import type { Dot } from "./dot-rows.tsx";
import { Drawing } from "./drawing.tsx";
import { Mark } from "./mark.tsx";
import { colourOf } from "./tone.ts";

interface DotColumnsProps {
  label: string;
  width: number;
  /** Left of the scale, as wide as that of the rows of dots on the same page. */
  gutter: number;
  dots: readonly Dot[];
  first: Day;
  last: Day;
}

const MOST = 9;

/** Many happenings through many years: a dot each, those of a year on one another, so that none hides another and full years stand out. */
export function DotColumns({ label, width, gutter, dots, first, last }: DotColumnsProps) {
  const narrow = width < 500;
  const [left, right] = [narrow ? 8 : gutter, width - 16];
  const [from, to] = [fromDay(first).year, fromDay(last).year];
  const x = (day: Day) => left + ((day - first) / (last - first)) * (right - left);
  const wide = (right - left) / (to - from + 1);
  const across = wide >= 14 ? 2 : 1;
  const size = Math.min(wide / across, MOST);
  const byYear = new Map<number, Dot[]>();
  for (const dot of dots) {
    const { year } = fromDay(dot.from);
    byYear.set(year, [...(byYear.get(year) ?? []), dot]);
  }
  const most = Math.max(1, ...[...byYear.values()].map((list) => list.length));
  const base = Math.ceil(most / across) * size + 20;
  const round = (value: number) => Math.round(value * 10) / 10;
  return (
    <Drawing width={width} height={base + 24} label={label}>
      <path d={`M${left} ${base}H${right}`} className="axis" aria-hidden="true" />
      {Array.from({ length: to - from + 1 }, (_, index) => from + index)
        .filter((year) => year % 5 === 0)
        .map((year) => (
          <text key={year} x={round(x(toDay(year, 7, 1)))} y={base + 17} textAnchor="middle" className="tick" aria-hidden="true">
            {year}
          </text>
        ))}
      {[...byYear].flatMap(([year, list]) => {
        const middle = x(toDay(year, 7, 1));
        const count = (
          <text
            key={year}
            x={round(middle)}
            y={round(base - Math.ceil(list.length / across) * size - 5)}
            textAnchor="middle"
            className="tick"
            aria-hidden="true"
          >
            {list.length}
          </text>
        );
        return [
          // The fullest year says how many.
          list.length === most ? count : null,
          ...list.map((dot, at) => {
            const colour = colourOf(dot.tone);
            return (
              <Mark key={dot.id} receipt={dot.receipt} label={dot.says} first={dot === dots[0]}>
                <circle
                  cx={round(middle + ((at % across) - (across - 1) / 2) * size)}
                  cy={round(base - size / 2 - Math.floor(at / across) * size - 1)}
                  r={round(size / 2 - 0.8)}
                  {...(dot.hollow ? { fill: "var(--paper)", stroke: colour, strokeWidth: 1.4 } : { fill: colour })}
                />
              </Mark>
            );
          }),
        ];
      })}
    </Drawing>
  );
}
