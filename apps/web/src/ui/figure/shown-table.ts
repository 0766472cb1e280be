import { meta } from "@multivector/data/meta";
import { withDeferred } from "@/enhancements/deferred.ts";
import type { Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { OURS, type Terms, termsOf } from "@/model/terms.ts";
import { sourcesOfRecords } from "./record-sources.ts";
import { type TidyTable, tidyTable } from "./tidy-table.ts";

/** A figure whose table is taken away. */
export interface Taken {
  locale: Locale;
  figure: string;
  title: string;
  /** The line to cite it by. */
  about: string;
  /** The day or the year that it shows, where that is not the last day of the data. */
  asOf?: string;
}

/** The table of a figure as it is shown, and where its values come from. */
export interface ShownTable {
  table: TidyTable;
  /** What each row rests on. */
  grounds: readonly Ground[];
  /** Titles of the sources, by id. */
  works: ReadonlyMap<string, string>;
}

interface Ground extends Terms {
  /** Ids of the sources, without doubles. */
  sources: readonly string[];
  /** Collection and id of the record. */
  record: string | null;
}

/** What is the same for all rows: the names of columns are the same in every language, as programs ask for them. */
export function provenanceOf({ figure, asOf = meta.horizon }: Taken): { data_version: string; as_of: string; address: string } {
  const { pathname, search } = location;
  return { data_version: meta.version, as_of: asOf, address: `${SITE_URL}${pathname}${search}#${figure}` };
}

/** Reads the table of a figure from the page: rows that a filter hides stay out, folded ones are in. */
export async function shownTable({ locale, figure }: Taken): Promise<ShownTable> {
  const find = () => [...document.querySelectorAll<HTMLTableElement>(`[data-table="${CSS.escape(figure)}"]`)];
  // A folded table, the folded part of one, or its receipts may still be on the page of notes.
  const isDeferred = find().some((table) => table.querySelector("[data-deferred]") !== null);
  if (find().length === 0 || isDeferred || document.querySelector(`[data-figure="${CSS.escape(figure)}"] .more-rows [data-deferred]`) !== null)
    await withDeferred();
  const tables = find();
  const head = tables[0]?.tHead?.rows[0];
  if (head === undefined) throw new Error(`${figure} has no table`);
  const heads = [...head.cells];
  const kept = heads.flatMap((cell, at) => (cell.dataset.file === "no" ? [] : [at]));
  const rows = tables.flatMap(({ tBodies }) => [...tBodies].flatMap((body) => [...body.rows].filter((row) => !row.hidden)));
  const works = new Map<string, string>();
  const grounds = await withTerms(await withSources(rows.map((row) => groundOf(row, works))));
  const table = tidyTable(
    locale,
    kept.map((at) => textOf(heads[at])),
    rows.map((row) => {
      const cells = cellsOf(row);
      return kept.map((at) => cells[at] ?? "");
    }),
  );
  return { table, grounds, works };
}

/** The cells of a row, one a column: one that spans several stands in the first of them. */
function cellsOf(row: HTMLTableRowElement): string[] {
  return [...row.cells].flatMap((cell) => [textOf(cell), ...Array<string>(cell.colSpan - 1).fill("")]);
}

function textOf(cell: Element | undefined): string {
  return (cell?.textContent ?? "").trim().replaceAll(/\s+/g, " ");
}

/** What the receipt of a row rests on. */
function groundOf(row: HTMLTableRowElement, works: Map<string, string>): Ground {
  const marker = row.querySelector("[popovertarget]")?.getAttribute("popovertarget");
  const receipt = marker == null ? null : document.getElementById(marker);
  const links = [...(receipt?.querySelectorAll<HTMLAnchorElement>('a[href*="/sources/"]') ?? [])];
  for (const link of links) works.set(idOf(link), textOf(link));
  return { sources: [...new Set(links.map(idOf))], record: receipt?.querySelector("code")?.textContent ?? recordOf(row), ...OURS };
}

/** A row without a receipt that leads to a record. */
function recordOf({ dataset: { event, record } }: HTMLTableRowElement): string | null {
  return record ?? (event === undefined ? null : `events/${event}`);
}

/** Rows that name a record and have no receipt on the page rest on what the record cites. */
async function withSources(grounds: readonly Ground[]): Promise<Ground[]> {
  const bare = grounds.flatMap(({ record, sources }) => (record !== null && sources.length === 0 ? [record] : []));
  if (bare.length === 0) return [...grounds];
  const cited = await sourcesOfRecords(bare);
  return grounds.map((ground) => ({ ...ground, sources: ground.sources.length > 0 ? ground.sources : (cited.get(ground.record ?? "") ?? []) }));
}

/** Values of a series come under the terms of its publisher; the cards are fetched where there is such a row. */
async function withTerms(grounds: readonly Ground[]): Promise<Ground[]> {
  const isSeries = ({ record }: Ground) => record?.startsWith("series/") === true;
  if (!grounds.some(isSeries)) return [...grounds];
  const { records } = (await import("@multivector/data/series")).series;
  return grounds.map((ground) => (isSeries(ground) ? { ...ground, ...termsOf([ground.record ?? ""], records) } : ground));
}

function idOf({ pathname }: HTMLAnchorElement): string {
  return pathname.slice(pathname.lastIndexOf("/") + 1);
}
