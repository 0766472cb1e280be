import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Meta } from "../../src/query/index.ts";
import type { Column } from "../../src/schema/index.ts";
import type { FilledTable } from "./tables.ts";

const TYPES = { string: "TEXT", integer: "INTEGER", number: "REAL", boolean: "INTEGER", date: "TEXT" } as const;

/**
 * Questions that people ask first, as tables to look at. A spell is half-open: on the day of its end it no longer holds. Where a start or
 * an end is known to the year alone, the row tells by `certain` that it may not have held.
 */
const VIEWS: Readonly<Record<string, string>> = {
  membership_spells: `SELECT s.country, s.country_en, s.country_ru, s.organization, s.organization_en, s.organization_ru, o.abbreviation_en, s.role, s.track, s."full",
    s.start, s.start_earliest, s.start_latest, s."end", s.end_earliest, s.end_latest, m.founder, s.confidence, s.sources
    FROM spells s JOIN memberships m ON m.id = s.membership JOIN organizations o ON o.id = s.organization`,
  members_now: `SELECT country, country_en, country_ru, organization, organization_en, organization_ru, role, start,
    coalesce(start_latest <= horizon, 0) AND coalesce(end_earliest > horizon, 0) AS certain
    FROM spells, (SELECT value AS horizon FROM meta WHERE key = 'horizon')
    WHERE track = 'law' AND "full" = 1 AND coalesce(start_earliest, '') <= horizon AND coalesce(end_latest, '9999') > horizon`,
  in_office_now: `SELECT country, country_en, country_ru, organization, office, title, person, person_en, person_ru, start
    FROM tenures, (SELECT value AS horizon FROM meta WHERE key = 'horizon')
    WHERE coalesce(start_earliest, '') <= horizon AND coalesce(end_latest, '9999') > horizon`,
  states_observed: `SELECT series, entity, entity_en, partner, partner_en, year, item, unit, value, note
    FROM observations WHERE entity_kind = 'state' AND coalesce(partner_kind, 'state') = 'state' AND value IS NOT NULL`,
};

/** All tables in one SQLite file, with keys that hold, indexes on codes and dates, and what the file is in `meta` and `licences`. */
export function writeSqlite(path: string, tables: readonly FilledTable[], meta: Meta): void {
  rmSync(path, { force: true });
  // Tables refer to one another in circles; the keys are checked when all rows are there.
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  database.exec("BEGIN");
  for (const table of tables) writeTable(database, table);
  writeMeta(database, meta);
  for (const [name, query] of Object.entries(VIEWS)) database.exec(`CREATE VIEW ${quoted(name)} AS ${query}`);
  database.exec("COMMIT");
  const dangling = database.prepare("PRAGMA foreign_key_check").all();
  if (dangling.length > 0) throw new Error(`foreign keys that point nowhere: ${JSON.stringify(dangling.slice(0, 3))}`);
  database.exec("ANALYZE; VACUUM");
  database.close();
}

const quoted = (name: string) => `"${name}"`;
const list = (names: readonly string[]) => names.map(quoted).join(", ");

function writeTable(database: DatabaseSync, { name, columns, key, foreignKeys, rows }: FilledTable): void {
  const fields = columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}${column.required ? " NOT NULL" : ""}${booleanCheck(column)}`);
  const keys = foreignKeys.map(({ columns: own, table, references }) => `FOREIGN KEY (${list(own)}) REFERENCES ${quoted(table)} (${list(references)})`);
  // In a strict table no part of a primary key is null; a series about one party has no partner.
  const strict = columns.every((column) => column.required || !key.includes(column.name)) ? " STRICT" : "";
  database.exec(`CREATE TABLE ${quoted(name)} (${[...fields, `PRIMARY KEY (${list(key)})`, ...keys].join(", ")})${strict}`);
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(...row.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell)));
  for (const column of columns.filter((one) => isIndexed(one) && one.name !== key[0])) {
    database.exec(`CREATE INDEX ${quoted(`${name}_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`);
  }
}

function booleanCheck({ name, type }: Column): string {
  return type === "boolean" ? ` CHECK (${quoted(name)} IN (0, 1))` : "";
}

const CODES = new Set(["record", "source", "entity", "partner", "item", "year", "country", "holder", "type", "kind", "choice"]);

/** Codes by which rows are found, and the first possible days. */
function isIndexed({ name, holds, references }: Column): boolean {
  return holds === "value" && (references !== null || CODES.has(name) || name.endsWith("_earliest"));
}

function writeMeta(database: DatabaseSync, { counts, ...meta }: Meta): void {
  database.exec("CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT");
  const insert = database.prepare("INSERT INTO meta VALUES (?, ?)");
  // The table licences has the terms; one for the file would be wrong for some of its values.
  const about = { title: "Multivector: who leads in Central Asia?", version: meta.version, hash: meta.hash, schema: meta.schema, horizon: meta.horizon };
  for (const [key, value] of Object.entries(about)) insert.run(key, value);
  for (const [name, count] of Object.entries(counts)) insert.run(`records_${name}`, String(count));
}
