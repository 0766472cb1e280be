import type { Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import type { ReceiptData } from "@/model/receipts.ts";
import { Receipt, ReceiptMarker } from "@/ui/receipt/receipt.tsx";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { sourcesOf } from "./sources-of.ts";

/** One row of the table of a graphic: the same id as its mark, in the same order. */
interface FigureRow {
  id: string;
  cells: readonly string[];
  receipt: ReceiptData | null;
}

/** What a graphic shows, as a table. */
export interface FigureRows {
  columns: readonly { title: string; numeric?: boolean }[];
  rows: readonly FigureRow[];
}

interface FigureTableProps {
  locale: Locale;
  id: string;
  title: string;
  table: FigureRows;
}

/** The same values as the marks, with their receipts. */
export function FigureTable({ locale, id, title, table: { columns, rows } }: FigureTableProps) {
  const words = figureMessages(locale);
  // A row without a receipt of its own rests on that of the row above it: the years of a line, the states of a vote.
  let last: ReceiptData | null = null;
  const cellOf = (receipt: ReceiptData | null) => {
    if (receipt !== null) {
      last = receipt;
      return (
        <Receipt locale={locale} data={receipt}>
          {markerOf(receipt)}
        </Receipt>
      );
    }
    return last === null ? null : <ReceiptMarker locale={locale} data={last} text={markerOf(last)} />;
  };
  return (
    <details className="figure-table">
      <summary>{words.table({ rows: rows.length })}</summary>
      <TableFrame label={title}>
        <table data-table={id}>
          <TableHead columns={[...columns, { title: words.receipt, receipt: true }]} />
          <tbody>
            {rows.map(({ id: row, cells, receipt }) => (
              <tr key={row}>
                {cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={columns[index]?.title} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[index]?.title} className={columns[index]?.numeric ? "figure-cell" : undefined}>
                      {cell}
                    </td>
                  ),
                )}
                <td data-receipt-cell="">{cellOf(receipt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}

/** How many sources a receipt has, for its marker. */
function markerOf(receipt: ReceiptData): string {
  return String(new Set(sourcesOf(receipt).map(({ id }) => id)).size);
}
