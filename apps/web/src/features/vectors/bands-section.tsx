import { type Holder, REPUBLICS, type Republic } from "@multivector/data/vectors";
import { capital, hrefIn, type Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { Cell } from "@/model/vectors/cell.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { BandRows, hasRange, rowsOf } from "./band-rows.tsx";
import { FigureFiles } from "./figure-files.tsx";

interface BandsSectionProps {
  locale: Locale;
  title: string;
  /** How to cite it. */
  about: string;
  domain: string;
  year: number;
  /** Are the weights the reader's own? */
  weighed: boolean;
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
export function BandsSection({ locale, title, about, domain, year, weighed, none, name, cellOf, yoursOf, show }: BandsSectionProps) {
  const words = vectorMessages(locale);
  return (
    <section className="figure" id="bands" data-figure="bands" aria-labelledby="bands-title">
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
          <table data-table="vectors">
            <TableHead columns={words.table.columns.map((title, place) => ({ title, numeric: place >= 2 && place <= 4, receipt: place === 5 }))} />
            <tbody>
              {REPUBLICS.flatMap((republic) => {
                const presence = cellOf(republic)?.shown === true ? (cellOf(republic)?.presence ?? {}) : {};
                return rowsOf(presence).map((holder) => {
                  const held = presence[holder];
                  return (
                    <tr key={`${republic}-${holder}`}>
                      <th scope="row">{name(republic)}</th>
                      <td>{capital(words.holders[holder])}</td>
                      <td className="figure-cell">{percentIn(locale, held?.share ?? 0)}</td>
                      <td className="figure-cell">{hasRange(holder, held) ? bandIn(locale, held?.low ?? 0, held?.high ?? 0) : "–"}</td>
                      <td className="figure-cell">{bandIn(locale, held?.least ?? 0, held?.most ?? 0)}</td>
                      <td>
                        <a
                          href={hrefIn(locale, `/vectors?domain=${domain}&year=${year}&country=${republic}&partner=${holder}#rows`)}
                          aria-label={words.table.of({ republic: name(republic), partner: words.holders[holder] })}
                          onClick={(event) => {
                            event.preventDefault();
                            show(republic, holder);
                          }}
                        >
                          {words.table.rows}
                        </a>
                      </td>
                    </tr>
                  );
                });
              })}
            </tbody>
          </table>
        </TableFrame>
      </details>
      <FigureFiles locale={locale} figure="bands" title={title} about={about} forms={["png", "svg"]} />
    </section>
  );
}
