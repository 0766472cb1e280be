import { capital, type Locale, numberIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { type LinearScale, linearScale } from "@/ui/chart/linear-scale.ts";
import { wrap } from "@/ui/chart/wrap.ts";
import { type Compared, type Family, familyOf, isKnown, type Measure, type Obstacle, type Reading } from "./measures.ts";
import { type Reasons, whysIn } from "./why.ts";

/** How one side is called, and where its facts are. */
export interface SideView {
  letter: "A" | "B";
  name: string;
  /** Address of what a measure rests on. */
  hrefOf: (measure: Measure) => string;
  /** Why a measure has no reading, in words. */
  whyOf: (measure: Measure, why: Obstacle["why"]) => string;
  /** Where reports give its trade by another count; null where none do. */
  reported: string | null;
}

interface CompareGraphicProps {
  told: Reasons;
  rows: readonly Compared[];
  /** One alone where there is nothing to compare it with. */
  sides: readonly SideView[];
  /** Measures of which not all that there is is held: their counts are a least. */
  held: readonly Measure[];
  /** A reading in words, short. */
  text: (measure: Measure, reading: Reading) => string;
}

/** From here on a difference is seen; both marks of a row stand on a line of their own below. */
const LANE = 26;
/** Room for the numbers of a scale. */
const SCALE = 24;

/** Both sides of every measure. What is counted shares one scale from nought, what is in per cent one from 0 to 100. */
export function CompareGraphic(props: CompareGraphicProps) {
  return <Drawn widths={PAGE_WIDTHS} draw={(width) => <Rows width={width} {...props} />} />;
}

function Rows({ width, told, rows, sides, held, text }: CompareGraphicProps & { width: number }) {
  const { locale } = told;
  const words = compareMessages(locale);
  const narrow = width < 500;
  const gutter = narrow ? 0 : width < 700 ? 230 : 420;
  const range: [number, number] = [gutter + 26, width - (narrow ? 118 : 130)];
  const scales = {
    count: linearScale(
      [0, Math.max(1, ...rows.filter(({ measure }) => familyOf(measure) === "count").flatMap(({ a, b }) => [a, b].filter(isKnown).map(([, most]) => most)))],
      range,
    ),
    percent: linearScale([0, 100], range),
  };
  const saidOf = ({ whyOf }: SideView, measure: Measure, reading: Reading) =>
    isKnown(reading) ? text(measure, reading) : words.missing({ why: whyOf(measure, reading) });
  let bottom = 0;
  const placed = rows.map((row, index) => {
    const room = Math.floor((narrow ? width : gutter) / 6.8);
    const lines = wrap(words.measures[row.measure], room);
    const isCompared = sides.length === 1 || row.more !== null;
    const whys = isCompared ? [] : wrap(capital(words.unknown({ why: whysIn(told, row.measure, row.obstacles) })), room);
    const family = familyOf(row.measure);
    const opens = index === 0 || familyOf(rows[index - 1]?.measure ?? row.measure) !== family;
    const top = bottom + (opens ? SCALE : 0);
    const names = (lines.length + whys.length) * 17;
    const lanes = sides.length * LANE;
    bottom = top + (narrow ? names + lanes + 22 : Math.max(names + 14, lanes + 14));
    return { ...row, lines, whys, family, opens, top, bottom };
  });
  return (
    <Drawing className="compare-graphic" width={width} height={bottom} label={words.graphic}>
      {placed
        .filter(({ opens }) => opens)
        .map(({ family, top }) => (
          <Scale
            key={family}
            locale={locale}
            family={family}
            x={scales[family]}
            top={top}
            bottom={placed.findLast((row) => row.family === family)?.bottom ?? top}
            ticks={narrow ? 2 : 4}
          />
        ))}
      {placed.map(({ measure, a, b, lines, whys, family, top }, index) => {
        const lanes = top + (narrow ? (lines.length + whys.length) * 17 + 12 : 2) + LANE / 2;
        return (
          <g key={measure} data-measure-graphic={measure}>
            {lines.map((line, at) => (
              <text key={line} x="0" y={top + 18 + at * 17} className="row-name halo" aria-hidden="true">
                {line}
              </text>
            ))}
            {whys.map((line, at) => (
              <text key={line} x="0" y={top + 18 + (lines.length + at) * 17} className="annotation halo" aria-hidden="true">
                {line}
              </text>
            ))}
            <path d={`M${range[0]} ${lanes - LANE / 2}V${lanes + (sides.length - 0.5) * LANE}`} className="axis" aria-hidden="true" />
            {sides.map((side, at) => (
              <SideMark
                key={side.letter}
                side={side}
                y={lanes + at * LANE}
                x={scales[family]}
                left={range[0]}
                reading={at === 0 ? a : b}
                atLeast={held.includes(measure)}
                says={text(measure, at === 0 ? a : b)}
                label={words.mark({ side: side.name, measure: words.measures[measure], value: saidOf(side, measure, at === 0 ? a : b) })}
                href={side.hrefOf(measure)}
                first={index === 0 && at === 0}
              />
            ))}
          </g>
        );
      })}
    </Drawing>
  );
}

interface ScaleProps {
  locale: Locale;
  family: Family;
  x: LinearScale;
  top: number;
  bottom: number;
  ticks: number;
}

/** The scale of a family over its rows, its lines through them. */
function Scale({ locale, family, x, top, bottom, ticks }: ScaleProps) {
  return (
    <g aria-hidden="true" data-scale={family}>
      {x
        .ticks(ticks)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} ${top - 3}V${bottom - 10}`} className="grid" />
            <text x={x(tick)} y={top - 8} textAnchor="middle" className="tick">
              {family === "percent" ? percentOf(locale, tick / 100) : numberIn(locale, tick)}
            </text>
          </g>
        ))}
    </g>
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
  const known = isKnown(reading);
  const [least, most] = known ? reading : [0, 0];
  const end = x(most) + (!known ? 0 : atLeast ? 20 : 8);
  // A least stands at its own mark, over the outline of what may be more.
  const over = atLeast && most > least;
  return (
    <g>
      <a href={href} className="mark" data-mark="" tabIndex={first ? 0 : -1} aria-label={label}>
        <path d={`M${left} ${y - 12}H${Math.max(end, left) + 60}V${y + 12}H${left}Z`} fill="transparent" />
        {!known ? (
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
      <text aria-hidden="true" x={left - 11} y={y + 4.5} textAnchor="end" className="tick">
        {letter}
      </text>
      <text
        aria-hidden="true"
        x={!known ? left + 18 : over ? x(least) + 8 : end + 4}
        y={over ? y - 7 : y + 4.5}
        className={!known ? "annotation halo" : "count halo"}
      >
        {capital(says)}
      </text>
    </g>
  );
}
