import { type Event, fromDay } from "@multivector/data";
import type { ReactNode } from "react";
import { dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { yearMessages } from "@/messages/year/index.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { YEARS, yearPath } from "./years.ts";

/** All events as dots, stacked over the years in which they began. */
export function Overview({ locale, events }: { locale: Locale; events: readonly Event[] }) {
  const years = YEARS;
  const byYear = years.map((year) => events.filter(({ start }) => fromDay(start.earliest).year === year));
  const most = Math.max(...byYear.map((list) => list.length));
  return (
    <Widths
      draw={(width) => {
        const wide = width / years.length;
        const across = 2;
        const size = Math.min(wide / across, 9);
        const rows = Math.ceil(most / across);
        const height = rows * size + 26;
        const base = height - 22;
        return (
          <Drawing className="overview-strip" width={width} height={height} label={timelineMessages(locale).strip}>
            <path d={`M0 ${base}H${width}`} className="axis" />
            {years.map((year, index) =>
              year % (width < 500 ? 10 : 5) === 0 ? (
                <a key={year} href={hrefIn(locale, yearPath(year))} data-mark="" tabIndex={-1} aria-label={yearMessages(locale).title({ year })}>
                  <text x={wide * (index + 0.5)} y={height - 5} textAnchor="middle" className="tick">
                    {year}
                  </text>
                </a>
              ) : null,
            )}
            {byYear.flatMap((list, index) =>
              list.map((event, at) => (
                <a
                  key={event.id}
                  href={hrefIn(locale, `/events/${event.id}`)}
                  data-event={event.id}
                  tabIndex={-1}
                  aria-label={`${event.title}, ${dateIn(locale, event.start)}`}
                >
                  <circle
                    cx={Math.round((wide * (index + 0.5) + ((at % across) - (across - 1) / 2) * size) * 10) / 10}
                    cy={Math.round((base - size / 2 - Math.floor(at / across) * size - 1) * 10) / 10}
                    r={Math.round((size / 2 - 0.8) * 10) / 10}
                    className={event.start.earliest !== event.start.latest || event.status === "announced" ? "happening rough" : "happening"}
                  />
                </a>
              )),
            )}
          </Drawing>
        );
      }}
    />
  );
}

/** As wide as a spell timeline: the whole page. */
function Widths({ draw }: { draw: (width: number) => ReactNode }) {
  return (
    <div className="spell-timeline">
      {[358, 640, 960, 1240].map((width) => (
        <div key={width} className={`at-${width}`} style={{ width }}>
          {draw(width)}
        </div>
      ))}
    </div>
  );
}
