import type { Translations } from "@multivector/data";
import { type Column, lookupOf, rowsOf, type TableName } from "@multivector/data/schema";
import { datasetIn } from "../data/dataset-in.ts";
import type { Asked } from "../data/store.ts";
import type { Texts } from "./item-shape.ts";

export type Row = Readonly<Record<string, string | number | boolean | null>>;

export function rowOf(columns: readonly Column[], cells: readonly (Row[string] | undefined)[]): Row {
  return Object.fromEntries(columns.map((column, place) => [column.name, cells[place] ?? null]));
}

/** Columns that have texts of records, in any of the tables. What sources are called and say is not translated. */
const TEXTS = new Set([
  ...["title", "note", "name", "what", "label", "topic", "actor", "holder", "stops", "point", "value"],
  ...["deployment_name", "corridor_name", "universe", "exceptions", "missing"],
]);

/** Rows in a language by the same in English, which the questions are answered from. */
const kept = new WeakMap<Row, Row>();
export const keepRow = (english: Row, told: Row) => kept.set(english, told);

/** The rows of a table in the language asked for, in the same order as the English ones; nothing where English was asked for. */
export function rowsIn(name: TableName, columns: readonly Column[], { dataset, language }: Asked): ReturnType<typeof rowsOf> | undefined {
  if (language.translations === null || Object.keys(textsIn(name, columns)).length === 0) return undefined;
  return rowsOf(name, datasetIn(language, dataset), lookupOf(dataset));
}

/** The texts of a table, for whoever tells its rows. */
export function textsIn(table: TableName, columns: readonly Column[]): Texts {
  // Terms of use are quoted.
  if (table === "licences") return {};
  const named = columns.filter(({ name, type }) => type === "string" && TEXTS.has(name));
  return Object.fromEntries(named.map(({ name }) => [name, (row: Row, { language }: Asked) => cellIn(row, name, language.translations)]));
}

/** The cell of a row in a language; nothing where it is English. A text may be its own translation: a figure, a symbol. */
function cellIn(row: Row, name: string, translations: Translations | null): string | undefined {
  const [english, told] = [row[name], kept.get(row)?.[name]];
  if (typeof told !== "string") return undefined;
  return told !== english || (translations !== null && sourceTexts(translations).has(told)) ? told : undefined;
}

const sources = new WeakMap<Translations, ReadonlySet<string>>();

/** Every English text that is translated. */
function sourceTexts(translations: Translations): ReadonlySet<string> {
  const known = sources.get(translations) ?? new Set(Object.values(translations.texts).flatMap((texts) => Object.keys(texts)));
  sources.set(translations, known);
  return known;
}
