import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { dataMessages } from "@/messages/data/index.ts";

/** How a table is read by the tools that people use: a name and what is pasted. */
export function recipesFor(locale: Locale, csv: string, parquet: string, table: string): [tool: string, text: string][] {
  const { or, excel } = dataMessages(locale).recipes;
  return [
    ["pandas", `import pandas as pd\n${table} = pd.read_csv("${csv}")`],
    ["R", `${table} <- read.csv("${csv}")`],
    ["DuckDB", `select * from read_csv('${csv}') limit 10;\n-- ${or}: select * from read_parquet('${parquet}')`],
    ["Excel", `${excel}\n${csv}`],
    ["curl", `curl -O "${csv}"`],
    ["npm", npmFor(table)],
  ];
}

/** What a developer pastes: the records of a collection, the rows of any other table, or what is published apart from both. */
function npmFor(table: string): string {
  return `npm install @multivector/data\n\n${programFor(table)}`;
}

export function programFor(table: string): string {
  const method = /^vectors(?:_method_(\d))?$/.exec(table);
  if (method !== null)
    return `import { vectors } from "@multivector/data/published-vectors${method[1] === undefined ? "" : `/${method[1]}`}";\nconsole.log(vectors.vectors.length);`;
  if (table === "observations")
    return `import { observations } from "@multivector/data/series/trade-kaz"; // each series by its id\nconsole.log(observations.rows.length);`;
  if (table !== "sources" && Object.hasOwn(dataset, table))
    return `import { ${table} } from "@multivector/data/${table}";\nconsole.log(${table}.records.length);`;
  return `import { dataset } from "@multivector/data/dataset";\nimport { rowsOf } from "@multivector/data/schema";\nconsole.log([...rowsOf("${table}", dataset)].length);`;
}
