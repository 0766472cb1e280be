import { TABLES, type TableName } from "@multivector/data/schema";

/**
 * What the header Link says (RFC 8288), for a table or for what is none: the next page, and where the answer is described.
 *
 * @returns the header for the address of the next page.
 */
export function linkHeaderOf(table: TableName | undefined): (next: string | null) => string {
  // What the columns are, whose the values are, and under which terms they may be used (CSV on the Web).
  const described = table === undefined ? [] : [`</v1/bulk/latest/csv/${table}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`];
  const related = itemTables(table).map((name) => `</v1/${name}>; rel="related"`);
  const always = [...described, ...related, '</docs>; rel="service-doc"', '</openapi.json>; rel="service-desc"; type="application/json"'].join(", ");
  return (next) => (next === null ? always : `<${next}>; rel="next", ${always}`);
}

/** Tables with a row for each item of the lists that a table of records has in its cells. */
export function itemTables(table: TableName | undefined): string[] {
  return Object.values(TABLES).flatMap(({ name, collection }) => (collection === table && name !== table && name !== "observations" ? [name] : []));
}
