import { type Domain, type Holder, REPUBLICS, type Republic } from "@multivector/data/vectors";
import type { Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { Cell } from "@/model/vectors/cell.ts";
import { type FetchState, fetchMark } from "@/ui/figure/when-shown.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { BandRows } from "./band-rows.tsx";
import { BandsTable } from "./bands-table.tsx";
import { FigureFiles } from "./figure-files.tsx";

interface BandsSectionProps {
  locale: Locale;
  title: string;
  /** How to cite it. */
  about: string;
  domain: Domain;
  year: number;
  /** Are the weights the reader's own? */
  weighed: boolean;
  state: FetchState;
  /** Said where nothing is shown. */
  none: string;
  name: (code: string) => string;
  cellOf: (republic: Republic) => Cell | undefined;
  yoursOf: (republic: Republic) => Cell["presence"] | null;
  /** Shows the rows behind a share. */
  show: (republic: Republic, holder: Holder) => void;
}

/** Domains that trade belongs to. */
const LISTED_IN: readonly string[] = ["economy", "connectivity"];

/** Every partner with its band, as dots and as a table that leads to the rows. */
export function BandsSection({ locale, title, about, domain, year, weighed, state, none, name, cellOf, yoursOf, show }: BandsSectionProps) {
  const words = vectorMessages(locale);
  return (
    <section className="figure" id="bands" data-figure="bands" aria-labelledby="bands-title" {...fetchMark(state)}>
      <h2 id="bands-title" className="figure-title">
        {title}
      </h2>
      <p className="subtitle">
        {words.bands.subtitle}
        {weighed ? `. ${words.bands.yours}` : ""}
      </p>
      <div className="vector-grid graphic">
        {REPUBLICS.map((republic) => (
          <div key={republic} className="vector-cell">
            <BandRows locale={locale} republic={name(republic)} cell={cellOf(republic)} none={none} yours={yoursOf(republic)} />
          </div>
        ))}
      </div>
      {LISTED_IN.includes(domain) ? <p className="note">{words.bands.unlisted}</p> : null}
      <details className="figure-table">
        <summary>{title}</summary>
        <TableFrame label={title}>
          <BandsTable {...{ locale, domain, year, name, cellOf, show }} />
        </TableFrame>
      </details>
      <FigureFiles locale={locale} figure="bands" title={title} about={about} forms={["png", "svg"]} part={domain} year={year} />
    </section>
  );
}
