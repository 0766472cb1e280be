import { type CellObject, default as writeSpreadsheet } from "write-excel-file/universal";
import { hrefIn } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { provenanceOf, shownTable, type Taken } from "./shown-table.ts";
import type { Entry } from "./tidy-table.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** In characters. */
const WIDEST = 60;

/** The table of a figure as a spreadsheet: the values on the first sheet, what they rest on and how to cite them on the second. */
export async function spreadsheetOf(taken: Taken): Promise<Blob> {
  const { table, grounds, works } = await shownTable(taken);
  const words = figureMessages(taken.locale).file;
  const names = [...table.columns, "record", "sources", "licence", "attribution"];
  const rows = table.rows.map((row, at) => {
    const { record = null, sources = [], licence = null, attribution = null } = grounds[at] ?? {};
    return [...row, record, sources.join("; "), licence, attribution];
  });
  const about = [
    [taken.title],
    [taken.about],
    ...Object.entries(provenanceOf(taken)),
    [],
    ...[...works].map(([id, title]) => [id, title, SITE_URL + hrefIn(taken.locale, `/sources/${id}`)]),
  ];
  return await writeSpreadsheet([
    {
      sheet: words.values,
      data: [names.map((value) => ({ value, fontWeight: "bold" as const })), ...rows.map((row) => row.map(cellOf))],
      columns: names.map((name, at) => ({
        width: Math.min(WIDEST, Math.max(...[name, ...rows.map((row) => row[at] ?? "")].map((entry) => String(entry).length)) + 2),
      })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.about,
      data: about.map((row) => row.map((value) => ({ value, type: String }))),
      columns: [{ width: 24 }, { width: WIDEST }, { width: WIDEST }],
    },
  ]).toBlob();
}

/** Days are dates of the spreadsheet; months and years stay text, since a cell cannot be a month. */
function cellOf(entry: Entry): CellObject | null {
  if (entry === null || entry === "") return null;
  if (typeof entry === "number") return { value: entry, type: Number };
  return DAY.test(entry) ? { value: new Date(`${entry}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" } : { value: entry, type: String };
}
