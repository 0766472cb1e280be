import { meta } from "@multivector/data/dataset";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { receiptOf } from "@/model/receipts.ts";
import { countryName } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { coverageByKind, FIRST_YEAR } from "@/model/series-coverage.ts";
import { seriesTitle } from "@/model/series-titles.ts";
import { CellGrid, CellKey, type CellLook } from "@/ui/chart/cell-grid.tsx";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";

export const Holes: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).holes;
  const last = Number(meta.horizon.slice(0, 4)) - 1;
  const all = last - FIRST_YEAR + 1;
  const rows = coverageByKind();
  const lookOf = (years: number): CellLook => (years === 0 ? "missing" : years >= (all * 2) / 3 ? "full" : "part");
  const titleIn = (card: (typeof rows)[number]["card"]) => (card === null ? say.trade : seriesTitle(locale, card));
  const empty = rows.flatMap(({ cells }) => cells).filter(({ years }) => years === 0).length;
  return (
    <Figure
      locale={locale}
      heading={heading}
      id="holes"
      title={say.title({ holes: empty, all: rows.length * REPUBLICS.length })}
      subtitle={say.subtitle({ from: FIRST_YEAR, to: last })}
      notes={say.note}
      sourceLine={say.source}
      api="/v1/series"
      table={{
        columns: say.columns.map((title, index) => ({ title, numeric: index > 1 })),
        rows: rows.flatMap(({ id, card, cells, citations }) =>
          cells.map(({ code, years, first, last: latest }, index) => ({
            id: `${id}-${code}`,
            cells: [titleIn(card), countryName(code, locale), String(years), String(first ?? say.none), String(latest ?? say.none)],
            receipt:
              index === 0
                ? receiptOf(locale, {
                    id: `holes-${id}`,
                    title: titleIn(card),
                    record: card === null ? "series" : `series/${card.id}`,
                    citations,
                    note: card === null ? null : card.holes.join(" ") || card.measures,
                  })
                : null,
          })),
        ),
      }}
    >
      <CellKey entries={(["full", "part", "missing"] as const).map((look) => ({ look, name: say.looks[look] ?? look }))} />
      <Drawn
        draw={(width) => (
          <CellGrid
            id="holes"
            label={say.subtitle({ from: FIRST_YEAR, to: last })}
            width={width}
            gutter={width < 500 ? 170 : Math.round(width * 0.44)}
            columns={REPUBLICS.map((code) => (width < 500 ? code : countryName(code, locale)))}
            rows={rows.map(({ id, card, cells }) => ({
              id,
              label: titleIn(card),
              cells: cells.map(({ code, years, first, last: latest }) => ({
                id: `${id}-${code}`,
                look: lookOf(years),
                ...(years === 0 ? {} : { text: String(years) }),
                says: figureMessages(locale).mark({
                  label: say.cell({ name: `${titleIn(card)}, ${countryName(code, locale)}`, years, first: first ?? "", last: latest ?? "" }),
                }),
                receipt: `holes-${id}`,
                step: years === 0 ? "1" : "2",
              })),
            }))}
          />
        )}
      />
    </Figure>
  );
};
