import { METHOD } from "@multivector/data/vectors";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { Concentrations } from "@/model/vectors/cell.ts";
import { bandIn } from "@/phrases/percent.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { linearScale } from "@/ui/chart/linear-scale.ts";

interface ConcentrationChartProps {
  locale: Locale;
  republic: string;
  /** One for each year; null where the domain is not shown. */
  values: Concentrations[keyof Concentrations][string];
  /** End of the scale, 0 to 1. */
  top: number;
  /** The chosen year. */
  year: number;
}

const WIDTH = 358;
const HEIGHT = 150;
const [FIRST, LAST] = METHOD.years;

/** Concentration of one republic through the years: a dot and the band of the draws. Years without enough evidence stay empty. */
export function ConcentrationChart({ locale, republic, values, top, year }: ConcentrationChartProps) {
  const words = vectorMessages(locale).concentration;
  const x = linearScale([FIRST, LAST], [34, WIDTH - 14]);
  const y = linearScale([0, top], [HEIGHT - 22, 28]);
  const known = values.flatMap((value, index) => (value === null ? [] : [{ year: FIRST + index, value }]));
  const says = (one: (typeof known)[number] | undefined) =>
    one === undefined
      ? vectorMessages(locale).nothing
      : words.at({ year: one.year, value: numberIn(locale, one.value[0] * 100), band: bandIn(locale, one.value[1], one.value[2]) });
  return (
    <Drawing width={WIDTH} height={HEIGHT} role="img" label={words.says({ republic, first: says(known[0]), last: says(known.at(-1)) })}>
      <text x="0" y="16" className="chart-title">
        {republic}
      </text>
      {[0, top / 2, top].map((tick) => (
        <g key={tick}>
          <path d={`M34 ${y(tick)}H${WIDTH - 14}`} className={tick === 0 ? "axis" : "grid"} />
          <text x="28" y={y(tick) + 4} textAnchor="end" className="tick">
            {numberIn(locale, tick * 100, tick * 100 === Math.round(tick * 100) ? 0 : 1)}
          </text>
        </g>
      ))}
      {[2000, 2010, 2020].map((tick) => (
        <text key={tick} x={x(tick)} y={HEIGHT - 5} textAnchor="middle" className="tick">
          {tick}
        </text>
      ))}
      <path d={`M${x(year)} 24V${HEIGHT - 22}`} className="date-line" />
      {known.map(({ year: at, value: [value, low, high] }) => (
        <g key={at}>
          <path d={`M${x(at)} ${y(low)}V${y(high)}`} stroke="var(--fact-mid)" strokeWidth="2.5" />
          <circle cx={x(at)} cy={y(value)} r="3" fill="var(--fact)" />
        </g>
      ))}
      {known.length === 0 ? (
        <text x={x(1995)} y={y(top / 2) - 8} className="row-name halo">
          {vectorMessages(locale).bands.none}
        </text>
      ) : null}
    </Drawing>
  );
}
