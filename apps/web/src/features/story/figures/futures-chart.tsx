import type { Future } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { textWidth } from "@/ui/chart/text-width.ts";
import { wrap } from "@/ui/chart/wrap.ts";
import { FIRST_YEAR, type FutureSigns, LAST_YEAR, THEN, written } from "./signs.ts";
import { Spark } from "./spark.tsx";

const THEN_YEAR = Number(THEN.slice(0, 4));

/** Which step of the chapter speaks of a future. */
const STEPS: Record<Future, string> = {
  "russia-reclaims-security": "2",
  "china-leads-economy": "3",
  "new-patrons": "3",
  "masters-in-their-own-houses": "4",
};

interface FuturesChartProps {
  locale: Locale;
  groups: readonly FutureSigns[];
  width: number;
  label: string;
}

/** Each sign as a line through the years, with its reading then and now. */
export function FuturesChart({ locale, groups, width, label }: FuturesChartProps) {
  const say = storyFigureMessages(locale).futures;
  const narrow = width < 500;
  const textWide = narrow ? 0 : Math.round(width * 0.46);
  const sparkFrom = narrow ? 0 : textWide + 12;
  const sparkWide = width - sparkFrom - (narrow ? 160 : 170);
  const tall = narrow ? 72 : 34;
  let y = 20;
  const rows = groups.flatMap(({ future, signs }) => {
    const head = y + 24;
    y += 40;
    const own = signs.map((sign) => {
      const at = y;
      y += tall;
      return { ...sign, at };
    });
    y += 8;
    return [{ future, head, own }];
  });
  // The same years for all lines: named above the first and below the last.
  const [from, to] = [sparkFrom + 16, sparkFrom + sparkWide];
  const x = (year: number) => from + ((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)) * (to - from);
  return (
    <Drawing width={width} height={y + 16} role="img" label={label}>
      <text x={width - 92} y="14" textAnchor="end" className="tick">
        {say.columns[3]}
      </text>
      <text x={width} y="14" textAnchor="end" className="tick">
        {say.columns[4]}
      </text>
      <path d={`M${x(THEN_YEAR)} 20V${y - 4}`} className="grid" />
      {[14, y + 10].map((line) =>
        ([FIRST_YEAR, THEN_YEAR, LAST_YEAR] as const)
          // Above, the last year would run into the head of the column beside it.
          .filter((year) => year !== LAST_YEAR || line !== 14)
          .map((year) => (
            <text
              key={`${line}-${year}`}
              x={x(year) + (year === FIRST_YEAR ? 0 : year === LAST_YEAR ? -6 : 8)}
              y={line}
              textAnchor={year === THEN_YEAR ? "end" : "start"}
              className="tick"
            >
              {year}
            </text>
          )),
      )}
      {rows.map(({ future, head, own }) => (
        <g key={future} data-step={STEPS[future]}>
          <text x="0" y={head} className="chart-title">
            {say.futures[future]}
          </text>
          <path d={`M0 ${head + 8}H${width}`} className="axis" />
          {own.map(({ signpost, title, values, before, now, move, at }) => {
            const base = at + tall - 10;
            const line = wrap(title, Math.floor(((narrow ? width : textWide) * title.length) / textWidth(title)));
            return (
              <g key={signpost.id}>
                {line.slice(0, 2).map((part, index) => (
                  <text key={part} x="0" y={narrow ? at + 16 + index * 15 : base - (line.length > 1 ? 10 : 3) + index * 15} className="row-name">
                    {part}
                  </text>
                ))}
                <Spark values={values} x={sparkFrom + 16} y={base} width={sparkWide - 16} height={narrow ? 24 : 22} />
                <path
                  d={signpost.towards === "higher" ? `M${sparkFrom + 4} ${base}v-14m-4 4l4 -4l4 4` : `M${sparkFrom + 4} ${base - 14}v14m-4 -4l4 4l4 -4`}
                  className="towards"
                />
                <text x={width - 92} y={base} textAnchor="end" className="row-name">
                  {written(locale, signpost, before)}
                </text>
                <text x={width} y={base} textAnchor="end" className="count">
                  {now.text(locale)}
                </text>
                {move === "still" ? null : (
                  <text x={width} y={base - 15} textAnchor="end" className="tick">
                    {say.moves[move]}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </Drawing>
  );
}
