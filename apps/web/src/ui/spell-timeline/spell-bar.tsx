import type { Day } from "@multivector/data";
import { depthOf } from "./spell-depth.ts";
import type { SpellBar } from "./spell-row.ts";

/** How far the point of a bar that is still going on reaches beyond it. */
const ARROW = 8;

/** One spell: solid where it holds for certain. */
export function Bar({
  spell,
  y,
  x,
  horizon,
  hatch,
  tabIndex,
}: {
  spell: SpellBar;
  y: number;
  x: (at: Day) => number;
  horizon: Day;
  hatch: string;
  tabIndex: number;
}) {
  const { start, end, practice } = spell;
  const depth = depthOf(spell);
  const [top, low] = [y - depth / 2, y + depth / 2];
  const ongoing = end.edtf === "..";
  // Solid where it holds for certain; what the dates leave open is drawn by combs and dashes.
  const from = x(start.edtf === null ? (start.earliest ?? Number.NEGATIVE_INFINITY) : (start.latest ?? horizon));
  const to = ongoing ? x(horizon) : x(end.earliest ?? horizon);
  const width = Math.max(to - from, 2.5);
  const fill = practice ? hatch : depth === 16 ? "var(--fact)" : "var(--fact-mid)";
  const unknownEnd = end.edtf === null;
  const solid = unknownEnd ? width * (2 / 3) : width;
  const outline = practice ? { stroke: "var(--fact)", strokeWidth: 1.5 } : {};
  return (
    <g role="button" tabIndex={tabIndex} aria-label={spell.label} data-receipt={spell.receipt} className="mark-bar" data-state={spell.state}>
      <rect x={from} y={y - 12} width={Math.max(width, 24)} height="24" fill="transparent" />
      {ongoing ? (
        <path d={`M${from} ${top}H${to}L${to + ARROW} ${y}L${to} ${low}H${from}Z`} fill={fill} {...outline} />
      ) : (
        <rect x={from} y={top} width={Math.max(solid, 2.5)} height={depth} fill={fill} {...outline} />
      )}
      {unknownEnd ? <rect x={from + solid} y={top} width={width - solid} height={depth} className="dashed" /> : null}
      <Comb
        from={x(start.earliest ?? start.latest ?? 0)}
        to={x(start.latest ?? 0)}
        top={top}
        depth={depth}
        show={start.edtf !== null && start.earliest !== start.latest}
        thinning="left"
      />
      <Comb
        from={x(end.earliest ?? 0)}
        to={x(end.latest ?? 0)}
        top={top}
        depth={depth}
        show={!ongoing && end.edtf !== null && end.earliest !== end.latest}
        thinning="right"
      />
      {spell.claimed.map((days) => {
        const places = days.map(x);
        const [left, last] = [Math.min(...places), Math.max(...places)];
        return (
          <path
            key={days.join()}
            className="fork"
            d={`M${left} ${top - 4}H${Math.max(last, left + 3)}${places.map((place) => `M${place} ${top - 4}V${top}`).join("")}`}
          />
        );
      })}
    </g>
  );
}

/** Three thinning ticks inside the time in which a bound lies. */
function Comb({ from, to, top, depth, show, thinning }: { from: number; to: number; top: number; depth: number; show: boolean; thinning: "left" | "right" }) {
  if (!show) return null;
  const span = Math.max(to - from, 6);
  const base = thinning === "left" ? to - span : from;
  return (
    <g className="comb" aria-hidden="true">
      {[0.15, 0.5, 0.85].map((part, index) => (
        <path key={part} d={`M${base + span * part} ${top}v${depth}`} strokeWidth={thinning === "left" ? 0.7 + index * 0.6 : 1.9 - index * 0.6} />
      ))}
    </g>
  );
}
