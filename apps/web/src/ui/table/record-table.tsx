import { meta } from "@multivector/data/meta";
import type { CSSProperties, ReactNode } from "react";
import { Island } from "#island";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { type Provenance, receiptOf } from "@/model/receipts.ts";
import { Downloads } from "@/ui/figure/downloads.island.tsx";
import { Receipt, ReceiptMarker } from "@/ui/receipt/receipt.tsx";

export interface RecordRow {
  /** Unique within the table. */
  id: string;
  cells: readonly ReactNode[];
  provenance: Omit<Provenance, "id">;
}

/** What a table of records of one kind shows: built by the functions of this folder. */
export interface RecordRows {
  columns: readonly string[];
  rows: readonly RecordRow[];
  /** Positions of the columns of numbers, which stand to the right. */
  numeric?: readonly number[];
}

export interface RecordTableProps extends RecordRows {
  locale: Locale;
  /** Unique on the page; names the file that is taken away. */
  id: string;
  caption: string;
  /** What is said where there is no row: what is missing, and why. */
  empty: string;
  /** Path of the API that gives the same. */
  api?: string;
}

/** Records of one kind as rows, each with its receipt. It can be taken away as CSV. */
export function RecordTable({ locale, id, caption, empty, api, columns, rows, numeric = [] }: RecordTableProps) {
  if (rows.length === 0) return <p className="empty">{empty}</p>;
  const words = recordTableMessages(locale);
  // Rows that rest on the same thing, such as the years of a series, share its receipt.
  const receipts = new Map<string, string>();
  const about = figureMessages(locale).about({ title: caption, version: meta.version, day: dayIn(locale, meta.horizon), address: SITE_URL });
  const receiptCell = (row: string, provenance: RecordRow["provenance"]) => {
    const key = JSON.stringify([provenance.record, provenance.title, provenance.note, provenance.citations]);
    const data = receiptOf(locale, { ...provenance, id: receipts.get(key) ?? `${id}-${row}` });
    if (receipts.has(key)) return <ReceiptMarker locale={locale} data={data} text={data.marker} />;
    receipts.set(key, data.id);
    return <Receipt locale={locale} data={data} />;
  };
  return (
    <div className="record-table" data-figure={id} style={{ "--rows": rows.length, "--columns": columns.length + 1 } as CSSProperties}>
      <div className="table-frame" tabIndex={0} role="group" aria-label={caption}>
        <table data-table={id}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" className={numeric.includes(index) ? "figure-cell" : undefined}>
                  {column}
                </th>
              ))}
              <th scope="col">{words.receipt}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, cells, provenance }) => (
              <tr key={row} id={`${id}-row-${row}`}>
                {cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={columns[index]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[index]} className={numeric.includes(index) ? "figure-cell" : undefined}>
                      {cell}
                    </td>
                  ),
                )}
                <td data-receipt-cell="">{receiptCell(row, provenance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="table-tools">
        <span className="note">{words.more({ count: rows.length })}</span>
        <Island defer="interaction">
          <Downloads locale={locale} figure={id} title={caption} forms={["csv"]} about={about} />
        </Island>
        {api === undefined ? null : <a href={`${process.env.API_URL}${api}`}>{words.json}</a>}
      </div>
    </div>
  );
}
