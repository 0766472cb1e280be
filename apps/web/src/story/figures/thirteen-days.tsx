import { parsePeriod } from "@multivector/data";
import { type DotRow, DotRows } from "@/chart/dot-rows.tsx";
import { Drawn } from "@/chart/drawn.tsx";
import { Figure } from "@/figure/figure.tsx";
import { receiptOf } from "@/records/receipts.ts";
import { event } from "@/story/facts.ts";
import type { FigureComponent } from "@/story/figure-component.ts";
import { figureWords } from "@/words/figure.ts";
import { dateIn, words } from "@/words/locale.ts";

const EVENTS = [
  ["2022-01-02-kazakhstan-january-unrest", "unrest", "1"],
  ["2022-01-05-tokayev-csto-appeal", "asks", "1 2"],
  ["2022-01-06-csto-deployment-kazakhstan", "force", "2"],
  ["2022-01-13-csto-withdrawal-begins", "leaves", "3"],
] as const;

const says = words({
  en: {
    title: (days: number) => `${days} days from the first soldiers to the announced end`,
    subtitle: "January 2022, day by day: the unrest, the call for help, the force and its leaving",
    rows: { unrest: "Unrest in Kazakhstan", asks: "Call for help", force: "Force in the country", leaves: "Force leaving" },
    names: { unrest: "protest, then violence", asks: "Tokayev asks the CSTO", force: "units of five states", leaves: "withdrawal" },
    columns: ["What", "From", "Last day"],
    source: "event records; each bar opens its own",
  },
  ru: {
    title: (days) => `${days} дней от первых солдат до объявленного конца`,
    subtitle: "Январь 2022 года по дням: беспорядки, просьба о помощи, силы и их вывод",
    rows: { unrest: "Беспорядки в Казахстане", asks: "Просьба о помощи", force: "Силы в стране", leaves: "Вывод сил" },
    names: { unrest: "протест, затем насилие", asks: "Токаев обращается к ОДКБ", force: "части пяти государств", leaves: "вывод" },
    columns: ["Что", "С", "Последний день"],
    source: "записи о событиях; каждая полоса открывает свою",
  },
});

/** How many days the force was there, as its records say. */
export function daysOfForce(): number {
  const { start, lastDay } = event("2022-01-06-csto-deployment-kazakhstan");
  if (start.edtf === null || lastDay.earliest === null) throw new Error("the days of the force of January 2022 are not known any more");
  return lastDay.earliest - start.earliest;
}

export const ThirteenDays: FigureComponent = ({ locale }) => {
  const say = says(locale);
  const rows = EVENTS.map(([id, key, step]) => {
    const found = event(id);
    const label = `${say.names[key]}: ${dateIn(locale, found.start)} – ${dateIn(locale, found.lastDay)}`;
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
        says: figureWords(locale).mark(label),
        receipt: `thirteen-days-${id}`,
        tone: "fact",
        step,
      },
    ],
  }));
  return (
    <Figure
      locale={locale}
      id="thirteen-days"
      title={say.title(daysOfForce())}
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
