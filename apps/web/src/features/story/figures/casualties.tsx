import { spanIn } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { textIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { countryName } from "@/model/records.ts";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { type RangeGroup, RangeRows } from "@/ui/chart/range-rows.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import { event } from "../facts.ts";
import type { FigureComponent } from "../figure-component.ts";

const EVENTS = ["2021-04-28-kyrgyz-tajik-clashes-2021", "2022-09-14-kyrgyz-tajik-clashes-2022"] as const;

export const Casualties: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).casualties;
  // Where it is not translated, who says so is in the table alone.
  const toldBeside = locale === "en" || locale === "ru";
  const rows = EVENTS.flatMap((id) =>
    event(id)
      .casualties.filter(({ measure }) => measure === "deaths")
      .map((casualty, index) => ({
        id: `${id}-${index}`,
        event: id,
        ...casualty,
        whose: casualty.side === null ? say.both : countryName(casualty.side, locale),
      })),
  );
  const groups: RangeGroup[] = EVENTS.map((id) => ({
    id,
    label: say.names[id] ?? id,
    ranges: rows
      .filter((row) => row.event === id)
      .map((row) => ({
        id: row.id,
        label: toldBeside ? `${row.whose}: ${textIn(locale, row.holder)}` : row.whose,
        least: row.least,
        most: row.most,
        tone: "fact" as const,
        says: figureMessages(locale).mark({
          label: `${textIn(locale, row.holder)}: ${row.least === row.most ? row.least : spanIn(locale, row.least ?? say.open, row.most ?? say.open)}, ${row.whose}, ${say.names[id] ?? id}`,
        }),
        receipt: `casualties-${row.id}`,
        step: "2",
      })),
  }));
  return (
    <Figure
      locale={locale}
      heading={heading}
      id="casualties"
      title={say.title}
      subtitle={say.subtitle}
      notes={say.note}
      sourceLine={say.source}
      api="/v1/events?type=border-clash"
      table={{
        columns: say.columns.map((title, index) => ({ title, numeric: index > 2 })),
        rows: rows.map((row) => ({
          id: row.id,
          cells: [say.names[row.event] ?? "", textIn(locale, row.holder), row.whose, String(row.least ?? say.open), String(row.most ?? say.open)],
          receipt: receiptOf(locale, { id: `casualties-${row.id}`, title: row.holder, record: `events/${row.event}`, citations: row.citations }),
        })),
      }}
    >
      <Drawn
        draw={(width) => (
          <RangeRows
            label={say.subtitle}
            width={width}
            gutter={toldBeside ? 270 : 130}
            groups={groups}
            top={Math.max(...rows.map(({ least, most }) => most ?? least ?? 0))}
            atMost={(value) => say.atMost({ value })}
          />
        )}
      />
    </Figure>
  );
};
