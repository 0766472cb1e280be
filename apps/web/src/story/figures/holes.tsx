import { dataset, meta } from "@multivector/data/dataset";
import { CellGrid, CellKey, type CellLook } from "@/chart/cell-grid.tsx";
import { Drawn } from "@/chart/drawn.tsx";
import { Figure } from "@/figure/figure.tsx";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { receiptOf } from "@/records/receipts.ts";
import { isRepublic, REPUBLICS } from "@/records/republics.ts";
import { seriesTitle } from "@/series/titles.ts";
import { countryName } from "@/story/facts.ts";
import type { FigureComponent } from "@/story/figure-component.ts";

const FROM = 1991;

/** How many years of each series have a value for each republic. */
export function coverage() {
  return dataset.series.records.map((card) => {
    const rows = dataset.series.observations[card.id]?.rows ?? [];
    // Where republics report, being somebody's partner does not count; where only others do, it does.
    const reports = rows.some(([entity]) => isRepublic(entity));
    return {
      card,
      cells: REPUBLICS.map((code) => {
        const own = rows.filter(([entity, partner, year]) => (reports ? entity : partner) === code && year >= FROM);
        const years = [...new Set(own.map(([, , year]) => year))].sort((a, b) => a - b);
        return { code, years: years.length, first: years[0] ?? null, last: years.at(-1) ?? null };
      }),
    };
  });
}

export const Holes: FigureComponent = ({ locale }) => {
  const say = storyFigureMessages(locale).holes;
  const last = Number(meta.horizon.slice(0, 4)) - 1;
  const all = last - FROM + 1;
  const rows = coverage();
  const lookOf = (years: number): CellLook => (years === 0 ? "missing" : years >= (all * 2) / 3 ? "full" : "part");
  const titleIn = (card: (typeof rows)[number]["card"]) => seriesTitle(locale, card);
  const short = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
  const empty = rows.flatMap(({ cells }) => cells).filter(({ years }) => years === 0).length;
  return (
    <Figure
      locale={locale}
      id="holes"
      title={say.title({ holes: empty, all: rows.length * REPUBLICS.length })}
      subtitle={say.subtitle({ from: FROM, to: last })}
      notes={say.note}
      sourceLine={say.source}
      api="/v1/series"
      table={{
        columns: say.columns.map((title, index) => ({ title, numeric: index > 1 })),
        rows: rows.flatMap(({ card, cells }) =>
          cells.map(({ code, years, first, last: latest }, index) => ({
            id: `${card.id}-${code}`,
            cells: [titleIn(card), countryName(code, locale), String(years), String(first ?? say.none), String(latest ?? say.none)],
            receipt:
              index === 0
                ? receiptOf(locale, {
                    id: `holes-${card.id}`,
                    title: titleIn(card),
                    record: `series/${card.id}`,
                    citations: card.citations,
                    note: card.holes.join(" ") || card.measures,
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
            label={say.subtitle({ from: FROM, to: last })}
            width={width}
            gutter={width < 500 ? 170 : Math.round(width * 0.44)}
            columns={REPUBLICS.map((code) => (width < 500 ? code : countryName(code, locale)))}
            rows={rows.map(({ card, cells }) => ({
              id: card.id,
              label: short(titleIn(card), width < 500 ? 25 : 56),
              cells: cells.map(({ code, years, first, last: latest }) => ({
                id: `${card.id}-${code}`,
                look: lookOf(years),
                ...(years === 0 ? {} : { text: String(years) }),
                says: figureMessages(locale).mark({
                  label: say.cell({ name: `${titleIn(card)}, ${countryName(code, locale)}`, years, first: first ?? "", last: latest ?? "" }),
                }),
                receipt: `holes-${card.id}`,
                step: years === 0 ? "1" : "2",
              })),
            }))}
          />
        )}
      />
    </Figure>
  );
};
