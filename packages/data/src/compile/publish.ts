import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import Papa from "papaparse";
import { z } from "zod";
import { croissant, dataPackage, dcat, type PublishedFile } from "../formats/catalog.ts";
import { corridorsGeoJson, corridorsTopoJson, deploymentsGeoJson, eventsGeoJson } from "../formats/geo.ts";
import { parquetOf } from "../formats/parquet.ts";
import { writeSqlite } from "../formats/sqlite.ts";
import { type Table, tablesOf, vectorsTable } from "../formats/tables.ts";
import type { Moved } from "../history/moved.ts";
import { type Dataset, dossierOf, type History, type Meta, membershipsOf, published } from "../query/index.ts";
import { COLLECTION_NAMES, type CollectionName, publishedSchemas, schemas, writtenSchema } from "../schema/index.ts";
import { formatDay } from "../time/index.ts";
import type { PublishedVectors } from "../vectors/index.ts";
import { coverageOf } from "./coverage.ts";
import { HORIZON } from "./horizon.ts";

/** The collection types of `query/dataset.ts`, for the declarations of the subpaths. */
const COLLECTION_TYPES: Record<CollectionName, string> = {
  sources: "Collection<Source>",
  countries: "Collection<Country>",
  organizations: "Collection<Organization>",
  memberships: "Memberships",
  people: "Collection<Person>",
  tenures: "Tenures",
  events: "Events",
  agreements: "Agreements",
  deployments: "Deployments",
  corridors: "Corridors",
  visits: "Visits",
  positions: "Positions",
  votes: "Votes",
  series: "Collection<Series>",
  articles: "Collection<Article>",
  claims: "Claims",
  signposts: "Signposts",
  terms: "Collection<Term>",
};

const MEMBERSHIPS_TYPE = `import type { Memberships } from "../../query/dataset.js";

export declare const memberships: Memberships;
`;
const DOSSIER_TYPE = `import type { Dossier } from "../../query/dossier.js";

export declare const dossier: Dossier;
`;
const VECTORS_TYPE = `import type { PublishedVectors } from "../vectors/index.js";

export declare const vectors: PublishedVectors;
`;
const MOVED_TYPE = `/** What became of ids that are no longer records. */
export declare const moved: {
  readonly redirects: readonly { readonly from: string; readonly to: string; readonly since: string }[];
  readonly tombstones: readonly { readonly id: string; readonly reason: string; readonly since: string }[];
};
`;

/** What the dataset says about itself. The hash changes when, and only when, the compiled records do. */
export function metaOf(dataset: Dataset, version: string, releases: Meta["releases"] = []): Meta {
  return {
    version,
    hash: createHash("sha256").update(JSON.stringify(dataset)).digest("hex").slice(0, 16),
    schema: "1",
    horizon: formatDay(HORIZON),
    licence: "CC-BY-4.0",
    attribution: "Multivector contributors, CC BY 4.0",
    releases: releases.map(({ version: of, date }) => ({ version: of, date })),
    counts: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, dataset[name].records.length])) as Meta["counts"],
  };
}

/** Writes everything that is made from the records below a folder: modules, tables in four formats, geometry, schemas, catalogues. */
export function publish(dataset: Dataset, version: string, folder: string, history: History, moved: Moved, vectors: PublishedVectors): void {
  const files: PublishedFile[] = [];
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const write = (path: string, content: string | Uint8Array) => {
    put(path, content);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    files.push({ path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
  };
  const json = (path: string, value: unknown) => write(path, `${JSON.stringify(value, null, 2)}\n`);
  const meta = metaOf(dataset, version, history.releases);
  const tables = [...tablesOf(dataset), vectorsTable(vectors)];

  for (const table of tables) {
    write(`csv/${table.name}.csv`, csvOf(table));
    write(`parquet/${table.name}.parquet`, parquetOf(table));
  }
  json("geo/corridors.geojson", corridorsGeoJson(dataset));
  json("geo/deployments.geojson", deploymentsGeoJson(dataset));
  json("geo/events.geojson", eventsGeoJson(dataset));
  json("geo/corridors.topojson", corridorsTopoJson(dataset));
  for (const name of COLLECTION_NAMES) {
    write(`data/${name}.js`, `export const ${name} = ${JSON.stringify(name === "series" ? cardsOf(dataset) : dataset[name])};\n`);
    write(`data/${name}.d.ts`, declaration(name, COLLECTION_TYPES[name]));
    json(`json/${name}.json`, published<unknown>(dataset[name].records));
    json(`schemas/${name}.schema.json`, z.toJSONSchema(publishedSchemas[name]));
    json(`schemas/written/${name}.schema.json`, z.toJSONSchema(writtenSchema(schemas[name])));
  }
  for (const { id } of dataset.organizations.records) {
    write(`data/memberships/${id}.js`, `export const memberships = ${JSON.stringify(membershipsOf(dataset, id))};\n`);
    write(`data/memberships/${id}.d.ts`, MEMBERSHIPS_TYPE);
  }
  for (const { id } of dataset.countries.records.filter(({ kind }) => kind === "republic")) {
    write(`data/dossiers/${id}.js`, `export const dossier = ${JSON.stringify(dossierOf(dataset, id))};\n`);
    write(`data/dossiers/${id}.d.ts`, DOSSIER_TYPE);
  }
  for (const [id, observations] of Object.entries(dataset.series.observations)) {
    write(`data/series/${id}.js`, `export const observations = ${JSON.stringify(observations)};\n`);
    write(`data/series/${id}.d.ts`, `import type { Observations } from "../../query/dataset.js";\n\nexport declare const observations: Observations;\n`);
  }
  write("data/meta.js", `export const meta = ${JSON.stringify(meta)};\n`);
  write("data/meta.d.ts", `import type { Meta } from "../query/dataset.js";\n\nexport declare const meta: Meta;\n`);
  write("data/dataset.js", datasetModule(dataset));
  write(
    "data/dataset.d.ts",
    `import type { Dataset } from "../query/dataset.js";\n\nexport { meta } from "./meta.js";\nexport declare const dataset: Dataset;\n`,
  );
  json("meta.json", meta);
  json("dictionary.json", dictionary(tables));
  json("coverage.json", coverageOf(dataset));
  json("json/vectors.json", vectors);
  write("data/published-vectors.js", `export const vectors = ${JSON.stringify(vectors)};\n`);
  write("data/published-vectors.d.ts", VECTORS_TYPE);
  write("data/history.js", `export const history = ${JSON.stringify(history)};\n`);
  write("data/history.d.ts", `import type { History } from "../query/asof.js";\n\nexport declare const history: History;\n`);
  write("data/moved.js", `export const moved = ${JSON.stringify(moved)};\n`);
  write("data/moved.d.ts", MOVED_TYPE);
  json("datapackage.json", dataPackage(meta, tables));
  // What people take away; the modules are for programs that import them.
  const taken = files.filter(({ path }) => /^(csv|json|parquet|geo|schemas)\/(?!written\/)|^(dictionary|datapackage|coverage)\.json$/.test(path));
  json("croissant.json", croissant(meta, history.releases.at(-1)?.date ?? meta.horizon, tables, taken));
  json("dcat.jsonld", dcat(meta, taken));
  bundle(folder, taken, tables);
}

/** One SQLite file and one zip of everything, with their sums, beside the package: too heavy for it. */
function bundle(folder: string, taken: readonly PublishedFile[], tables: readonly Table[]): void {
  const bulk = join(folder, "bulk");
  mkdirSync(bulk, { recursive: true });
  writeSqlite(join(bulk, "multivector.sqlite"), tables);
  // The time of a file in the zip is fixed, so that the same data gives the same bytes.
  const entries = Object.fromEntries(
    taken.map(({ path }) => [path, [new Uint8Array(readFileSync(join(folder, path))), { mtime: "1991-12-26T00:00:00" }] as const]),
  );
  writeFileSync(join(bulk, "multivector.zip"), zipSync(structuredClone(entries) as Zippable, { level: 6 }));
  const sums = ["multivector.sqlite", "multivector.zip"].map(
    (name) =>
      `${createHash("sha256")
        .update(readFileSync(join(bulk, name)))
        .digest("hex")}  bulk/${name}`,
  );
  writeFileSync(join(folder, "SHA256SUMS"), `${[...taken.map(({ path, sha256 }) => `${sha256}  ${path}`), ...sums].join("\n")}\n`);
}

/** Cards alone: the values of each series are a module of their own, so that reading one pulls in no other. */
function cardsOf({ series: { observations, ...cards } }: Dataset) {
  return cards;
}

function declaration(name: string, type: string): string {
  const [, record] = type.match(/^Collection<(\w+)>$/) ?? [];
  const imports = [
    `import type { ${record === undefined ? type : "Collection"} } from "../query/dataset.js";`,
    ...(record === undefined ? [] : [`import type { ${record} } from "../types.js";`]),
  ];
  return `${imports.join("\n")}\n\nexport declare const ${name}: ${type};\n`;
}

function datasetModule(dataset: Dataset): string {
  const ids = Object.keys(dataset.series.observations);
  const imports = [
    ...COLLECTION_NAMES.map((name) => `import { ${name === "series" ? "series as cards" : name} } from "./${name}.js";`),
    ...ids.map((id, index) => `import { observations as series${index} } from "./series/${id}.js";`),
  ].join("\n");
  const observations = ids.map((id, index) => `"${id}": series${index}`).join(", ");
  return `${imports}\n\nexport { meta } from "./meta.js";\nconst series = { ...cards, observations: { ${observations} } };\nexport const dataset = { ${COLLECTION_NAMES.join(", ")} };\n`;
}

function csvOf({ columns, rows }: Table): string {
  return `${Papa.unparse(
    { fields: columns.map((column) => column.name), data: [...rows] },
    // A cell that a spreadsheet would run as a formula is prefixed with an apostrophe.
    { escapeFormulae: true, newline: "\n" },
  )}\n`;
}

/** Every column of every table, with type and meaning; read off the schemas. */
function dictionary(tables: readonly Table[]) {
  return tables.map(({ name, description, columns }) => ({
    table: name,
    description,
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
  }));
}
