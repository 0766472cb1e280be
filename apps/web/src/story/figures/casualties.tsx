import { Drawn } from "@/chart/drawn.tsx";
import { type RangeGroup, RangeRows } from "@/chart/range-rows.tsx";
import { Figure } from "@/figure/figure.tsx";
import { receiptOf } from "@/records/receipts.ts";
import { countryName, event } from "@/story/facts.ts";
import type { FigureComponent } from "@/story/figure-component.ts";
import { figureWords } from "@/words/figure.ts";
import { words } from "@/words/locale.ts";

const EVENTS = ["2021-04-28-kyrgyz-tajik-clashes-2021", "2022-09-14-kyrgyz-tajik-clashes-2022"] as const;

const says = words({
  en: {
    title: "How many died on the Kyrgyz–Tajik border depends on who counts",
    subtitle: "Deaths by who says so, least to most; an arrow means that no upper bound is given",
    both: "both sides",
    columns: ["Fighting", "Who says so", "Whose", "At least", "At most"],
    open: "not given",
    source: "event records; each mark opens its own",
    atMost: (value: number) => `at most ${value}`,
    note: "Figures are never added up, and no middle value is drawn.",
    names: { [EVENTS[0]]: "April and May 2021", [EVENTS[1]]: "September 2022" } as Record<string, string>,
  },
  ru: {
    title: "Сколько погибло на кыргызско-таджикской границе, зависит от того, кто считает",
    subtitle: "Погибшие по словам сторон, от меньшего к большему; стрелка — верхний предел не назван",
    both: "обе стороны",
    columns: ["Бои", "Кто сообщает", "Чьи", "Не менее", "Не более"],
    open: "не названо",
    source: "записи о событиях; каждая метка открывает свою",
    atMost: (value) => `не более ${value}`,
    note: "Числа не складываются, середина не рисуется.",
    names: { [EVENTS[0]]: "Апрель и май 2021", [EVENTS[1]]: "Сентябрь 2022" },
  },
});

export const Casualties: FigureComponent = ({ locale }) => {
  const say = says(locale);
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
        label: row.whose,
        least: row.least,
        most: row.most,
        tone: "fact" as const,
        says: figureWords(locale).mark(`${row.holder}: ${row.least ?? say.open} – ${row.most ?? say.open}, ${row.whose}`),
        receipt: `casualties-${row.id}`,
        step: "2",
      })),
  }));
  return (
    <Figure
      locale={locale}
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
          cells: [say.names[row.event] ?? "", row.holder, row.whose, String(row.least ?? say.open), String(row.most ?? say.open)],
          receipt: receiptOf(locale, { id: `casualties-${row.id}`, title: row.holder, record: `events/${row.event}`, citations: row.citations }),
        })),
      }}
    >
      <Drawn
        draw={(width) => (
          <RangeRows
            label={say.subtitle}
            width={width}
            gutter={130}
            groups={groups}
            top={Math.max(...rows.map(({ least, most }) => most ?? least ?? 0))}
            atMost={say.atMost}
          />
        )}
      />
    </Figure>
  );
};
