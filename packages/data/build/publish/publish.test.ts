import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import type { Published } from "../../src/query/index.ts";
import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Event } from "../../src/types.ts";
import { dataset } from "../../test/dataset.ts";
import { ROOT } from "../compile/root.ts";
import { csvOf } from "../formats/csv.ts";
import { tablesOf } from "../formats/tables.ts";
import { drawVectors } from "../monte-carlo/vectors.ts";
import { metaNow, metaOf } from "./meta.ts";
import { publish } from "./publish.ts";
import { generateTypes } from "./types.ts";

const folder = mkdtempSync(join(tmpdir(), "multivector-publish-"));
const history = { releases: [], back: {}, unreleased: { added: [], before: {} } };
const moved = { redirects: [], tombstones: [] };
const vectors = drawVectors(dataset, { draws: 20, sobolPoints: 2 });
await publish({ dataset, version: "0.0.0", history, moved, catalogues: [], vectors }, folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const csv = (name: string) => Papa.parse<Record<string, string>>(read(`csv/${name}.csv`), { header: true, skipEmptyLines: true });

describe("what is published", () => {
  it.each(COLLECTION_NAMES)("%s fit their JSON Schema (draft 2020-12)", (name) => {
    const schema = JSON.parse(read(`schemas/${name}.schema.json`));
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    for (const record of JSON.parse(read(`json/${name}.json`)) as unknown[]) {
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it.each(COLLECTION_NAMES)("the CSV of %s has the columns of the dictionary and the data package, and a row for each", (name) => {
    const dictionary = JSON.parse(read("dictionary.json")) as { table: string; columns: { name: string }[] }[];
    const columns = dictionary.find(({ table }) => table === name)?.columns.map((column) => column.name);
    const resource = JSON.parse(read("datapackage.json")).resources.find((entry: { name: string }) => entry.name === name);
    const { data, meta, errors } = csv(name);
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(columns);
    expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(columns);
    expect(data).toHaveLength(dataset[name].records.length);
  });

  it("CSV carries the same values as JSON, whose days are ISO text", () => {
    const events = JSON.parse(read("json/events.json")) as Published<Event>[];
    expect(csv("events").data).toHaveLength(events.length);
    for (const row of csv("events").data) {
      const event = events.find(({ id }) => id === row.id);
      expect([row.start, row.start_earliest, row.start_latest]).toEqual([event?.start.edtf, event?.start.earliest, event?.start.latest]);
      expect(row.start_earliest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row.place_longitude ?? "").toBe(String(event?.place?.coordinates?.longitude ?? ""));
    }
  });

  it("has a schema for the files that say what collections mean to hold, where these files look for it", () => {
    const [first = ""] = readFileSync(join(ROOT, "coverage/events.yaml"), "utf8").split("\n");
    const path = first.replace(/^.*\$schema=\.\.\/dist\//, "");
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(read(path)));
    expect(validate({ universe: "Everything.", state: "whole", from: null, readTo: "2026-11-01" })).toBe(true);
    expect(validate({ universe: "Everything.", state: "all" })).toBe(false);
  });

  it("CSV cells never start a formula", () => {
    const evil = structuredClone(dataset);
    const [first] = evil.events.records;
    if (first !== undefined) first.title = '=HYPERLINK("x")';
    const table = tablesOf(evil, vectors).find(({ name }) => name === "events");
    expect(table === undefined ? "" : csvOf(table)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it("has a hash that changes with the data and with nothing else", () => {
    const changed = structuredClone(dataset);
    const [first] = changed.sources.records;
    if (first !== undefined) first.title += ".";
    expect(metaOf(dataset, "1.0.0").hash).toBe(metaOf(dataset, "2.0.0").hash);
    expect(metaOf(changed, "1.0.0").hash).not.toBe(metaOf(dataset, "1.0.0").hash);
  });

  it("is called by the version that came out only if the records are those", () => {
    const releases = [{ version: "1.2.3", date: "2026-01-01", hash: "", added: 0, changed: 0, withdrawn: 0 }];
    expect(metaNow(dataset, "1.2.3", { ...history, releases })).toMatchObject({ version: "1.2.3", released: "2026-01-01" });
    const moved = metaNow(dataset, "1.2.3", { ...history, releases, unreleased: { added: ["terms/new"], before: {} } });
    expect(moved.version).toBe(`1.2.4-next.${moved.hash.slice(0, 8)}`);
    expect(moved.released > "2026-01-01").toBe(true);
  });

  it("has committed types that are those of the schemas", async () => {
    expect(readFileSync(join(ROOT, "src/types.ts"), "utf8")).toBe(await generateTypes());
  });
});
