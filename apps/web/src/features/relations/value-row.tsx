import type { Locale } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { LineChart } from "@/ui/chart/line-chart.tsx";
import { cutsOf } from "@/ui/chart/line-runs.ts";
import { toneOf } from "@/ui/chart/tone.ts";
import { RelationRow } from "./relation-row.tsx";
import type { YearValues } from "./values.tsx";

interface ValueRowProps {
  locale: Locale;
  id: string;
  title: string;
  /** The other party, whose tone the lines have. */
  party: string;
  values: YearValues;
  height: number;
  empty: string;
}

/** Values by year as lines, with their table. */
export function ValueRow({ locale, id, title, party, values: { lines, years, top, finding, table }, height, empty }: ValueRowProps) {
  return (
    <RelationRow locale={locale} id={id} title={title} finding={finding} empty={empty} table={table}>
      <Drawn
        widths={PAGE_WIDTHS}
        draw={(width) => (
          <LineChart
            id={`${id}-${width}`}
            label={title}
            width={width}
            height={height}
            lines={lines.map((line) => ({ ...line, tone: toneOf(party) }))}
            years={years}
            top={top}
            format={(value) => percentOf(locale, value / 100, Number.isInteger(value) ? 0 : 1)}
            unit=""
            cut={(year) => figureMessages(locale).cut({ year })}
          />
        )}
      />
      {lines.some(({ points }) => cutsOf(points).length > 0) ? <p className="note">{figureMessages(locale).cutNote}</p> : null}
    </RelationRow>
  );
}
