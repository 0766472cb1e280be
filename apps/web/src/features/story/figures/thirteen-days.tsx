import { parsePeriod } from "@multivector/data";
import { dateIn, spanIn } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { receiptOf } from "@/model/receipts.ts";
import { type DotRow, DotRows } from "@/ui/chart/dot-rows.tsx";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import { event } from "../facts.ts";
import type { FigureComponent } from "../figure-component.ts";

const EVENTS = [
  ["2022-01-02-kazakhstan-january-unrest", "unrest", "1"],
  ["2022-01-05-tokayev-csto-appeal", "asks", "1 2"],
  ["2022-01-06-csto-deployment-kazakhstan", "force", "2"],
  ["2022-01-13-csto-withdrawal-begins", "leaves", "3"],
] as const;

/** How many days the force was there, as its records say. */
export function daysOfForce(): number {
  const { start, lastDay } = event("2022-01-06-csto-deployment-kazakhstan");
  if (start.edtf === null || lastDay.earliest === null) throw new Error("the days of the force of January 2022 are not known any more");
  return lastDay.earliest - start.earliest;
}

export const ThirteenDays: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).thirteenDays;
  const rows = EVENTS.map(([id, key, step]) => {
    const found = event(id);
    const label = `${say.names[key]}: ${spanIn(locale, dateIn(locale, found.start), dateIn(locale, found.lastDay))}`;
    return { id, key, step, found, label };
  });
  const day = (edtf: string) => parsePeriod(edtf)?.earliest ?? 0;
  const drawn: DotRow[] = rows.map(({ id, key, step, found, label }) => ({
    id,
    label: say.rows[key],
    dots: [
      {
        id,
        from: found.start.earliest,
        to: found.lastDay.earliest ?? found.start.earliest,
        name: say.names[key],
        says: figureMessages(locale).mark({ label }),
        receipt: `thirteen-days-${id}`,
        tone: "fact",
        step,
      },
    ],
  }));
  return (
    <Figure
      locale={locale}
      heading={heading}
      id="thirteen-days"
      title={say.title({ days: daysOfForce() })}
      subtitle={say.subtitle}
      sourceLine={say.source}
      api="/v1/events?country=KAZ&from=2022-01-01&to=2022-01-31"
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: rows.map(({ id, key, found }) => ({
          id,
          cells: [say.rows[key], dateIn(locale, found.start), dateIn(locale, found.lastDay)],
          receipt: receiptOf(locale, { ...found, id: `thirteen-days-${id}`, title: found.title, record: `events/${id}`, note: found.summary }),
        })),
      }}
    >
      <Drawn
        draw={(width) => (
          <DotRows
            label={say.subtitle}
            width={width}
            gutter={170}
            rows={drawn}
            first={day("2022-01-01")}
            last={day("2022-01-21")}
            ticks="days"
            locale={locale}
          />
        )}
      />
    </Figure>
  );
};
