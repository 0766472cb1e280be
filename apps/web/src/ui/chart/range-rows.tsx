import { Drawing } from "./drawing.tsx";
import { linearScale } from "./linear-scale.ts";
import { Mark } from "./mark.tsx";
import { textWidth } from "./text-width.ts";
import { colourOf, type Tone } from "./tone.ts";
import { wrap } from "./wrap.ts";

interface Range {
  id: string;
  label: string;
  /** Null: not said. */
  least: number | null;
  most: number | null;
  tone: Tone;
  says: string;
  receipt: string | null;
  step?: string;
}

export interface RangeGroup {
  id: string;
  label: string;
  ranges: readonly Range[];
}

interface RangeRowsProps {
  label: string;
  width: number;
  gutter: number;
  groups: readonly RangeGroup[];
  top: number;
  /** The words for an upper bound without a lower one. */
  atMost: (value: number) => string;
}

const ROW = 24;
const LINE = 15;

/** What each source says, from least to most. Nothing is averaged. */
export function RangeRows({ label, width, gutter, groups, top, atMost }: RangeRowsProps) {
  const narrow = width < 500;
  const left = narrow ? 8 : gutter;
  const x = linearScale([0, top], [left, width - 64]);
  // A label is whole, in as many lines as it needs.
  const room = narrow ? width - left - 8 : gutter - 10;
  const linesOf = (label: string) => wrap(label, Math.floor((room * label.length) / textWidth(label)));
  let cursor = 0;
  const rows = groups.flatMap((group) => {
    const head = cursor + 20;
    cursor += 30;
    const own = group.ranges.map((range) => {
      const lines = linesOf(range.label);
      const more = (lines.length - 1) * LINE;
      const y = cursor + (narrow ? 28 + more : (ROW + more) / 2);
      cursor += (narrow ? 42 : ROW) + more;
      return { range, lines, y };
    });
    cursor += 10;
    return [{ group, head, own }];
  });
  return (
    <Drawing width={width} height={cursor + 20} label={label}>
      {x.ticks(4).map((tick) => (
        <g key={tick} aria-hidden="true">
          <path d={`M${x(tick)} 6V${cursor}`} className={tick === 0 ? "axis" : "grid"} />
          <text x={x(tick)} y={cursor + 16} textAnchor="middle" className="tick">
            {tick}
          </text>
        </g>
      ))}
      {rows.map(({ group, head, own }, index) => (
        <g key={group.id}>
          <text x={narrow ? left : 0} y={head} className="chart-title halo" aria-hidden="true">
            {group.label}
          </text>
          {own.map(({ range, lines, y }, at) => (
            <g key={range.id}>
              <text textAnchor={narrow ? "start" : "end"} className="row-name halo" aria-hidden="true">
                {lines.map((line, index) => (
                  <tspan
                    key={line}
                    x={narrow ? left : gutter - 10}
                    y={(narrow ? y - 12 - (lines.length - 1) * LINE : y + 4.5 - ((lines.length - 1) * LINE) / 2) + index * LINE}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
              <Mark receipt={range.receipt} label={range.says} first={index === 0 && at === 0} step={range.step}>
                <RangeShape range={range} x={x} y={y} atMost={atMost} />
              </Mark>
            </g>
          ))}
        </g>
      ))}
    </Drawing>
  );
}

interface RangeShapeProps extends Pick<RangeRowsProps, "atMost"> {
  range: Range;
  x: (value: number) => number;
  y: number;
}

function RangeShape({ range: { least, most, tone }, x, y, atMost }: RangeShapeProps) {
  const colour = colourOf(tone);
  const [from, to] = [least ?? most ?? 0, most ?? least ?? 0];
  const open = most === null;
  const text = least === most ? `${least}` : open ? `${least}+` : least === null ? atMost(to) : `${least}–${most}`;
  return (
    <>
      <rect x={x(from) - 12} y={y - 12} width={x(to) - x(from) + 24} height="24" fill="transparent" />
      {from === to ? null : <path d={`M${x(from)} ${y}H${x(to)}`} stroke={colour} strokeWidth="2.5" />}
      {least === null ? null : <circle cx={x(from)} cy={y} r="5" fill={colour} />}
      {open || from === to ? null : <circle cx={x(to)} cy={y} r="4.2" fill="var(--paper)" stroke={colour} strokeWidth="1.8" />}
      {open ? <path d={`M${x(from) + 8} ${y}h10m-4 -4l4 4l-4 4`} fill="none" stroke={colour} strokeWidth="1.8" /> : null}
      <text x={x(to) + (open ? 24 : 10)} y={y + 4.5} className="count halo" aria-hidden="true">
        {text}
      </text>
    </>
  );
}
