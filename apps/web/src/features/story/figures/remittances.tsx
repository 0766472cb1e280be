import { observations } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { numberIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { countryName, recordOf } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { type Line, LineChart } from "@/ui/chart/line-chart.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";

const [FROM, TO] = [1995, 2024] as const;

/** Remittances of a republic, % of GDP, oldest first. */
export function remittancesOf(entity: string): { year: number; value: number }[] {
  return observations(dataset.series, { series: "remittances", item: "share-of-gdp", entity }).flatMap(([, , year, , value]) =>
    value === null ? [] : [{ year, value }],
  );
}

export const Remittances: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).remittances;
  const subtitle = say.subtitle({ from: FROM, to: TO });
  const rows = REPUBLICS.map((code) => ({ code, name: countryName(code, locale), values: remittancesOf(code) }));
  const last = rows.find(({ code }) => code === "TJK")?.values.at(-1);
  if (last === undefined) throw new Error("no remittances of Tajikistan");
  const years = Array.from({ length: TO - FROM + 1 }, (_, index) => FROM + index);
  const card = recordOf(datasetIn(locale).series, "remittances");
  const lines: Line[] = rows.map(({ code, name, values }) => ({
    id: code,
    label: name,
    tone: "region",
    points: years.map((year) => ({ year, value: values.find((value) => value.year === year)?.value ?? null })),
    receipt: `remittances-${code}`,
    says: figureMessages(locale).mark({
      label: say.line({ name, value: percentOf(locale, (values.at(-1)?.value ?? 0) / 100), year: values.at(-1)?.year ?? TO }),
    }),
    step: "3",
  }));
  return (
    <Figure
      locale={locale}
      heading={heading}
      id="remittances"
      title={say.title({ percent: percentOf(locale, last.value / 100), year: last.year })}
      subtitle={subtitle}
      notes={say.note}
      sourceLine={say.source}
      api="/v1/series/remittances/observations"
      table={{
        columns: say.columns.map((title, index) => ({ title, numeric: index > 0 })),
        rows: rows.flatMap(({ code, name, values }) =>
          values.map(({ year, value }, index) => ({
            id: `${code}-${year}`,
            cells: [name, String(year), numberIn(locale, value, 1)],
            receipt:
              index === 0
                ? receiptOf(locale, { id: `remittances-${code}`, title: name, record: "series/remittances", citations: card.citations, note: card.measures })
                : null,
          })),
        ),
      }}
    >
      <Drawn
        draw={(width) => (
          <LineChart
            id={`remittances-${width}`}
            label={subtitle}
            width={width}
            height={width < 500 ? 260 : 320}
            lines={lines}
            years={[FROM, TO]}
            top={55}
            format={(value) => percentOf(locale, value / 100)}
          />
        )}
      />
    </Figure>
  );
};
