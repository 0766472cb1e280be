import { readdirSync } from "node:fs";
import { inLanguage } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { lookupOf, rowsOf, TABLES, type TableName } from "@multivector/data/schema";
import { translations } from "@multivector/data/translations/ru";
import { expect, it } from "vitest";
import { LANGUAGES, LANGUAGES_WITH_TEXTS } from "../../src/data/languages.ts";
import { app, document } from "../in-process.ts";

/** The whole dataset in Russian, as the package makes it. */
const russian = inLanguage(dataset, translations);
const NAMES = (Object.keys(TABLES) as TableName[]).filter((name) => document.paths[`/v1/${name}`] !== undefined && !/observations|vectors/.test(name));

it("are those that the package has", () => {
  const held = readdirSync(new URL("../../../../packages/data/translations/", import.meta.url));
  // Another script is made of the texts of the first.
  expect(LANGUAGES_WITH_TEXTS.toSorted()).toEqual(["en", ...held].sort());
  expect(LANGUAGES.filter((tag) => !held.includes(tag.replace(/-.*/, "")))).toEqual(["en"]);
});

it.each(NAMES)("the table %s is in Russian what the package makes of the Russian dataset", async (name) => {
  const { columns } = TABLES[name];
  const lines = (await (await app.request(`/v1/${name}.ndjson?lang=ru`)).text()).trimEnd();
  const items = lines === "" ? [] : lines.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
  // Records are compared by the fields of their own that have words, rows by every cell.
  // What a value rests on is read off the English: whether a source says it is a matter of words.
  const cells = [...rowsOf(name, name === "receipts" ? dataset : russian, lookupOf(dataset))].map((row) =>
    Object.fromEntries(columns.map((column, place) => [column.name, row[place] ?? null])),
  );
  if (name in dataset || name === "ballots") {
    const of = (row: Record<string, unknown>) => [
      row.id ?? `${row.vote} ${row.country}`,
      row.title ?? row.name ?? row.statement ?? row.term ?? row.note ?? null,
    ];
    expect(items.map(of).sort()).toEqual(cells.map(of).sort());
  } else expect(items).toEqual(cells);
});
