import type { Dataset } from "@multivector/data";
import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { type DotRow, DotRows } from "@/ui/chart/dot-rows.tsx";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { OwnDay } from "@/ui/date/own-day.tsx";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { OPEN_ROWS, type RecordRows, RecordTable } from "@/ui/table/record-table.tsx";

interface RelationRowProps {
  locale: Locale;
  id: string;
  title: string;
  /** What was found, in one sentence; left out where there is nothing. */
  finding: string | null;
  children?: ReactNode;
  table: RecordRows;
  empty: string;
  /** What is counted in it. */
  counts?: keyof Dataset;
  /** What the values cannot be compared with. */
  note?: string;
  api?: string;
}

/** One row of a dossier: its topic, what was found, the graphic, and the table with the receipts. */
export function RelationRow({ locale, id, title, finding, children, table, empty, counts, note, api }: RelationRowProps) {
  return (
    <section className="section relation-row" id={id} data-figure={`row-${id}`}>
      <h2>{title}</h2>
      {table.rows.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <>
          <OwnDay locale={locale} of="part" />
          {finding === null ? null : <p className="finding">{finding}</p>}
          {counts === undefined ? null : <HeldNote locale={locale} collections={[counts]} />}
          {note === undefined ? null : <p className="note">{note}</p>}
          {children === undefined ? null : <div className="graphic">{children}</div>}
          <details className="figure-table" open={children === undefined}>
            <summary>{recordTableMessages(locale).more({ count: table.rows.length })}</summary>
            <RecordTable
              locale={locale}
              id={id}
              caption={title}
              empty={empty}
              open={children === undefined ? OPEN_ROWS : table.rows.length}
              {...(api === undefined ? {} : { api })}
              {...table}
            />
          </details>
        </>
      )}
    </section>
  );
}

interface TimeRowsProps {
  locale: Locale;
  label: string;
  rows: readonly DotRow[];
  bounds: readonly [number, number];
  /** What a hollow bar and a ring mean here; said below where there are such. */
  hollow: { bar?: string; ring?: string };
}

/** More rows than MANY are folded but for the last SHOWN. */
const MANY = 24;
const SHOWN = 10;

/** Room for the names of rows, left of the one time scale. */
export const gutterOf = (width: number) => (width < 700 ? 240 : 430);

/** Rows on the one time scale of a dossier, and what is hollow in them. Of very many the earlier ones are folded. */
export function TimeRows({ locale, label, rows, bounds, hollow }: TimeRowsProps) {
  const sorted = byStart(rows);
  const folded = sorted.length > MANY ? sorted.length - SHOWN : 0;
  const signs = rows.flatMap(({ dots }) => dots.filter((dot) => dot.hollow).map(({ to }) => (to === undefined ? hollow.ring : hollow.bar)));
  const note = [...new Set(signs)].filter((sign) => sign !== undefined).join(" ");
  const draw = (part: readonly DotRow[]) => (
    <Drawn
      widths={PAGE_WIDTHS}
      draw={(width) => (
        <DotRows label={label} width={width} gutter={gutterOf(width)} rows={part} first={bounds[0]} last={bounds[1]} ticks="years" locale={locale} />
      )}
    />
  );
  return (
    <>
      {draw(sorted.slice(folded))}
      {note === "" ? null : <p className="note">{note}</p>}
      {folded === 0 ? null : (
        <details className="figure-table">
          <summary>{relationMessages(locale).earlier({ count: folded })}</summary>
          {draw(sorted.slice(0, folded))}
        </details>
      )}
    </>
  );
}

/** Rows in the order in which they begin; those without a mark last. */
function byStart(rows: readonly DotRow[]): DotRow[] {
  const start = ({ dots }: DotRow) => Math.min(...dots.map(({ from }) => from));
  return [...rows].sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
}
