import { dataset, meta } from "@multivector/data/dataset";
import { CellGrid, CellKey, type CellLook } from "@/chart/cell-grid.tsx";
import { Drawn } from "@/chart/drawn.tsx";
import { Figure } from "@/figure/figure.tsx";
import { receiptOf } from "@/records/receipts.ts";
import { isRepublic, REPUBLICS } from "@/records/republics.ts";
import { seriesTitle } from "@/series/titles.ts";
import { countryName } from "@/story/facts.ts";
import type { FigureComponent } from "@/story/figure-component.ts";
import { figureWords } from "@/words/figure.ts";
import { words } from "@/words/locale.ts";

const FROM = 1991;

const says = words({
  en: {
    title: (holes: number, all: number) => `${holes} of ${all} pairs of series and republic have no value at all`,
    subtitle: (from: number, to: number) => `Years with at least one value, of those from ${from} to ${to}, by series and republic`,
    columns: ["Series", "Republic", "Years with a value", "First", "Last"],
    looks: { full: "two thirds of the years or more", part: "some years", missing: "none" } as Record<string, string>,
    cell: (name: string, years: number, first: number | null, last: number | null) =>
      years === 0 ? `${name}: no value` : `${name}: ${years} years, ${first} to ${last}`,
    none: "none",
    source: "the series of the dataset; a row opens its card with its known holes",
    note: "The number in a cell is the number of years. What may not be redistributed is used for checks alone and is not counted here.",
  },
  ru: {
    title: (holes, all) => `У ${holes} из ${all} пар «ряд и республика» нет ни одного значения`,
    subtitle: (from, to) => `Годы хотя бы с одним значением, с ${from} по ${to}, по рядам и республикам`,
    columns: ["Ряд", "Республика", "Лет со значением", "Первый", "Последний"],
    looks: { full: "две трети лет или больше", part: "часть лет", missing: "нет" },
    cell: (name, years, first, last) => (years === 0 ? `${name}: значений нет` : `${name}: лет ${years}, с ${first} по ${last}`),
    none: "нет",
    source: "ряды набора данных; строка открывает карточку с известными пробелами",
    note: "Число в клетке — число лет. То, что нельзя распространять, служит только для проверок и здесь не считается.",
  },
});

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
  const say = says(locale);
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
      title={say.title(empty, rows.length * REPUBLICS.length)}
      subtitle={say.subtitle(FROM, last)}
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
            label={say.subtitle(FROM, last)}
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
                says: figureWords(locale).mark(say.cell(`${titleIn(card)}, ${countryName(code, locale)}`, years, first, latest)),
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
