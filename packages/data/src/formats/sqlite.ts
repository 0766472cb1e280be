import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Table } from "./tables.ts";

const TYPES = { string: "TEXT", integer: "INTEGER", number: "REAL", boolean: "INTEGER" } as const;

/** All tables in one SQLite file; columns keep their dotted names, so they are quoted in queries. */
export function writeSqlite(path: string, tables: readonly Table[]): void {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path);
  const quoted = (name: string) => `"${name}"`;
  database.exec("BEGIN");
  for (const { name, columns, rows } of tables) {
    database.exec(`CREATE TABLE ${quoted(name)} (${columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`).join(", ")})`);
    const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => "?").join(", ")})`);
    for (const row of rows) {
      insert.run(
        ...columns.map((column) => {
          const cell = row[column.name] ?? null;
          return typeof cell === "boolean" ? Number(cell) : cell;
        }),
      );
    }
    if (columns.some((column) => column.name === "id")) database.exec(`CREATE INDEX ${quoted(`${name}_id`)} ON ${quoted(name)} (id)`);
  }
  database.exec('CREATE INDEX "observations_key" ON "observations" (series, entity, partner, item, year)');
  database.exec("COMMIT; VACUUM");
  database.close();
}
