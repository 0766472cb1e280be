import type { Event } from "@multivector/data";
import { dateIn, type Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { textIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { type DotRow, DotRows } from "@/ui/chart/dot-rows.tsx";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Figure, type FigureProps } from "@/ui/figure/figure.tsx";

interface EventRow {
  id: string;
  label: string;
  events: readonly Event[];
  step: string;
  /** Short name of an event beside its mark; none where the row would be crowded. */
  nameOf?: (event: Event) => string | undefined;
  none?: string;
}

interface EventRowsProps extends Pick<FigureProps, "id" | "title" | "subtitle" | "notes" | "api" | "sentence" | "heading"> {
  locale: Locale;
  rows: readonly EventRow[];
  first: number;
  last: number;
  gutter: number;
}

/** A graphic of events in rows on one time scale. */
export function EventRows({ locale, rows, first, last, gutter, ...figure }: EventRowsProps) {
  const say = storyFigureMessages(locale).eventRows;
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
        says: figureMessages(locale).mark({ label: `${textIn(locale, event.title)}, ${dateIn(locale, event.start)}` }),
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
            cells: [textIn(locale, event.title), label, dateIn(locale, event.start), dateIn(locale, event.lastDay)],
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
