import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ballotsOf, find, membershipsAt } from "../../src/query/index.ts";
import type { Cell } from "../../src/schema/index.ts";
import { dataset } from "../../test/dataset.ts";
import { meta, tables } from "./formats.fixtures.ts";
import { writeSqlite } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "multivector-sqlite-"));
let sqlite: DatabaseSync;
beforeAll(() => {
  const path = join(folder, "multivector.sqlite");
  writeSqlite(path, tables, meta);
  sqlite = new DatabaseSync(path, { readOnly: true });
});
afterAll(() => {
  sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("SQLite", () => {
  const ask = (query: string) => {
    const statement = sqlite.prepare(query);
    statement.setReturnArrays(true);
    return statement.all() as unknown as Cell[][];
  };

  it("has keys that hold, strict types, plain names and indexes", () => {
    expect(ask("PRAGMA integrity_check")).toEqual([["ok"]]);
    expect(ask("PRAGMA foreign_key_check")).toEqual([]);
    const loose = ask("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite%'");
    // A part of its key may be empty.
    expect(loose).toEqual([["observations"]]);
    for (const { name, key } of tables) {
      expect([name, ask(`SELECT name FROM pragma_table_info('${name}') WHERE pk > 0 ORDER BY pk`).flat()]).toEqual([name, key]);
    }
    expect(ask("SELECT count(*) FROM sqlite_schema s JOIN pragma_table_info(s.name) c WHERE c.name LIKE '%.%'")).toEqual([[0]]);
    expect(ask("EXPLAIN QUERY PLAN SELECT * FROM ballots WHERE country = 'UZB'").flat().join(" ")).toContain("USING INDEX ballots_country");
    expect(ask("EXPLAIN QUERY PLAN SELECT * FROM events WHERE start_earliest >= '2022-01-01'").flat().join(" ")).toContain("USING INDEX events_start_earliest");
  });

  it("refuses a table whose key points nowhere", () => {
    const broken = tables.map((table) => (table.name === "people" ? { ...table, rows: [] } : table));
    expect(() => writeSqlite(join(folder, "broken.sqlite"), broken, meta)).toThrow(/foreign keys that point nowhere/);
  });

  it("says what it is, and under which terms each series stands", () => {
    expect(ask("SELECT value FROM meta WHERE key IN ('version', 'horizon') ORDER BY key").flat()).toEqual([meta.horizon, "1.2.3"]);
    expect(ask("SELECT covers FROM licences EXCEPT SELECT id FROM series")).toEqual([["records"]]);
    expect(
      ask("SELECT s.id FROM series s JOIN licences l ON l.covers = s.id WHERE s.attribution <> l.attribution OR s.licence <> coalesce(l.licence, l.title)"),
    ).toEqual([]);
  });

  it("answers in plain SQL: who was in the CSTO on 1 January 2007?", () => {
    const members = ask(
      `SELECT country FROM spells WHERE organization = 'csto' AND "full" AND start_latest <= '2007-01-01' AND coalesce(end_earliest, '9999') > '2007-01-01' ORDER BY country`,
    );
    expect(members.flat()).toEqual(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"]);
  });

  it("… who is in what now, as the query has it", () => {
    const now = ask("SELECT organization, country, role, certain FROM members_now ORDER BY organization, country, role");
    const { members } = membershipsAt(dataset.memberships, {});
    const expected = members.map(({ organization, country, role, holds }) => [organization, country, role, Number(holds === "yes")]);
    expect(now).toEqual(expected.sort((a, b) => (a.join() < b.join() ? -1 : 1)));
  });

  it("… when was Uzbekistan absent?", () => {
    const absent = ask("SELECT vote FROM ballots WHERE country_en = 'Uzbekistan' AND choice = 'absent' ORDER BY date_earliest, vote").flat();
    const { ballots } = ballotsOf(dataset.votes, { country: "UZB", choice: "absent" });
    expect(absent).toEqual(ballots.filter(({ choice }) => choice === "absent").map(({ vote }) => vote));
    expect(absent.length).toBeGreaterThan(0);
  });

  it("… which agreements have Russia and Kazakhstan signed with each other?", () => {
    const found = ask(
      `SELECT a.id FROM agreements a JOIN parties r ON r.agreement = a.id AND r.country = 'RUS' JOIN parties k ON k.agreement = a.id AND k.country = 'KAZ' ORDER BY a.id`,
    );
    const expected = dataset.agreements.records.filter(({ parties }) => ["RUS", "KAZ"].every((code) => parties.some(({ country }) => country === code)));
    expect(found.flat()).toEqual(expected.map(({ id }) => id).sort());
  });

  it("… what does an event rest on?", () => {
    const id = "2022-01-06-csto-deployment-kazakhstan";
    const found = ask(
      `SELECT r.source, s.title, r.url, r.read FROM citations r JOIN sources s ON s.id = r.source WHERE r.record = 'events/${id}' AND r.field = 'citations' ORDER BY position`,
    );
    const expected = find(dataset.events, id)?.citations.map(({ source, read }) => {
      const work = find(dataset.sources, source);
      return [source, work?.title, work?.url, read];
    });
    expect(found).toEqual(expected);
  });

  it("… how many people live in the five republics?", () => {
    const [[people]] = ask(
      "SELECT sum(value) FROM observations o JOIN countries c ON c.id = o.entity WHERE c.kind = 'republic' AND series = 'population' AND year = 2022",
    ) as [[number]];
    expect(people).toBe(79361199);
  });
});
