/** How a table is read by the tools that people use: a name and what is pasted. */
export function recipesFor(csv: string, parquet: string, table: string): [tool: string, text: string][] {
  return [
    ["pandas", `import pandas as pd\n${table} = pd.read_csv("${csv}")`],
    ["R", `${table} <- read.csv("${csv}")`],
    ["DuckDB", `select * from read_csv('${csv}') limit 10;\n-- or: select * from read_parquet('${parquet}')`],
    ["Excel", `Data, From Text/CSV or From Web, then:\n${csv}`],
    ["curl", `curl -O "${csv}"`],
    ["npm", npmFor(table)],
  ];
}

function npmFor(table: string): string {
  return table === "observations"
    ? `npm install @multivector/data\n\nimport { series } from "@multivector/data/series";`
    : `npm install @multivector/data\n\nimport { ${table} } from "@multivector/data/${table}";\nconsole.log(${table}.records.length);`;
}
