import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DuckDBInstance } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { publish } from "../compile/publish.ts";
import { ROOT } from "../compile/root.ts";
import { COLLECTION_NAMES } from "../schema/index.ts";
import { publishedVectors } from "../vectors/published.ts";
import { tablesOf, vectorsTable } from "./tables.ts";

const { dataset } = compileRecords(ROOT, HORIZON);
const vectors = publishedVectors(dataset, "0", { draws: 20, sobolPoints: 2 });
const tables = [...tablesOf(dataset), vectorsTable(vectors)];
const folder = mkdtempSync(join(tmpdir(), "multivector-formats-"));
beforeAll(() =>
  publish(dataset, "1.2.3", folder, { releases: [], back: {}, unreleased: { added: [], before: {} } }, { redirects: [], tombstones: [] }, vectors),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytes = (path: string) => readFileSync(join(folder, path));
const json = (path: string) => JSON.parse(bytes(path).toString("utf8"));

describe("the tables", () => {
  it("are one a collection, one for the values of all series and one for the vectors", () => {
    expect(tables.map(({ name }) => name)).toEqual([...COLLECTION_NAMES, "observations", "vectors"]);
    const values = Object.values(dataset.series.observations).reduce((sum, { rows }) => sum + rows.length, 0);
    expect(tables.at(-2)?.rows).toHaveLength(values);
    expect(tables.at(-2)?.rows.every(({ unit }) => typeof unit === "string")).toBe(true);
  });

  it("hold the same in Parquet, as DuckDB reads it, as in CSV", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    for (const { name, rows, columns } of tables) {
      const path = join(folder, "parquet", `${name}.parquet`);
      const [[count]] = (await (await connection.runAndReadAll(`SELECT count(*) FROM read_parquet('${path}')`)).getRows()) as [[bigint]];
      expect([name, Number(count)]).toEqual([name, rows.length]);
      const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet('${path}')`)).getRowObjects();
      expect(described.map(({ column_name }) => column_name)).toEqual(columns.map((column) => column.name));
    }
    const members = await connection.runAndReadAll(
      `SELECT country FROM read_parquet('${join(folder, "parquet/memberships.parquet")}') WHERE organization = 'csto' AND "spells.full" AND "spells.start.latest" <= 13514 AND coalesce("spells.end.earliest", 99999) > 13514 ORDER BY country`,
    );
    expect(members.getRows().flat()).toEqual(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"]);
    const population = await connection.runAndReadAll(
      `SELECT sum(value) FROM read_parquet('${join(folder, "parquet/observations.parquet")}') WHERE series = 'population' AND year = 2022 AND entity IN ('KAZ','KGZ','TJK','TKM','UZB')`,
    );
    expect(population.getRows()).toEqual([[79361199]]);
    connection.closeSync();
  });

  it("open in SQLite, with every row", () => {
    const database = new DatabaseSync(join(folder, "bulk/multivector.sqlite"), { readOnly: true });
    for (const { name, rows } of tables) expect(database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()).toEqual({ n: rows.length });
    expect(database.prepare(`SELECT value FROM observations WHERE series = 'population' AND entity = 'UZB' AND year = 2022`).get()).toEqual({
      value: dataset.series.observations.population?.rows.find(([entity, , year]) => entity === "UZB" && year === 2022)?.[4],
    });
    expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
    database.close();
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
    for (const { name } of tables) {
      const { meta, errors } = Papa.parse(bytes(`csv/${name}.csv`).toString("utf8"), { header: true, preview: 1 });
      expect([errors, meta.fields]).toEqual([
        [],
        frictionless.resources.find((resource: { name: string }) => resource.name === name).schema.fields.map((field: { name: string }) => field.name),
      ]);
    }
  });
});
