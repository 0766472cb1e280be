/** What was found as a sentence and a table, as Markdown, or as JSON. */
export function written({ says, rows, data, markdown, csv }, flags) {
  if (flags.has("json")) return JSON.stringify(data, null, 2);
  // A report of its own, as it is taken away.
  if (flags.has("markdown") && markdown !== undefined) return markdown.trimEnd();
  if (flags.has("csv") && csv !== undefined) return csv.trimEnd();
  if (rows.length === 0) return says;
  const columns = Object.keys(rows[0]);
  if (flags.has("markdown")) {
    const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
    return [`${says}\n`, line(columns), line(columns.map(() => "---")), ...rows.map((row) => line(columns.map((column) => row[column])))].join("\n");
  }
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length)));
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return [says, ...lines.map((cells) => `  ${cells.map((cell, index) => String(cell).padEnd(widths[index])).join("  ")}`.trimEnd())].join("\n");
}
