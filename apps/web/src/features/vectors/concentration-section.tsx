import { REPUBLICS, type Republic } from "@multivector/data/vectors";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { Cell, Concentrations } from "@/model/vectors/cell.ts";
import { bandIn } from "@/phrases/percent.ts";
import { ConcentrationChart } from "./concentration-chart.tsx";
import { FigureFiles } from "./figure-files.tsx";

interface ConcentrationSectionProps {
  locale: Locale;
  title: string;
  /** How to cite it. */
  about: string;
  values: Concentrations[keyof Concentrations];
  year: number;
  /** Said where nothing is shown. */
  none: string;
  name: (code: string) => string;
  cellOf: (republic: Republic) => Cell | undefined;
}

/** Concentration of the five through the years, on one scale. */
export function ConcentrationSection({ locale, title, about, values, year, none, name, cellOf }: ConcentrationSectionProps) {
  const words = vectorMessages(locale);
  // No higher than the bands need.
  const highest = Math.max(...REPUBLICS.flatMap((republic) => (values[republic] ?? []).map((value) => value?.[2] ?? 0)));
  const top = [0.25, 0.5, 1].find((most) => highest <= most) ?? 1;
  const concentrationOf = (republic: Republic) => {
    const cell = cellOf(republic);
    if (cell?.shown !== true) return `${year}: ${none}`;
    const { value, low, high } = cell.concentration;
    const at = words.concentration.at({ year, value: numberIn(locale, value * 100), band: bandIn(locale, low, high) });
    return value < 0.005 ? at : `${at}, ${words.concentration.effective({ count: numberIn(locale, 1 / value) })}`;
  };
  return (
    <section className="figure" id="concentration" data-figure="concentration" aria-labelledby="concentration-title">
      <h2 id="concentration-title" className="figure-title">
        {title}
      </h2>
      <p className="subtitle">{words.concentration.subtitle}</p>
      <div className="vector-grid graphic">
        {REPUBLICS.map((republic) => (
          <div key={republic} className="vector-cell">
            <ConcentrationChart locale={locale} republic={name(republic)} values={values[republic] ?? []} top={top} year={year} />
            <p className="note">{concentrationOf(republic)}</p>
          </div>
        ))}
      </div>
      <FigureFiles locale={locale} figure="concentration" title={title} about={about} forms={["png", "svg"]} />
    </section>
  );
}
