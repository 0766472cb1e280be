import { HOLDERS, type Holder, PARTNERS, type Presence } from "@multivector/data/vectors";
import type { Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { Cell } from "@/model/vectors/cell.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { linearScale } from "@/ui/chart/linear-scale.ts";
import { Mark } from "@/ui/chart/mark.tsx";
import { textWidth } from "@/ui/chart/text-width.ts";
import { colourOf, toneOf } from "@/ui/chart/tone.ts";
import { bySize } from "./presence.ts";

interface BandRowsProps {
  locale: Locale;
  republic: string;
  /** What stands above it; the republic, where nothing else is said. */
  title?: string;
  cell: Cell | undefined;
  /** Said where nothing is shown. */
  none: string;
  /** Shares at other weights, drawn hollow beneath the published ones. */
  yours: Cell["presence"] | null;
}

const WIDTH = 358;
const GUTTER = 100;
/** Small texts are set a little larger than what their widths are told for. */
const LARGER = 1.06;
const ROW = 24;

/** Who has a share worth a row: every holder that may have a twentieth, and what is left over. */
export function rowsOf(presence: Cell["presence"]): Holder[] {
  const worth = bySize(presence).filter(([, { share, high }]) => share >= 0.01 || high >= 0.05);
  const isPartner = (holder: Holder) => (PARTNERS as readonly Holder[]).includes(holder);
  return [...worth.filter(([holder]) => isPartner(holder)), ...worth.filter(([holder]) => !isPartner(holder))].map(([holder]) => holder);
}

/** Has a share a range? What is not allocated has none where re-runs share all of it out. */
export function hasRange(holder: Holder, held: Presence | undefined): boolean {
  return holder !== "unallocated" || (held?.high ?? 0) > 0;
}

/** Every partner of one republic with its share and its band. */
export function BandRows({ locale, republic, title = republic, cell, none, yours }: BandRowsProps) {
  const words = vectorMessages(locale);
  const presence = cell?.shown === true ? cell.presence : {};
  const rows = rowsOf(presence);
  // The longest name is whole.
  const gutter = Math.ceil(Math.max(GUTTER, ...rows.map((holder) => textWidth(words.short[holder]) * LARGER + 10)));
  const x = linearScale([0, 1], [gutter, WIDTH - 16]);
  const top = title === "" ? 6 : 30;
  const height = top + Math.max(2, rows.length) * ROW + 22;
  return (
    <Drawing width={WIDTH} height={height} label={republic}>
      <text x="0" y="16" className="chart-title">
        {title}
      </text>
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <g key={tick} aria-hidden="true">
          <path d={`M${x(tick)} ${top}V${height - 20}`} className={tick === 0 ? "axis" : "grid"} />
          <text x={x(tick)} y={height - 5} textAnchor="middle" className="tick">
            {tick * 100}
          </text>
        </g>
      ))}
      {rows.length === 0 ? (
        <text x={gutter + 8} y={top + 28} className="row-name halo">
          {none}
        </text>
      ) : null}
      {rows.map((holder, index) => {
        const y = top + index * ROW + ROW / 2;
        const { share = 0, low = 0, high = 0 } = presence[holder] ?? {};
        const ranged = hasRange(holder, presence[holder]);
        const said = { republic, partner: words.holders[holder], share: percentIn(locale, share) };
        const mine = yours?.[holder];
        const colour = HOLDERS.indexOf(holder) < PARTNERS.length ? colourOf(toneOf(holder)) : "var(--p-other)";
        return (
          <Mark key={holder} receipt={null} label={ranged ? words.bands.says({ ...said, band: bandIn(locale, low, high) }) : words.bands.noRange(said)}>
            <text x={gutter - 8} y={y + 4.5} textAnchor="end" className="row-name" aria-hidden="true">
              {words.short[holder]}
            </text>
            {ranged ? <path d={`M${x(low)} ${y}H${x(high)}`} stroke={colour} strokeWidth="2.5" /> : null}
            <circle cx={x(share)} cy={y} r="4.6" fill={colour} />
            {mine === undefined ? null : (
              <>
                <path d={`M${x(mine.low)} ${y + 7}H${x(mine.high)}`} stroke={colour} strokeWidth="1.2" strokeDasharray="3 2" />
                <circle cx={x(mine.share)} cy={y + 7} r="3.6" fill="var(--paper)" stroke={colour} strokeWidth="1.6" />
              </>
            )}
          </Mark>
        );
      })}
    </Drawing>
  );
}
