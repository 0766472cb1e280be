import { digitsOf } from "@/locale/digits.ts";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { unitName } from "@/locale/quantity.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { noteIn } from "@/model/note-in.ts";
import { RecordText } from "@/ui/record/record-text.tsx";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { noteBeside, type SeriesCard, type SeriesLine } from "./lines.ts";
import { ValueReceipt } from "./value-receipt.tsx";

interface SeriesTableProps {
  locale: Locale;
  title: string;
  card: SeriesCard;
  lines: readonly SeriesLine[];
  /** What the values are: a file of them is read far from this page. */
  item: string;
  unit: string;
  nameOf: (code: string) => string;
}

/** The values of the lines, the latest year first, so that the states of a year stand beside each other. */
export function SeriesTable({ locale, title, card, lines, item, unit, nameOf }: SeriesTableProps) {
  const words = seriesMessages(locale);
  const table = recordTableMessages(locale);
  const rows = latestFirst(lines);
  const noted = rows.some(({ value, note }) => noteBeside(card, value, note) !== null);
  return (
    <details className="figure-table" open={lines.length === 0 ? undefined : true}>
      <summary>{words.table({ rows: rows.length })}</summary>
      <TableFrame label={title} tall>
        <table data-table={card.id}>
          <TableHead
            columns={[
              table.entity,
              ...(card.dyadic ? [table.partner] : []),
              table.year,
              { title: table.item, wide: true },
              { title: table.value, numeric: true },
              { title: table.unit, wide: true },
              ...(noted ? [table.note] : []),
              { title: table.receipt, receipt: true },
            ]}
          />
          <tbody>
            {rows.map(({ id, entity, partner, year, value, note }) => (
              <tr key={`${id}-${year}`}>
                <th scope="row">{nameOf(entity)}</th>
                {card.dyadic ? <td>{partner === null ? "" : nameOf(partner)}</td> : null}
                <td>{year}</td>
                <td className="wide-cell">{item}</td>
                <td className="figure-cell">
                  {value === null ? <RecordText locale={locale}>{noteIn(locale, note ?? null, year)}</RecordText> : numberIn(locale, value, digitsOf(value))}
                </td>
                <td className="wide-cell">{unitName(locale, unit)}</td>
                {noted ? <td>{noteIn(locale, noteBeside(card, value, note), year)}</td> : null}
                <td>
                  <ValueReceipt locale={locale} card={card} note={note} />
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
