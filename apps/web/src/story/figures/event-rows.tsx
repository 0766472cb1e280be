import type { Event } from "@multivector/data";
import { type DotRow, DotRows } from "@/chart/dot-rows.tsx";
import { Drawn } from "@/chart/drawn.tsx";
import { Figure, type FigureProps } from "@/figure/figure.tsx";
import { receiptOf } from "@/records/receipts.ts";
import { figureWords } from "@/words/figure.ts";
import { dateIn, type Locale, words } from "@/words/locale.ts";

interface EventRow {
  id: string;
  label: string;
  events: readonly Event[];
  step: string;
  /** Short name of an event beside its mark; none where the row would be crowded. */
  nameOf?: (event: Event) => string | undefined;
  none?: string;
}

interface EventRowsProps extends Pick<FigureProps, "id" | "title" | "subtitle" | "notes" | "api" | "sentence"> {
  locale: Locale;
  rows: readonly EventRow[];
  first: number;
  last: number;
  gutter: number;
}

const says = words({
  en: { columns: ["What", "Row", "From", "Last day"], source: "event records; each mark opens its own" },
  ru: { columns: ["Что", "Строка", "С", "Последний день"], source: "записи о событиях; каждая метка открывает свою" },
});

/** A graphic of events in rows on one time scale. */
export function EventRows({ locale, rows, first, last, gutter, ...figure }: EventRowsProps) {
  const say = says(locale);
  const drawn: DotRow[] = rows.map(({ id, label, events, step, nameOf, none }) => ({
    id,
    label,
    ...(none === undefined ? {} : { none }),
    dots: events.map((event) => {
      const name = nameOf?.(event);
      return {
        id: event.id,
        from: event.start.earliest,
        to: event.lastDay.earliest ?? event.start.earliest,
        ...(name === undefined ? {} : { name }),
        says: figureWords(locale).mark(`${event.title}, ${dateIn(locale, event.start)}`),
        receipt: `${figure.id}-${event.id}`,
        hollow: event.start.earliest !== event.start.latest || event.status === "announced",
        tone: "fact" as const,
        step,
      };
    }),
  }));
  return (
    <Figure
      locale={locale}
      {...figure}
      sourceLine={say.source}
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: rows.flatMap(({ label, events }) =>
          events.map((event) => ({
            id: event.id,
            cells: [event.title, label, dateIn(locale, event.start), dateIn(locale, event.lastDay)],
            receipt: receiptOf(locale, { ...event, id: `${figure.id}-${event.id}`, title: event.title, record: `events/${event.id}`, note: event.summary }),
          })),
        ),
      }}
    >
      <Drawn
        draw={(width) => <DotRows label={figure.subtitle} width={width} gutter={gutter} rows={drawn} first={first} last={last} ticks="years" locale={locale} />}
      />
    </Figure>
  );
}
