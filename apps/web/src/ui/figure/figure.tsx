import { citationOf } from "@multivector/data";
import { history } from "@multivector/data/history";
import { meta } from "@multivector/data/meta";
import type { ReactNode } from "react";
import { Island } from "#island";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import type { ReceiptData, ReceiptSource } from "@/model/receipts.ts";
import { CopyList } from "@/ui/copy-list/copy-list.tsx";
import { Receipt, ReceiptMarker } from "@/ui/receipt/receipt.tsx";
import { Downloads } from "./downloads.island.tsx";

/** One row of the table of a graphic: the same id as its mark, in the same order. */
interface FigureRow {
  id: string;
  cells: readonly string[];
  receipt: ReceiptData | null;
}

interface FigureTable {
  columns: readonly { title: string; numeric?: boolean }[];
  rows: readonly FigureRow[];
}

export interface FigureProps {
  locale: Locale;
  /** Known by it in addresses: `#id`, `/embed/id`. */
  id: string;
  /** What was found. */
  title: string;
  /** Unit and scope. */
  subtitle: string;
  /** What the graphic shows, generated from the same values. */
  sentence?: ReactNode;
  children: ReactNode;
  notes?: ReactNode;
  /** Left out where the graphic brings its own. */
  table?: FigureTable;
  /** Publishers or works, one line. */
  sourceLine: string;
  /** Path of the API that gives the rows. */
  api: string;
  /** Page on which it stands, without language. */
  page?: string;
  heading?: "h2" | "h3";
}

/** Title, sentence, graphic, notes, table and tools: what every graphic has. */
export function Figure({ locale, id, title, subtitle, sentence, children, notes, table, sourceLine, api, page = "/", heading: Heading = "h3" }: FigureProps) {
  const words = figureMessages(locale);
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`} data-figure={id}>
      <Heading id={`${id}-title`} className="figure-title">
        {title}
      </Heading>
      <p className="subtitle">{subtitle}</p>
      {sentence === undefined ? null : (
        <p className="say" data-testid={`${id}-sentence`}>
          {sentence}
        </p>
      )}
      <div className="graphic">{children}</div>
      <p className="note">
        {words.source} {sourceLine}
      </p>
      {notes === undefined ? null : <div className="note notes">{notes}</div>}
      {table === undefined ? null : <FigureTable locale={locale} id={id} title={title} table={table} />}
      <FigureTools
        locale={locale}
        id={id}
        title={title}
        api={api}
        page={page}
        hasTable={table !== undefined}
        sources={table?.rows.flatMap(({ receipt }) => sourcesOf(receipt)) ?? []}
      />
    </figure>
  );
}

/** The same values as the marks, with their receipts. */
function FigureTable({ locale, id, title, table: { columns, rows } }: { locale: Locale; id: string; title: string; table: FigureTable }) {
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
      <div className="table-frame" tabIndex={0} role="group" aria-label={title}>
        <table data-table={id}>
          <thead>
            <tr>
              {columns.map(({ title: column, numeric }) => (
                <th key={column} scope="col" className={numeric ? "figure-cell" : undefined}>
                  {column}
                </th>
              ))}
              <th scope="col">{words.receipt}</th>
            </tr>
          </thead>
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
      </div>
    </details>
  );
}

/** What a receipt rests on, both sides of what is disputed included. */
function sourcesOf(receipt: ReceiptData | null): readonly ReceiptSource[] {
  return receipt === null ? [] : [...receipt.sources, ...receipt.conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.sources))];
}

/** How many sources a receipt has, for its marker. */
function markerOf(receipt: ReceiptData): string {
  return String(new Set(sourcesOf(receipt).map(({ id }) => id)).size);
}

interface FigureToolsProps {
  locale: Locale;
  id: string;
  title: string;
  api: string;
  page: string;
  hasTable: boolean;
  /** What the values rest on; the same work may come more than once. */
  sources: readonly Pick<ReceiptSource, "id" | "title" | "line">[];
}

export function FigureTools({ locale, id, title, api, page, hasTable, sources }: FigureToolsProps) {
  const words = figureMessages(locale);
  const works = [...new Map(sources.map((source) => [source.id, source])).values()].sort((a, b) => a.title.localeCompare(b.title));
  const address = `${SITE_URL}${hrefIn(locale, page)}#${id}`;
  const cited = words.about({ title, version: meta.version, day: dayIn(locale, meta.horizon), address });
  const embed = `<iframe src="${SITE_URL}${hrefIn(locale, `/embed/${id}`)}" title="${title}" width="100%" height="640" style="border:0"></iframe>`;
  const release = history.releases.at(-1) ?? { version: meta.version, date: meta.horizon };
  const { text, bibtex, csl, ris } = citationOf(meta, `figures/${id}`, title, release, address);
  const forms: [string, string][] = [
    [words.citeText, text],
    ["BibTeX", bibtex],
    ["CSL-JSON", JSON.stringify(csl, null, 2)],
    ["RIS", ris],
  ];
  return (
    <div className="tools">
      {works.length === 0 ? null : (
        <details name={`tools-${id}`}>
          <summary>{words.sources({ count: works.length })}</summary>
          <ul className="works">
            {works.map(({ id: work, title: name, line }) => (
              <li key={work}>
                <a href={hrefIn(locale, `/sources/${work}`)}>{name}</a> <span className="note">{line}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details name={`tools-${id}`}>
        <summary>{words.download}</summary>
        <div className="tool">
          <Island defer="interaction">
            <Downloads locale={locale} figure={id} title={title} forms={hasTable ? ["png", "svg", "csv"] : ["png", "svg"]} about={cited} />
          </Island>
          <a href={`${process.env.API_URL}${api}`}>{words.json}</a>
          <noscript>
            <span className="note">{words.noScript}</span>
          </noscript>
        </div>
      </details>
      <details name={`tools-${id}`}>
        <summary>{words.embed}</summary>
        <div className="tool">
          <p className="note">{words.embedSay}</p>
          <pre>
            <code>{embed}</code>
          </pre>
        </div>
      </details>
      <details name={`tools-${id}`}>
        <summary>{words.cite}</summary>
        <div className="tool">
          <CopyList entries={forms}>
            <div>
              <dt>{words.pinned}</dt>
              <dd>
                <a href={hrefIn(locale, `${page}#${id}`)}>{address}</a>
              </dd>
            </div>
          </CopyList>
        </div>
      </details>
      <a href={hrefIn(locale, "/#doubt")}>{words.doubt}</a>
    </div>
  );
}
