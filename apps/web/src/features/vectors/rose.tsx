import type { Partner } from "@multivector/data/vectors";
import type { Locale } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { Cell } from "@/model/vectors/cell.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { Mark } from "@/ui/chart/mark.tsx";
import { colourOf, type Tone, textColourOf, toneOf } from "@/ui/chart/tone.ts";
import { type Arrow, layoutOf, type RoseSize } from "./rose-layout.ts";

interface RoseProps {
  locale: Locale;
  /** Name of the republic. */
  republic: string;
  /** Written above; the name of the republic if left out. */
  title?: string;
  /** Undefined: no evidence at all. */
  cell: Cell | undefined;
  /** Shares at other weights, in place of the published ones. */
  presence?: Cell["presence"];
  size: RoseSize;
  /** Said where nothing is shown; that too little is known if left out. */
  none?: string;
  /** Where arrows lead to something; without, they are only looked at. */
  onChoose?: (partner: Partner) => void;
}

/** One republic, one year, one domain: arrows to partners, the whole bent round in the middle. */
export function Rose({
  locale,
  republic,
  title = republic,
  cell,
  presence = cell?.presence,
  size,
  none = vectorMessages(locale).bands.none,
  onChoose,
}: RoseProps) {
  const words = vectorMessages(locale);
  const { width, height, k, cx, cy, text } = size;
  const shown = cell?.shown === true && presence !== undefined;
  const says = (partner: Partner) =>
    `${percentIn(locale, presence?.[partner]?.share ?? 0)} (${bandIn(locale, presence?.[partner]?.low ?? 0, presence?.[partner]?.high ?? 0)})`;
  const { ring, base, arrows, labels, grid, segments } = layoutOf(shown ? presence : {}, size, (partner) => words.short[partner], says);
  const region = presence?.REGION;
  // An arrow that may have nearly everything is longer than the drawing has room for; the whole then shrinks a little, and nothing sticks out.
  const over = Math.ceil(
    Math.max(0, ...arrows.map(({ bearing, tip }) => Math.abs((tip + 4) * Math.sin((bearing * Math.PI) / 180)) - Math.min(cx, width - cx))),
  );
  // The one that Tab reaches; arrow keys reach the others.
  const longest = arrows.reduce<Arrow | undefined>((best, arrow) => (best === undefined || arrow.tip > best.tip ? arrow : best), undefined);
  return (
    <svg
      data-drawing=""
      className="chart rose"
      width={width}
      height={height}
      viewBox={`${-over} 0 ${width + 2 * over} ${height}`}
      role="group"
      aria-label={words.roses.label({ republic })}
    >
      <text x="0" y="16" className="chart-title" aria-hidden="true">
        {title}
      </text>
      {grid.map(({ percent, radius, at }) => (
        <g key={percent} aria-hidden="true">
          <circle cx={cx} cy={cy} r={radius} className="rose-grid" />
          {at === null ? null : (
            <text x={at.x} y={at.y} textAnchor="middle" className="tick halo">
              {percentOf(locale, percent / 100)}
            </text>
          )}
        </g>
      ))}
      {shown ? (
        segments.map(({ kind, from, to }) => (kind === "nobody" ? null : <path key={kind} d={arc(cx, cy, ring, from, to)} className={`rose-${kind}`} />))
      ) : (
        <circle cx={cx} cy={cy} r={ring} className="rose-others" />
      )}
      <Mark receipt={null} label={shown ? `${words.holders.REGION}: ${says("REGION")}` : none}>
        <circle cx={cx} cy={cy} r={ring - 6} className="rose-disc" />
        <text x={cx} y={shown ? cy + 2 : cy + 5} textAnchor="middle" className="count">
          {shown ? percentIn(locale, region?.share ?? 0) : "?"}
        </text>
        {shown ? (
          <text x={cx} y={cy + 15} textAnchor="middle" className="tick">
            {words.roses.region}
          </text>
        ) : null}
      </Mark>
      {shown ? null : (
        <text x={cx} y={cy + base + 20 * k - 10} textAnchor="middle" className="row-name halo">
          {none}
        </text>
      )}
      {arrows.map((arrow) => {
        const label = words.bands.says({
          republic,
          partner: words.holders[arrow.partner],
          share: percentIn(locale, arrow.share),
          band: bandIn(locale, arrow.low, arrow.high),
        });
        const shape = <ArrowShape key={arrow.partner} arrow={arrow} cx={cx} cy={cy} k={k} tone={toneOf(arrow.partner)} />;
        return onChoose === undefined ? (
          <Mark key={arrow.partner} receipt={null} label={label}>
            {shape}
          </Mark>
        ) : (
          <g
            key={arrow.partner}
            role="button"
            className="mark"
            data-mark=""
            tabIndex={arrow.partner === longest?.partner ? 0 : -1}
            aria-label={label}
            onClick={() => onChoose(arrow.partner)}
            onKeyDown={(event) => event.key === "Enter" && onChoose(arrow.partner)}
          >
            {shape}
          </g>
        );
      })}
      {labels.map(({ partner, x, y, anchor }) => (
        <text
          key={partner}
          x={x}
          y={y}
          textAnchor={anchor}
          className="rose-name halo"
          style={{ fontSize: `${text}px`, fill: textColourOf(toneOf(partner)) }}
          aria-hidden="true"
        >
          <tspan>{words.short[partner]}</tspan>
          <tspan x={x} dy={text + 1} className="strong">
            {says(partner)}
          </tspan>
        </text>
      ))}
    </svg>
  );
}

const SHAFT = 5.5;
const HEAD = 9.5;
const CAP = 4;

/** An arrow whose head is the share, and a thin line with caps over its whole range: the head is what is compared, the line is the doubt. */
function ArrowShape({ arrow: { bearing, from, sure, tip, cut, share }, cx, cy, k, tone }: { arrow: Arrow; cx: number; cy: number; k: number; tone: Tone }) {
  const colour = colourOf(tone);
  const angle = (bearing * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  /** A point at a radius, so far to the right of the shaft. */
  const at = (radius: number, aside = 0) => `${(cx + radius * sine + aside * cosine).toFixed(1)} ${(cy - radius * cosine + aside * sine).toFixed(1)}`;
  const end = from + Math.max(4, share * 100 * k);
  const head = Math.min(13, end - from);
  const half = HEAD * Math.max(0.55, head / 13);
  const shaft = end - from > head + 0.5;
  const outline = shaft ? `M${at(from, -SHAFT)}L${at(end - head, -SHAFT)}L${at(end - head, -half)}` : `M${at(from, -half)}`;
  const back = shaft ? `L${at(end - head, half)}L${at(end - head, SHAFT)}L${at(from, SHAFT)}Z` : `L${at(from, half)}Z`;
  // A range that goes on ends in a point.
  const point = `M${at(tip - 6, -CAP)}L${at(tip)}L${at(tip - 6, CAP)}`;
  const cap = (radius: number) => `M${at(radius, -CAP)}L${at(radius, CAP)}`;
  return (
    <>
      <path d={`${outline}L${at(end)}${back}`} fill={colour} />
      {end - sure > 4 ? <path d={`M${at(sure)}L${at(end)}${cap(sure)}`} className="rose-range" /> : null}
      {tip - end > 4 ? <path d={`M${at(end)}L${at(tip)}${cut ? point : cap(tip)}`} stroke={colour} strokeWidth="1.2" fill="none" /> : null}
    </>
  );
}

function arc(cx: number, cy: number, radius: number, from: number, to: number): string {
  const end = to - from >= 359.99 ? from + 359.98 : to;
  const point = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${(cx + radius * Math.sin(angle)).toFixed(1)} ${(cy - radius * Math.cos(angle)).toFixed(1)}`;
  };
  return `M${point(from)}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 ${end - from > 180 ? 1 : 0} 1 ${point(end)}`;
}
