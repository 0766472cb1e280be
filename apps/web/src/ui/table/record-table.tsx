import { dataset, meta } from "@multivector/data/dataset";
import type { CSSProperties, ReactNode } from "react";
import { Island } from "#island";
import { afterColon } from "@/locale/after-colon.ts";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { type Provenance, receiptOf } from "@/model/receipts.ts";
import { termsLine, termsOf } from "@/model/terms.ts";
import { Downloads } from "@/ui/figure/downloads.island.tsx";
import { Receipt, ReceiptMarker } from "@/ui/receipt/receipt.tsx";
import { widthsOf } from "./column-widths.ts";
import { TableFrame } from "./table-frame.tsx";
import { TableHead } from "./table-head.tsx";

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
  /** Positions of the columns whose values a phone must name, as two states or two dates after one another; true for all of them. */
  labelled?: true | readonly number[];
  /** Position of the column of units, which on a phone go on after the number before them. */
  unit?: number;
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
  /** How many rows stand open; the others are folded below them. All of them if left out. */
  open?: number;
}

/** Rows of a table of a dossier that stand open. */
export const OPEN_ROWS = 6;

/** Records of one kind as rows, each with its receipt. It can be taken away as CSV. */
export function RecordTable({ locale, id, caption, empty, api, open, ...all }: RecordTableProps) {
  if (all.rows.length === 0) return <p className="empty">{empty}</p>;
  const { columns, rows, numeric, labelled, unit } = withoutBlank(all);
  const words = recordTableMessages(locale);
  // A fold that hides two rows is no help.
  const shown = open !== undefined && rows.length - open > 2 ? open : rows.length;
  const about = figureMessages(locale).about({
    title: caption,
    version: meta.version,
    day: dayIn(locale, meta.horizon),
    address: SITE_URL,
    licence: termsLine(
      locale,
      termsOf(
        rows.map(({ provenance }) => provenance.record),
        dataset.series.records,
      ),
    ),
  });
  // Rows that rest on the same thing, such as the years of a series, share its receipt.
  const receipts = new Map<string, string>();
  const receiptCell = (row: string, provenance: RecordRow["provenance"]) => {
    const key = JSON.stringify([provenance.record, provenance.title, provenance.note, provenance.citations]);
    const data = receiptOf(locale, { ...provenance, id: receipts.get(key) ?? `${id}-${row}` });
    if (receipts.has(key)) return <ReceiptMarker locale={locale} data={data} text={data.marker} />;
    receipts.set(key, data.id);
    return <Receipt locale={locale} data={data} />;
  };
  const isLabelled = (index: number) => labelled === true || labelled.includes(index);
  const classOf = (index: number) =>
    numeric.includes(index) ? (unit === index + 1 ? "figure-cell with-unit" : "figure-cell") : isLabelled(index) ? "labelled" : undefined;
  const heads = [...columns, words.receipt];
  const tableOf = (part: readonly RecordRow[], folded: boolean) => (
    <table data-table={id}>
      <caption className="visually-hidden">{folded ? `${caption}, ${afterColon(locale, words.rest({ count: part.length }))}` : caption}</caption>
      <colgroup>
        {widthsOf(locale, columns, numeric).map((width, index) => (
          <col key={heads[index]} style={{ width }} />
        ))}
      </colgroup>
      <TableHead
        columns={[...columns.map((title, index) => ({ title, numeric: numeric.includes(index) })), { title: words.receipt, receipt: true }]}
        unseen={folded}
      />
      <tbody>
        {part.map(({ id: row, cells, provenance }) => (
          <tr key={row} id={`${id}-row-${row}`}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={columns[index]} className={classOf(index)} data-label={columns[index]}>
                  {cell}
                </td>
              ),
            )}
            <td data-receipt-cell="">{receiptCell(row, provenance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <div
      className={open === undefined ? "record-table" : "record-table folded"}
      data-figure={id}
      style={{ "--rows": rows.length, "--columns": columns.length + 1 } as CSSProperties}
    >
      <TableFrame label={caption}>
        {tableOf(rows.slice(0, shown), false)}
        {shown === rows.length ? null : (
          <details className="more-rows">
            <summary>{words.rest({ count: rows.length - shown })}</summary>
            {tableOf(rows.slice(shown), true)}
          </details>
        )}
      </TableFrame>
      <div className="table-tools">
        <span className="note">{words.more({ count: rows.length })}</span>
        <Island defer="interaction">
          <Downloads locale={locale} figure={id} title={caption} forms={["csv", "xlsx"]} about={about} />
        </Island>
        {api === undefined ? null : <a href={`${process.env.API_URL}${api}`}>{words.json}</a>}
      </div>
    </div>
  );
}

/** The table without the columns that hold nothing in any row. */
function withoutBlank({ columns, rows, numeric = [], labelled = [], unit = -1 }: RecordRows): Required<RecordRows> {
  const kept = columns.map((_, index) => index).filter((index) => rows.some(({ cells }) => cells[index] !== ""));
  const moved = (positions: readonly number[]) => positions.filter((index) => kept.includes(index)).map((index) => kept.indexOf(index));
  return {
    columns: kept.map((index) => columns[index] ?? ""),
    rows: rows.map((row) => ({ ...row, cells: kept.map((index) => row.cells[index]) })),
    numeric: moved(numeric),
    labelled: labelled === true ? true : moved(labelled),
    unit: kept.indexOf(unit),
  };
}
