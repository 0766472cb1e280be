import { z } from "zod";
import { countIn, sourcesIn } from "../receipts/index.ts";
import { formatDay } from "../time/index.ts";
import { briefList, briefQuestion, hasNames, isDate, namedBy, unwrap } from "./brief.ts";
import { type CollectionName, references } from "./fields.ts";
import { currentName, type Lang, type Lookup } from "./lookup.ts";
import { said } from "./said.ts";

export type Cell = string | number | boolean | null;

/** One column of a table. */
export interface Column {
  /** Keys to the value joined by underscores, in small letters: `start_earliest`. */
  name: string;
  /** A date is a day as ISO text, YYYY-MM-DD. */
  type: "string" | "integer" | "number" | "boolean" | "date";
  description: string;
  /** The field of an item it is made from, by keys joined by dots: `start.earliest`. Several columns can come from one field. */
  path: string;
  /** What is in a cell: a value; values joined by `; `; items of a list, in words; a name beside a code; a number of things inside. */
  holds: "value" | "list" | "brief" | "name" | "count";
  /** Is there always a value? */
  required: boolean;
  /** The values there can be; null where they are not counted. */
  values: readonly string[] | null;
  /** Whose id a value is. */
  references: CollectionName | null;
  /** The cell of one item, whether its days are numbers or ISO text. */
  cell(item: object, lookup: Lookup): Cell;
}

const LANGUAGES = { en: "English", ru: "Russian" } as const satisfies Record<Lang, string>;

/** Lists that are tables of their own, over all collections. */
const APART = new Set(["citations", "conflicts"]);

/** The columns of a record's table, read off its schema, so that they never depend on the data. */
export function columnsOf(schema: z.ZodObject): Column[] {
  return [...columnsIn(schema, [], true), ...(mentions(schema, "conflicts") ? [CONFLICTS] : []), ...(mentions(schema, "citations") ? [SOURCES, RECEIPTS] : [])];
}

/** One row: the cells of an item under columns, in their order. */
export function rowOf(columns: readonly Column[], item: object, lookup: Lookup): Cell[] {
  return columns.map((column) => column.cell(item, lookup));
}

/** What stands first in a table that was asked for at a date. */
export const HOLDS: Column = {
  name: "holds",
  type: "string",
  description: "yes; or possibly, where the dates known, or the date asked, allow both. Empty where no date was asked.",
  path: "holds",
  holds: "value",
  required: false,
  values: ["yes", "possibly"],
  references: null,
  cell: (item) => (item as { holds?: Cell }).holds ?? null,
};

const CONFLICTS: Column = {
  name: "conflicts",
  type: "integer",
  description: "How many points there are on which sources differ; the table conflicts has them.",
  path: "conflicts",
  holds: "count",
  required: true,
  values: null,
  references: null,
  cell: (item) => countIn(item, "conflicts"),
};

const SOURCES: Column = {
  name: "sources",
  type: "string",
  description: "Ids of the sources of everything in the row's record or item, once each.",
  path: "citations",
  holds: "list",
  required: false,
  values: null,
  references: "sources",
  cell: (item) => joined(sourcesIn(item)),
};

const RECEIPTS: Column = {
  name: "receipts",
  type: "integer",
  description: "How many citations there are in it; the table citations has them.",
  path: "citations",
  holds: "count",
  required: true,
  values: null,
  references: null,
  cell: (item) => countIn(item, "citations"),
};

function columnsIn(schema: z.ZodObject, path: readonly string[], always: boolean): Column[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    if (APART.has(key)) return [];
    if (key === "names") return nameColumns([...path, key], schema);
    return columnsOfField(field, [...path, key], always);
  });
}

function columnsOfField(field: z.ZodType, path: readonly string[], always: boolean): Column[] {
  const schema = unwrap(field);
  const required = always && schema === field;
  if (isDate(schema)) return dateColumns(field, schema, path, required);
  if (schema instanceof z.ZodObject) return columnsIn(schema, path, required);
  const base = { ...plain(path), required, description: said(field, path) };
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return [{ ...base, holds: "brief", cell: at(path, (value) => briefQuestion(value as object)) }];
  }
  if (schema instanceof z.ZodArray) return listColumns(schema.element as z.ZodType, path, base);
  const values = schema instanceof z.ZodEnum ? (schema.options as string[]) : null;
  const target = references.get(schema)?.collection ?? null;
  const value: Column = { ...base, type: scalarType(schema), values, references: target, cell: at(path, (found) => found as Cell) };
  const named = namedBy(schema);
  return named === null ? [value] : [value, ...twins(path, required, (lang) => at(path, (id, lookup) => lookup.name(named, id as string, lang)))];
}

type Read = Column["cell"];

function plain(path: readonly string[]): Column {
  return {
    name: nameOf(path),
    type: "string",
    description: "",
    path: path.join("."),
    holds: "value",
    required: false,
    values: null,
    references: null,
    cell: () => null,
  };
}

/** The same in English and in Russian. */
function twins(path: readonly string[], required: boolean, read: (lang: Lang) => Read): Column[] {
  const name = nameOf(path);
  return (Object.keys(LANGUAGES) as Lang[]).map((lang) => ({
    ...plain(path),
    name: `${name}_${lang}`,
    description: `${name} by name, in ${LANGUAGES[lang]}, as current now.`,
    holds: "name",
    required,
    cell: read(lang),
  }));
}

function dateColumns(field: z.ZodType, schema: z.ZodObject, path: readonly string[], required: boolean): Column[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, bound]): Column => {
    const edtf = key === "edtf";
    const own = [...path, key];
    return {
      ...plain(own),
      type: edtf ? "string" : "date",
      description: edtf
        ? `${said(field, path)} ${said(bound, own)}`
        : said(bound, own).replace(/, in days since 1970-01-01\.$|(?<!YYYY-MM-DD)\.$/, "; YYYY-MM-DD."),
      required: required && !(bound instanceof z.ZodNullable),
      cell: at(own, (day) => (typeof day === "number" ? formatDay(day) : (day as string))),
    };
  });
}

function listColumns(element: z.ZodType, path: readonly string[], base: Column): Column[] {
  const inner = unwrap(element);
  if (inner instanceof z.ZodObject) {
    const list = (lang: Lang | null) => at(path, (items, lookup) => briefList(inner, items as unknown[], lookup, lang));
    const codes: Column = { ...base, holds: "brief", required: false, cell: list(null) };
    return hasNames(inner) ? [codes, ...twins(path, false, list)] : [codes];
  }
  const values = inner instanceof z.ZodEnum ? (inner.options as string[]) : null;
  const target = references.get(inner)?.collection ?? null;
  const ids: Column = { ...base, holds: "list", required: false, values, references: target, cell: at(path, (items) => joined(items as Cell[])) };
  const named = namedBy(inner);
  if (named === null) return [ids];
  return [ids, ...twins(path, false, (lang) => at(path, (items, lookup) => joined((items as string[]).map((id) => lookup.name(named, id, lang) ?? id))))];
}

type Names = Parameters<typeof currentName>[0]["names"];

/** Names are a table of their own; beside the id stand those that are current. */
function nameColumns(path: readonly string[], schema: z.ZodObject): Column[] {
  // Of all that have names, organizations alone are also called by letters.
  const kinds = schema.meta()?.id === "Organization" ? (["common", "abbreviation"] as const) : (["common"] as const);
  return kinds.flatMap((kind) =>
    (Object.keys(LANGUAGES) as Lang[]).map(
      (lang): Column => ({
        ...plain(path),
        name: `${kind === "common" ? "name" : kind}_${lang}`,
        description: `The ${kind} ${kind === "common" ? "name" : ""} in ${LANGUAGES[lang]}, as current now; the table names has all names.`.replace("  ", " "),
        holds: "name",
        cell: at(path, (names) => currentName({ names: names as Names }, kind, lang)),
      }),
    ),
  );
}

/** Reads what stands at the end of a path; null where the way ends before. */
function at(path: readonly string[], read: (found: unknown, lookup: Lookup) => Cell): Read {
  return (item, lookup) => {
    let found: unknown = item;
    for (const key of path) found = typeof found === "object" && found !== null ? (found as Record<string, unknown>)[key] : undefined;
    return found === null || found === undefined ? null : read(found, lookup);
  };
}

function joined(values: readonly Cell[]): string | null {
  return values.length === 0 ? null : values.join("; ");
}

// Left out where they tell nothing: `start`, not start_edtf; `place_latitude`, not place_coordinates_latitude.
const SILENT = new Set(["edtf", "coordinates"]);

function nameOf(path: readonly string[]): string {
  return path
    .filter((key) => !SILENT.has(key))
    .map(snake)
    .join("_");
}

/** `inForce` as in_force. */
export function snake(key: string): string {
  return key.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

function scalarType(schema: z.ZodType): Column["type"] {
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (!(schema instanceof z.ZodNumber)) return "string";
  return schema.format === "safeint" ? "integer" : "number";
}

/** Is there a list under this key anywhere in a schema? */
function mentions(schema: z.ZodType, key: string): boolean {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return mentions(inner.element as z.ZodType, key);
  return inner instanceof z.ZodObject && Object.entries(inner.shape as Record<string, z.ZodType>).some(([name, field]) => name === key || mentions(field, key));
}
