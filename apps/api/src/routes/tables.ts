import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Dataset, find, nearest } from "@multivector/data";
import { COLLECTION_NAMES, type CollectionName, type Column, lookupOf, rowsOf, TABLES, type TableName } from "@multivector/data/schema";
import { z } from "zod";
import type { Asked, Store } from "../data/store.ts";
import { used } from "../http/envelope.ts";
import { addList } from "../http/list.ts";
import { country, manyOf, organization, person, seriesId } from "../http/parameters.ts";
import { RequestProblem } from "../http/problem.ts";
import { keepRow, type Row, rowOf, rowsIn, textsIn } from "../http/row-in.ts";

/** Tables that have an address of their own elsewhere, with questions that fit them. */
const ELSEWHERE = new Set<string>([...COLLECTION_NAMES, "ballots", "observations", "vectors", "vectors_method_1"]);

/** How the records of all collections are told apart. */
const RECORD = `^(?:${COLLECTION_NAMES.join("|")})/`;

/** A row an item, for every list inside the records and for what stands across them: the published tables, filtered. */
export function addTableRoutes(app: OpenAPIHono, store: Store): void {
  for (const [name, table] of Object.entries(TABLES)) if (!ELSEWHERE.has(name)) addTable(app, store, name as TableName, table);
}

function addTable(app: OpenAPIHono, store: Store, name: TableName, { collection, description, columns, key }: (typeof TABLES)[TableName]): void {
  const filters: z.ZodRawShape = Object.fromEntries(
    columns.flatMap((column) => {
      const filter = filterOf(column);
      return filter === undefined ? [] : [filter];
    }),
  );
  const record = z
    .strictObject(Object.fromEntries(columns.map((column) => [column.name, cellOf(column)])))
    .meta({ id: `${camel(name)}Row`, description: `A row of the table \`${name}\`.` });
  addList(app, store, {
    path: `/v1/${name}`,
    operation: `list${camel(name)}`,
    tag: collection ?? "tables",
    summary: `Rows of the table \`${name}\``,
    description: `${description} The same rows, under the same names, as in the published files.`,
    params: {},
    filters,
    shape: {
      record,
      columns: columns.map((column) => ({ ...column, cell: (item: object) => (item as Row)[column.name] ?? null })),
      texts: textsIn(name, columns),
    },
    placeOf: (row: Row) => key.map((column) => row[column] ?? "").join("~"),
    groups: Object.fromEntries(Object.keys(filters).map((column) => [column, (row: Row) => row[column] ?? null])),
    async find(query, asked) {
      const wanted = Object.entries(query as Record<string, unknown>).flatMap(([column, values]) =>
        values === undefined ? [] : [[column, checked(asked, columns, column, values)] as const],
      );
      const rows: Row[] = [];
      const data = name === "receipts" || name === "licences" || name === "coverage" ? await asked.withSeries() : asked.dataset;
      const told = rowsIn(name, columns, asked);
      for (const cells of rowsOf(name, data, lookupOf(asked.dataset))) {
        const row = rowOf(columns, cells);
        const { value: inLanguage } = told?.next() ?? {};
        if (!wanted.every(([column, values]) => values.includes(row[column] ?? null))) continue;
        rows.push(row);
        if (inLanguage !== undefined) keepRow(row, rowOf(columns, inLanguage));
      }
      return { items: rows, used: collection === null ? [] : [used(asked.dataset, collection)] };
    },
  });
}

/** How rows can be asked for by a column: by ids, by the values of a list, or by the id of the record that a row is part of. */
function filterOf({ name, holds, values, references, type }: Column): [string, z.ZodType] | undefined {
  if (holds !== "value") return undefined;
  const described = `Rows whose \`${name}\` is this, or one of several.`;
  const ids: Partial<Record<CollectionName, z.ZodType>> = { countries: country, organizations: organization, people: person, series: seriesId };
  const known = references === null ? undefined : ids[references];
  if (known !== undefined) return [name, (known as typeof country).optional().describe(described)];
  if (references !== null) return [name, z.string().min(1).optional().describe("Rows of this record: its id.")];
  if (name === "record") return [name, z.string().meta({ pattern: RECORD }).optional().describe("Rows of this record, as `<collection>/<id>`.")];
  if (values === null || type !== "string") return undefined;
  return [
    name,
    manyOf(values as [string, ...string[]])
      .optional()
      .describe(described),
  ];
}

/** The values asked for; the id of a record must be that of one. @throws RequestProblem (400 for what is no id at all, 404 for that of no record) */
function checked({ dataset }: Asked, columns: readonly Column[], name: string, given: unknown): readonly unknown[] {
  if (typeof given !== "string") return given as unknown[];
  const references = columns.find((column) => column.name === name)?.references;
  const slash = given.indexOf("/");
  const [collection, id] = (name === "record" ? [given.slice(0, Math.max(slash, 0)), given.slice(slash + 1)] : [references, given]) as [keyof Dataset, string];
  const records = Object.hasOwn(dataset, collection) ? dataset[collection] : undefined;
  if (records !== undefined && find<unknown>(records, id) !== undefined) return [given];
  const expected =
    name === "record" ? "the id of a record as <collection>/<id>, such as events/1991-12-08-belovezha-accords" : `the id of one of ${collection}`;
  const near = records === undefined ? [] : nearest(id, Object.keys(records.byId)).map((one) => (name === "record" ? `${collection}/${one}` : one));
  throw new RequestProblem(records === undefined ? "bad-request" : "unknown-id", `${name} is ${JSON.stringify(given)}; expected ${expected}.`, [
    { parameter: name, in: "query", found: given, expected, nearest: near },
  ]);
}

function cellOf({ type, values, required, description, holds }: Column): z.ZodType {
  const plain = { string: z.string(), date: z.string(), integer: z.int(), number: z.number(), boolean: z.boolean() }[type];
  const cell: z.ZodType = values === null || holds !== "value" ? plain : z.enum(values as [string, ...string[]]);
  return (required ? cell : cell.nullable()).describe(description);
}

/** `corridor_steps` as CorridorSteps. */
function camel(name: string): string {
  return name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}
