import { digitsOf } from "@/locale/digits.ts";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { unitName } from "@/locale/quantity.ts";
import { langOf } from "@/locale/text-lang.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { isBreak } from "@/model/break-note.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
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
  const cut = lines.some(({ points }) => points.some(({ note }) => isBreak(note)));
  const table = recordTableMessages(locale);
  return (
    <details className="figure-table" open={lines.length === 0 ? undefined : true}>
      <summary>{words.table({ rows: lines.reduce((sum, { points }) => sum + points.length, 0) })}</summary>
      <TableFrame label={title} tall>
        <table data-table={card.id}>
          <TableHead
            columns={[
              table.entity,
              ...(card.dyadic ? [table.partner] : []),
              table.year,
              { title: table.value, numeric: true },
              table.unit,
              ...(cut ? [table.note] : []),
              { title: table.receipt, receipt: true },
            ]}
          />
          <tbody>
            {latestFirst(lines).map(({ id, entity, partner, year, value, note }) => (
              <tr key={`${id}-${year}`}>
                <th scope="row">{nameOf(entity)}</th>
                {card.dyadic ? <td>{partner === null ? "" : nameOf(partner)}</td> : null}
                <td>{year}</td>
                <td className="figure-cell">{value === null ? <span lang={langOf(locale, note)}>{note}</span> : numberIn(locale, value, digitsOf(value))}</td>
                <td>{unitName(locale, unit)}</td>
                {cut ? <td>{isBreak(note) ? figureMessages(locale).cut({ year }) : ""}</td> : null}
                <td>
                  <button type="button" className="marker" popoverTarget="receipt-series">
                    1<span className="visually-hidden">, {words.receipt}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}

function latestFirst(lines: readonly SeriesLine[]) {
  const rows = lines.flatMap(({ id, entity, partner, points }) => points.map((point) => ({ id, entity, partner, ...point })));
  return rows.sort((one, other) => other.year - one.year);
}
