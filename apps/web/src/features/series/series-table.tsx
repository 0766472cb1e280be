import { digitsOf } from "@/locale/digits.ts";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import type { SeriesCard, SeriesLine } from "./lines.ts";

interface SeriesTableProps {
  locale: Locale;
  title: string;
  card: SeriesCard;
  lines: readonly SeriesLine[];
  unit: string;
  nameOf: (code: string) => string;
}

/** The values of the lines, the latest year first, so that the states of a year stand beside each other. */
export function SeriesTable({ locale, title, card, lines, unit, nameOf }: SeriesTableProps) {
  const words = seriesMessages(locale);
  const table = recordTableMessages(locale);
  return (
    <details className="figure-table" open={lines.length === 0 ? undefined : true}>
      <summary>{words.table({ rows: lines.reduce((sum, { points }) => sum + points.length, 0) })}</summary>
      <div className="table-frame tall" role="group" aria-label={title} tabIndex={0}>
        <table data-table={card.id}>
          <thead>
            <tr>
              <th scope="col">{table.entity}</th>
              {card.dyadic ? <th scope="col">{table.partner}</th> : null}
              <th scope="col">{table.year}</th>
              <th scope="col" className="figure-cell">
                {table.value}
              </th>
              <th scope="col">{table.unit}</th>
              <th scope="col" data-file="no">
                {table.receipt}
              </th>
            </tr>
          </thead>
          <tbody>
            {latestFirst(lines).map(({ id, entity, partner, year, value, note }) => (
              <tr key={`${id}-${year}`}>
                <th scope="row">{nameOf(entity)}</th>
                {card.dyadic ? <td>{partner === null ? "" : nameOf(partner)}</td> : null}
                <td>{year}</td>
                <td className="figure-cell">{value === null ? <span lang="en">{note}</span> : numberIn(locale, value, digitsOf(value))}</td>
                <td>{unit}</td>
                <td>
                  <button type="button" className="marker" popoverTarget="receipt-series">
                    1<span className="visually-hidden">, {words.receipt}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function latestFirst(lines: readonly SeriesLine[]) {
  const rows = lines.flatMap(({ id, entity, partner, points }) => points.map((point) => ({ id, entity, partner, ...point })));
  return rows.sort((one, other) => other.year - one.year);
}
