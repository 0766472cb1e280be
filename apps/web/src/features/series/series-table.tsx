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
  // Of one state alone the partners tell the rows apart.
  const ofOne = card.dyadic && new Set(rows.map(({ entity }) => entity)).size === 1;
  return (
    <details className="figure-table" open={lines.length === 0 ? undefined : true}>
      <summary>{words.table({ rows: rows.length })}</summary>
      {/* The same in every row: the page says it once, the file in each. */}
      <p className="note">
        {item}, {unitName(locale, unit)}
      </p>
      <TableFrame label={title} tall>
        <table data-table={card.id} className={ofOne ? "series-table of-one" : "series-table"}>
          <TableHead
            columns={[
              { title: table.entity, cell: "of-cell" },
              ...(card.dyadic ? [{ title: table.partner, cell: "with-cell" }] : []),
              table.year,
              { title: table.item, cell: "file-cell" },
              { title: table.value, numeric: true },
              { title: table.unit, cell: "file-cell" },
              ...(noted ? [{ title: table.note, cell: "note-cell" }] : []),
              { title: table.receipt, receipt: true },
            ]}
          />
          <tbody>
            {rows.map(({ id, entity, partner, year, value, note }) => (
              <tr key={`${id}-${year}`}>
                <th scope="row" className="of-cell">
                  {nameOf(entity)}
                </th>
                {card.dyadic ? <td className="with-cell">{partner === null ? "" : nameOf(partner)}</td> : null}
                <td>{year}</td>
                <td className="file-cell">{item}</td>
                <td className="figure-cell">
                  {value === null ? <RecordText locale={locale}>{noteIn(locale, note ?? null, year)}</RecordText> : numberIn(locale, value, digitsOf(value))}
                </td>
                <td className="file-cell">{unitName(locale, unit)}</td>
                {noted ? <td className="note-cell">{noteIn(locale, noteBeside(card, value, note), year)}</td> : null}
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
