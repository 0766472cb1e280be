"use client";

import { type CountStep, formatDay, parsePeriod } from "@multivector/data";
import { useMemo } from "react";
import type { Locale } from "@/locale/locale.ts";
import { DateSlider } from "@/ui/date/date-slider.tsx";
import { useDay } from "@/ui/date/day.ts";
import type { SpellRow } from "./spell-row.ts";
import { SpellRows } from "./spell-rows.tsx";

/** Drawn for four widths; the container shows the one that fits. Type is never squeezed. */
const WIDTHS = [358, 640, 960, 1240] as const;

/** Room for the names on the left: for the longest, within what the width can spare. */
function gutterFor(width: number, rows: readonly SpellRow[]): number {
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  return width < 500 ? Math.min(Math.max(92, longest * 6.6 + 14), 136) : Math.min(Math.max(124, longest * 7.4 + 14), 260);
}

interface SpellTimelineProps {
  locale: Locale;
  rows: readonly SpellRow[];
  counts: readonly CountStep[];
  counted: string;
  /** First day of the scale, YYYY-MM-DD. */
  first: string;
  horizon: string;
  label: string;
}

/** Slider and rows of spells on one time scale. */
export function SpellTimeline({ locale, rows, counts, counted, first, horizon, label }: SpellTimelineProps) {
  const day = useDay(horizon);
  const [from, to, at] = [first, horizon, day].map((text) => parsePeriod(text)?.earliest ?? 0) as [number, number, number];
  const stops = useMemo(() => stopsOf(rows, from, to), [rows, from, to]);
  return (
    <div className="spell-timeline">
      {WIDTHS.map((width) => {
        const gutter = gutterFor(width, rows);
        return (
          <div key={width} className={`at-${width}`} style={{ width }}>
            <DateSlider
              locale={locale}
              first={first}
              horizon={horizon}
              stops={stops}
              scale={{ left: `${(gutter / width) * 100}%`, right: `${(14 / width) * 100}%` }}
            />
            <SpellRows
              rows={rows}
              counts={counts}
              counted={counted}
              first={from}
              horizon={to}
              day={Math.max(from, at)}
              width={width}
              gutter={gutter}
              label={label}
            />
          </div>
        );
      })}
    </div>
  );
}

function stopsOf(rows: readonly SpellRow[], from: number, to: number): string[] {
  const bounds = rows.flatMap(({ spells }) => spells.flatMap(({ start, end }) => [start.latest, end.edtf === ".." ? null : end.earliest]));
  const days = bounds.filter((day) => day !== null).filter((day) => day > from && day <= to);
  return [...new Set([...days, to])].sort((a, b) => a - b).map(formatDay);
}
