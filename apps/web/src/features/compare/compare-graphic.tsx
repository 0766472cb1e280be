import { scaleLinear } from "d3-scale";
import { capital, type Locale } from "@/locale/locale.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { wrap } from "@/ui/chart/wrap.ts";
import type { Compared, Measure, Reading } from "./measures.ts";

/** How one side is called, and where its facts are. */
export interface SideView {
  letter: "A" | "B";
  name: string;
  /** Address of what a measure rests on. */
  hrefOf: (measure: Measure) => string;
}

interface CompareGraphicProps {
  locale: Locale;
  rows: readonly Compared[];
  sides: readonly [SideView, SideView];
  /** Measures of which not all that there is is held: their counts are a least. */
  held: readonly Measure[];
  /** A reading in words, short. */
  text: (measure: Measure, reading: Reading) => string;
}

/** From here on a difference is seen; both marks of a row stand on a line of their own below. */
const LANE = 26;

/** Both sides of every measure, each on its own scale from nought. */
export function CompareGraphic({ locale, rows, sides, held, text }: CompareGraphicProps) {
  return <Drawn widths={PAGE_WIDTHS} draw={(width) => <Rows width={width} locale={locale} rows={rows} sides={sides} held={held} text={text} />} />;
}

function Rows({ width, locale, rows, sides, held, text }: CompareGraphicProps & { width: number }) {
  const words = compareMessages(locale);
  const narrow = width < 500;
  const gutter = narrow ? 0 : width < 700 ? 230 : 420;
  const [left, right] = [gutter + 18, width - (narrow ? 124 : 130)];
  const labels = rows.map(({ measure }) => wrap(words.measures[measure], Math.floor((narrow ? width : gutter) / 6.8)));
  let top = 4;
  const tops = labels.map((lines) => {
    const own = top;
    const names = lines.length * 17;
    top += narrow ? names + 2 * LANE + 18 : Math.max(names + 14, 2 * LANE + 14);
    return own;
  });
  return (
    <svg data-drawing="" className="chart compare-graphic" width={width} height={top} viewBox={`0 0 ${width} ${top}`} role="group" aria-label={words.graphic}>
      {rows.map(({ measure, a, b }, index) => {
        const y = tops[index] ?? 0;
        const lines = labels[index] ?? [];
        const lanes = y + (narrow ? lines.length * 17 + 6 : 2) + LANE / 2;
        const most = measure === "un" ? 100 : Math.max(1, a?.[1] ?? 0, b?.[1] ?? 0);
        const x = scaleLinear([0, most], [left, right]);
        return (
          <g key={measure} data-measure-graphic={measure}>
            {lines.map((line, at) => (
              <text key={line} x="0" y={y + 18 + at * 17} className="row-name" aria-hidden="true">
                {line}
              </text>
            ))}
            <path d={`M${left} ${lanes - LANE / 2}V${lanes + LANE * 1.5}`} className="axis" aria-hidden="true" />
            {sides.map((side, at) => (
              <SideMark
                key={side.letter}
                side={side}
                y={lanes + at * LANE}
                x={x}
                left={left}
                reading={at === 0 ? a : b}
                atLeast={held.includes(measure)}
                says={text(measure, at === 0 ? a : b)}
                label={words.mark({ side: side.name, measure: words.measures[measure], value: text(measure, at === 0 ? a : b) })}
                href={side.hrefOf(measure)}
                first={index === 0 && at === 0}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

interface SideMarkProps {
  side: SideView;
  y: number;
  x: (value: number) => number;
  left: number;
  reading: Reading;
  atLeast: boolean;
  says: string;
  label: string;
  href: string;
  first: boolean;
}

/** A dot at what is certain, a dashed outline on to what the dates leave open, an arrow where there may be more; a cross where nothing is known. */
function SideMark({ side: { letter }, y, x, left, reading, atLeast, says, label, href, first }: SideMarkProps) {
  const paint = letter === "A" ? { fill: "var(--fact)" } : { fill: "var(--paper)", stroke: "var(--fact)", strokeWidth: 2.4 };
  const [least, most] = reading ?? [0, 0];
  const end = x(most) + (reading === null ? 0 : atLeast ? 20 : 8);
  return (
    <g>
      <a href={href} className="mark" data-mark="" tabIndex={first ? 0 : -1} aria-label={label}>
        <path d={`M${left} ${y - 12}H${Math.max(end, left) + 60}V${y + 12}H${left}Z`} fill="transparent" />
        {reading === null ? (
          <path d={`M${left + 4} ${y - 4}l8 8m0-8l-8 8`} stroke="var(--muted)" strokeWidth="1.6" />
        ) : (
          <>
            <path d={`M${left} ${y}H${x(least)}`} stroke="var(--fact-mid)" strokeWidth="3" />
            {most > least ? <path d={`M${x(least)} ${y - 4}H${x(most)}V${y + 4}H${x(least)}`} className="dashed" /> : null}
            {atLeast ? <path d={`M${x(most) + 8} ${y}h9m-4-4l4 4-4 4`} stroke="var(--fact)" strokeWidth="1.4" fill="none" /> : null}
            <circle cx={x(least)} cy={y} r="6" {...paint} />
          </>
        )}
      </a>
      <text aria-hidden="true" x={left - 7} y={y + 4.5} textAnchor="end" className="tick">
        {letter}
      </text>
      <text aria-hidden="true" x={reading === null ? left + 18 : end + 4} y={y + 4.5} className={reading === null ? "annotation halo" : "count halo"}>
        {capital(says)}
      </text>
    </g>
  );
}
