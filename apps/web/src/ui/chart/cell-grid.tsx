import type { ReactNode } from "react";
import { Drawing } from "./drawing.tsx";
import { Mark } from "./mark.tsx";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

/** How a cell looks. The shape tells the states apart in black and white. */
export type CellLook = "yes" | "no" | "abstain" | "absent" | "missing" | "full" | "part" | "zero" | "disputed";

interface Cell {
  id: string;
  look: CellLook;
  /** A letter or number inside. */
  text?: string;
  says: string;
  receipt: string | null;
  step?: string;
}

interface CellRow {
  id: string;
  label: string;
  cells: readonly Cell[];
  /** What it belongs to, such as a year: rows of one after another have it above them, once. */
  group?: string;
}

interface CellGridProps {
  /** Id of the figure; the shapes of a drawing are named after it. */
  id: string;
  label: string;
  width: number;
  gutter: number;
  columns: readonly string[];
  /** What each column belongs to, such as a year: those of one after another have it above them, once. */
  groups?: readonly string[];
  rows: readonly CellRow[];
  /** Height of the heads, which are turned where they would not fit. */
  turned?: boolean;
}

/** States or works against questions or years: a shape in each cell, a cross where nothing was found. */
export function CellGrid({ id, label, width, gutter, columns, groups = [], rows, turned = false }: CellGridProps) {
  // Turned heads lean out to the right.
  const wide = (width - gutter - (turned ? Math.max(26, textWidth(columns.at(-1) ?? "") * 0.68 - 12) : 4)) / columns.length;
  const tall = Math.min(34, Math.max(20, wide));
  const top = turned ? Math.max(...columns.map(textWidth)) * 0.68 + 22 : 26;
  const bands = bandsOf(groups);
  const head = top + (bands.length === 0 ? 0 : BAND);
  // A name is whole, in as many lines as it needs.
  let below = head;
  const placed = rows.map((row, index) => {
    const opens = row.group !== undefined && row.group !== rows[index - 1]?.group;
    if (opens) below += BAND;
    const above = below;
    const lines = wrap(row.label, Math.max(8, Math.floor(((gutter - 8) * row.label.length) / textWidth(row.label))));
    const deep = Math.max(tall, lines.length * 15 + 8);
    below += deep;
    return { row, lines, y: below - deep / 2, bottom: below, opens, above };
  });
  const height = below + 6;
  const size = Math.min(wide - 4, tall - 6, 24);
  const shapeOf = (look: CellLook) => `${id}-${width}-${look}`;
  const looks = [...new Set(rows.flatMap(({ cells }) => cells.map(({ look }) => look)))];
  return (
    <Drawing width={width} height={height} label={label}>
      <defs>
        {looks.map((look) => (
          <g key={look} id={shapeOf(look)}>
            <rect x={-wide / 2} y={-tall / 2} width={wide} height={tall} fill="transparent" />
            <CellShape look={look} size={size} />
          </g>
        ))}
      </defs>
      {columns.map((column, index) => {
        const at = gutter + wide * (index + 0.5);
        return (
          <text
            key={column}
            x={at}
            y={top - 8}
            textAnchor={turned ? "start" : "middle"}
            className="tick"
            aria-hidden="true"
            {...(turned ? { transform: `rotate(-45 ${at} ${top - 8})` } : {})}
          >
            {column}
          </text>
        );
      })}
      {bands.map(({ name, from, to }) => {
        const [left, right] = [gutter + wide * from, gutter + wide * (to + 1)];
        const text = textWidth(name) + 2 > right - left ? `’${name.slice(-2)}` : name;
        return (
          <g key={name} aria-hidden="true">
            <path d={`M${round(left + 2)} ${top}H${round(right - 2)}`} className="axis" />
            {from === 0 ? null : <path d={`M${round(left)} ${top}V${below}`} className="grid" />}
            <text x={round((left + right) / 2)} y={top + 15} textAnchor="middle" className="tick">
              {text}
            </text>
          </g>
        );
      })}
      {placed.map(({ row, lines, y, bottom, opens, above }, at) => {
        return (
          <g key={row.id}>
            {opens ? (
              <g aria-hidden="true">
                <path d={`M0 ${above}H${width}`} className="axis" />
                <text x="0" y={above - 6} className="tick">
                  {row.group}
                </text>
              </g>
            ) : null}
            <path d={`M0 ${bottom}H${width}`} className="grid" aria-hidden="true" />
            {lines.map((line, index) => (
              <text key={line} x={gutter - 8} y={y + 4.5 + (index - (lines.length - 1) / 2) * 15} textAnchor="end" className="row-name" aria-hidden="true">
                {line}
              </text>
            ))}
            {row.cells.map((cell, index) => (
              <Mark
                key={cell.id}
                receipt={cell.receipt}
                label={cell.says}
                first={at === 0 && index === 0}
                step={cell.step}
                transform={`translate(${Math.round((gutter + wide * (index + 0.5)) * 10) / 10} ${Math.round(y * 10) / 10})`}
              >
                <use href={`#${shapeOf(cell.look)}`} />
                {cell.text === undefined ? null : (
                  <text textAnchor="middle" y="4.5" className={cell.look === "yes" || cell.look === "full" ? "cell-text on" : "cell-text"} aria-hidden="true">
                    {cell.text}
                  </text>
                )}
              </Mark>
            ))}
          </g>
        );
      })}
    </Drawing>
  );
}

/** Height of the names of what columns or rows belong to. */
const BAND = 22;

/** Neighbours that belong to one, from the first to the last. */
function bandsOf(groups: readonly string[]): { name: string; from: number; to: number }[] {
  const bands: { name: string; from: number; to: number }[] = [];
  for (const [at, name] of groups.entries()) {
    const last = bands.at(-1);
    if (last?.name === name) last.to = at;
    else bands.push({ name, from: at, to: at });
  }
  return bands;
}

const round = (value: number) => Math.round(value * 10) / 10;

function CellShape({ look, size }: { look: CellLook; size: number }) {
  const half = size / 2;
  const box = { x: -half, y: -half, width: size, height: size };
  const shapes: Record<CellLook, ReactNode> = {
    yes: <rect {...box} fill="var(--fact)" />,
    full: <rect {...box} fill="var(--fact)" />,
    no: (
      <>
        <rect {...box} fill="none" stroke="var(--mark-ink)" strokeWidth="1.6" />
        <path d={`M${-half} ${-half}L${half} ${half}M${half} ${-half}L${-half} ${half}`} stroke="var(--mark-ink)" strokeWidth="1.6" />
      </>
    ),
    abstain: (
      <>
        <rect {...box} fill="none" stroke="var(--fact)" strokeWidth="1.6" />
        <rect x={-half} y={0} width={size} height={half} fill="var(--fact-mid)" />
      </>
    ),
    part: <rect {...box} fill="var(--fact-wash)" stroke="var(--fact)" strokeWidth="1.4" />,
    absent: <rect {...box} fill="none" stroke="var(--rule-strong)" strokeWidth="1.4" />,
    zero: <circle r={half * 0.55} fill="none" stroke="var(--mark-ink)" strokeWidth="1.6" />,
    missing: (
      <path d={`M${-half * 0.45} 0H${half * 0.45}M0 ${-half * 0.45}V${half * 0.45}`} stroke="var(--rule-strong)" strokeWidth="1.3" strokeDasharray="1.5 2" />
    ),
    disputed: (
      <>
        <path d={`M${-half} ${-half}H-1V${half}H${-half}Z`} fill="var(--fact)" />
        <path d={`M1 ${-half}H${half}V${half}H1Z`} fill="none" stroke="var(--fact)" strokeWidth="1.4" />
      </>
    ),
  };
  return shapes[look];
}

/** The marks of a grid at their real size. */
export function CellKey({ entries }: { entries: readonly { look: CellLook; name: string }[] }) {
  return (
    <ul className="key inline-key">
      {entries.map(({ look, name }) => (
        <li key={look}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <CellShape look={look} size={14} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
