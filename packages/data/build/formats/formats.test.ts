import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Column } from "../../src/schema/index.ts";
import { dataset } from "../../test/dataset.ts";
import { publish } from "../publish/publish.ts";
import { csvOf } from "./csv.ts";
import { meta, tables, vectors } from "./formats.fixtures.ts";
import { parquetOf } from "./parquet.ts";
import { asNumbers, escaped, firstDifference, fromCsv, fromParquet, fromSqlite } from "./read-back.fixtures.ts";
import type { FilledTable } from "./tables.ts";
import { termsOf } from "./terms.ts";

const folder = mkdtempSync(join(tmpdir(), "multivector-formats-"));
let duck: DuckDBConnection;
let sqlite: DatabaseSync;
beforeAll(async () => {
  const history = { releases: [], back: {}, unreleased: { added: [], before: {} } };
  await publish({ dataset, version: "1.2.3", history, moved: { redirects: [], tombstones: [] }, catalogues: [], vectors }, folder);
  duck = await (await DuckDBInstance.create()).connect();
  sqlite = new DatabaseSync(join(folder, "bulk/multivector.sqlite"), { readOnly: true });
});
afterAll(() => {
  duck.closeSync();
  sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});
const bytes = (path: string) => readFileSync(join(folder, path));
const json = (path: string) => JSON.parse(bytes(path).toString("utf8"));

describe("the tables", () => {
  it("are the same, row for row, in CSV, in Parquet as DuckDB reads it, and in SQLite", async () => {
    for (const { name, rows, columns } of tables) {
      const found = {
        csv: firstDifference(
          fromCsv(bytes(`csv/${name}.csv`).toString("utf8"), columns),
          rows.map((row) => row.map(escaped)),
        ),
        parquet: firstDifference(await fromParquet(duck, join(folder, "parquet", `${name}.parquet`)), rows),
        sqlite: firstDifference(fromSqlite(sqlite, name), asNumbers(rows)),
      };
      expect([name, found]).toEqual([name, { csv: null, parquet: null, sqlite: null }]);
    }
  });

  it("are so whatever stands in a cell", async () => {
    const column = (name: string, type: Column["type"], required = false): Column => ({
      ...{ name, type, required, description: "A column.", path: name, holds: "value", values: null, references: null },
      cell: () => null,
    });
    const columns = [
      column("id", "integer", true),
      column("text", "string"),
      column("amount", "number"),
      column("flag", "boolean"),
      column("count", "integer"),
    ];
    // No field holds an empty text: that is null.
    const text = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }).filter((found) => !found.includes("\0")),
      fc.constantFrom("=1+1", "=1\n+1", '"', 'a "b", c', "a; b", "two\nlines", "a\r\nb", " ", "'", "null", "true", "1", "-7577", "Қазақстан"),
    );
    const row = fc.tuple(
      fc.option(text),
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)),
      fc.option(fc.boolean()),
      fc.option(fc.integer()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 200, size: "max" }), async (cells) => {
        const rows = cells.map((line, place) => [place, ...line]);
        const table: FilledTable = {
          name: "cells",
          collection: null,
          description: "Cells. A row is one.",
          columns,
          key: ["id"],
          foreignKeys: [],
          items: () => undefined,
          rows,
        };
        expect(fromCsv(csvOf(table), columns)).toEqual(rows.map((line) => line.map(escaped)));
        writeFileSync(join(folder, "cells.parquet"), parquetOf(table, meta, [], null));
        expect(await fromParquet(duck, join(folder, "cells.parquet"))).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });
});

describe("geometry", () => {
  it("has a feature for each route, site and place, within bounds", () => {
    const { corridors, deployments, events } = dataset;
    expect(json("geo/corridors.geojson").features).toHaveLength(corridors.records.reduce((sum, { routes }) => sum + routes.length, 0));
    expect(json("geo/deployments.geojson").features).toHaveLength(deployments.records.reduce((sum, { sites }) => sum + sites.length, 0));
    expect(json("geo/events.geojson").features).toHaveLength(events.records.filter(({ place }) => place?.coordinates != null).length);
    const [tashkent] = json("geo/events.geojson").features.filter(({ properties }: { properties: { place: string } }) => properties.place === "Tashkent");
    expect(tashkent.geometry.coordinates.map(Math.round)).toEqual([69, 41]);
  });

  it("says of every corridor's line how well it is known, whose it is and under which terms", () => {
    interface Line {
      id: string;
      geometry: { type: string; coordinates: unknown[] };
      properties: { accuracy: string; schematic: boolean; geometrySource: string; licence: string; survey: string | null };
    }
    const lines: Line[] = json("geo/corridors.geojson").features;
    for (const { geometry, properties } of lines) {
      expect(properties.schematic).toBe(properties.accuracy === "schematic");
      expect(properties.accuracy === "point").toBe(geometry.type === "Point");
      expect(properties.geometrySource).toMatch(properties.accuracy === "surveyed" ? /^Global Energy Monitor, .*; \S+$/ : /^Stops of the record$/);
    }
    const of = (file: string, id: string) => (json(file).features as Line[]).find((one) => one.id === `corridors/${id}`);
    expect(of("geo/corridors.geojson", "bbs")?.properties).toMatchObject({ accuracy: "surveyed", survey: "gem-trackers: P3273", licence: "CC-BY-4.0" });
    expect(of("geo/corridors.geojson", "tanap")?.properties).toMatchObject({ accuracy: "schematic", survey: null });
  });

  it("keeps lines that ask to share alike out of the files that do not", () => {
    const licences = (file: string) => new Set(json(file).features.map(({ properties }: { properties: { licence: string } }) => properties.licence));
    expect(licences("geo/corridors.geojson")).toEqual(new Set(["CC-BY-4.0"]));
    expect(licences("geo/corridor-railways.geojson")).toEqual(new Set(["ODbL-1.0"]));
    const terms = termsOf(dataset, vectors[2]);
    const ids = (file: string) => terms.file(file).map(({ id }) => id);
    expect(ids("geo/corridor-railways.geojson")).toContain("ODbL-1.0");
    expect(
      terms
        .file("geo/corridors.topojson")
        .map(({ attribution }) => attribution)
        .join(),
    ).toMatch(/Global Energy Monitor/);
    expect(ids("geo/events.geojson")).toEqual(["CC-BY-4.0"]);
  });

  it("keeps every corridor in TopoJSON", () => {
    expect(json("geo/corridors.topojson").objects.corridors.geometries).toHaveLength(json("geo/corridors.geojson").features.length);
  });
});

describe("what is taken away", () => {
  it("has a sum for every file, and they are right", () => {
    const sums = bytes("SHA256SUMS")
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  "));
    expect(sums.length).toBeGreaterThan(60);
    for (const [sum, path = ""] of sums) expect([path, createHash("sha256").update(bytes(path)).digest("hex")]).toEqual([path, sum]);
  });

  it("is in one zip, byte for byte", () => {
    const zip = unzipSync(new Uint8Array(bytes("bulk/multivector.zip")));
    expect(Object.keys(zip)).toEqual(
      expect.arrayContaining(["csv/events.csv", "json/events.json", "parquet/events.parquet", "geo/corridors.geojson", "datapackage.json", "coverage.json"]),
    );
    for (const [path, content] of Object.entries(zip)) expect(Buffer.compare(Buffer.from(content), bytes(path)), path).toBe(0);
  });

  it("is described for catalogues: every column in the Data Package and in Croissant, every file in DCAT", () => {
    const [frictionless, croissant, dcat] = [json("datapackage.json"), json("croissant.json"), json("dcat.jsonld")];
    expect(frictionless.resources.map(({ name }: { name: string }) => name)).toEqual(tables.map(({ name }) => name));
    expect(croissant.recordSet.map(({ field }: { field: unknown[] }) => field.length)).toEqual(tables.map(({ columns }) => columns.length));
    expect(croissant.distribution.every(({ sha256 }: { sha256: string }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    expect(dcat["dcat:distribution"].length).toBeGreaterThan(60);
    for (const { name, columns, key, foreignKeys } of tables) {
      const { schema } = frictionless.resources.find((resource: { name: string }) => resource.name === name);
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(columns.map((column) => column.name));
      expect(schema.primaryKey ?? schema.uniqueKeys[0]).toEqual(key);
      expect(schema.foreignKeys).toHaveLength(foreignKeys.length);
    }
  });

  it("is described for CSV on the Web: a file beside each table, whose keys stay within its group", () => {
    for (const { name, columns, key } of tables) {
      const { "@context": context, tables: group } = json(`csv/${name}.csv-metadata.json`);
      expect(context).toEqual(["http://www.w3.org/ns/csvw", { "@language": "en" }]);
      const [own] = group;
      expect([own.url, own.tableSchema.columns.map((column: { name: string }) => column.name)]).toEqual([`${name}.csv`, columns.map((column) => column.name)]);
      expect(own.tableSchema.primaryKey).toEqual(key);
      for (const { columnReference, reference } of own.tableSchema.foreignKeys) {
        const target = group.find(({ url }: { url: string }) => url === reference.resource);
        expect(target.tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(expect.arrayContaining(reference.columnReference));
        // A key that can be empty would not be one by the specification.
        for (const part of columnReference) expect(columns.find((column) => column.name === part)?.required).toBe(true);
      }
    }
    expect(json("csv/csv-metadata.json").tables).toHaveLength(tables.length);
  });

  it("says in Parquet what it is", async () => {
    const pairs = await duck.runAndReadAll(`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${join(folder, "parquet/observations.parquet")}')`);
    const about = Object.fromEntries(pairs.getRows() as [string, string][]);
    expect(about).toMatchObject({
      title: "Multivector: observations",
      version: "1.2.3",
      horizon: meta.horizon,
      attribution: expect.stringContaining("Eurostat"),
    });
    expect(JSON.parse(about.coverage ?? "").parts.population.readTo).toMatch(/^\d{4}-/);
  });
});

describe("terms", () => {
  // Nothing may say CC BY of what its card says otherwise of.
  it("are those of each card, in every file that holds values of series", async () => {
    const cards = dataset.series.records;
    const [frictionless, dcat] = [json("datapackage.json"), json("dcat.jsonld")];
    const inParquet = async (name: string) => {
      const pairs = await duck.runAndReadAll(
        `SELECT decode(value) FROM parquet_kv_metadata('${join(folder, `parquet/${name}.parquet`)}') WHERE decode(key) = 'licence'`,
      );
      return String(pairs.getRows()[0]?.[0]);
    };
    const told = [
      JSON.stringify(frictionless.resources.find(({ name }: { name: string }) => name === "observations").sources),
      JSON.stringify(json("csv/observations.csv-metadata.json").tables[0]["dc:rights"]),
      JSON.stringify(dcat["dcat:distribution"].find(({ "dct:title": path }: { "dct:title": string }) => path === "csv/observations.csv")["dct:rights"]),
      JSON.stringify(json("croissant.json").distribution.find(({ name }: { name: string }) => name === "csv/observations.csv").description),
      JSON.stringify(await inParquet("observations")),
    ];
    for (const text of told)
      for (const { id, attribution } of cards) expect([text.includes(id), text.includes(JSON.stringify(attribution).slice(1, -1))]).toEqual([true, true]);
    for (const { licence } of cards.filter((card) => card.licence.includes(" "))) for (const text of told) expect(text).toContain(licence);
    expect(await inParquet("events")).toBe("records: Creative Commons Attribution 4.0 International (Multivector contributors)");
    const names = (resource: string) =>
      frictionless.resources.find(({ name }: { name: string }) => name === resource).licenses.map(({ name }: { name: string }) => name);
    expect(names("events")).toEqual(["CC-BY-4.0"]);
    expect(names("observations")).toEqual(expect.arrayContaining(["ODC-By-1.0", "CC-BY-3.0-IGO", "other-at", "other-pd", "notspecified"]));
  });

  it("of the vectors are those of the series they were made from", () => {
    const { sources } = json("datapackage.json").resources.find(({ name }: { name: string }) => name === "vectors");
    const text = JSON.stringify(sources);
    for (const id of ["records", "trade-kaz", "trade-uzb", "debt-service", "un-agreement"]) expect(text).toContain(id);
    expect(text).not.toContain("migrant-stock");
  });
});
