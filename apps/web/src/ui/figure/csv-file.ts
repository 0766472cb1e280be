import Papa from "papaparse";
import { provenanceOf, shownTable, type Taken } from "./shown-table.ts";

/** The table of a figure as CSV: one row of names, then rows of values, where they come from in the last columns. */
export async function csvOf(taken: Taken): Promise<Blob> {
  const { table, grounds } = await shownTable(taken);
  const provenance = provenanceOf(taken);
  const fields = [...table.columns, "record", "sources", "licence", "attribution", ...Object.keys(provenance)];
  const data = table.rows.map((row, at) => {
    const { record = null, sources = [], licence = null, attribution = null } = grounds[at] ?? {};
    return [...row, record, sources.join("; "), licence, attribution, ...Object.values(provenance)];
  });
  return new Blob([Papa.unparse({ fields, data }, { escapeFormulae: true, newline: "\n" }), "\n"], { type: "text/csv;charset=utf-8" });
}
