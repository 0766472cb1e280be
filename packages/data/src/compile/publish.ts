import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { OBSERVATION_COLUMNS } from "../load/observations.ts";
import type { Dataset, Meta, Observations } from "../query/index.ts";
import { COLLECTION_NAMES, type CollectionName, columnsOf, rowsOf, schemas, writtenSchema } from "../schema/index.ts";
import { formatDay } from "../time/index.ts";
import { coverageOf } from "./coverage.ts";
import { HORIZON } from "./horizon.ts";
import { TABLES } from "./tables.ts";

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

/** What the dataset says about itself. The hash changes when, and only when, the compiled records do. */
export function metaOf(dataset: Dataset, version: string): Meta {
  return {
    version,
    hash: createHash("sha256").update(JSON.stringify(dataset)).digest("hex").slice(0, 16),
    schema: "1",
    horizon: formatDay(HORIZON),
    licence: "CC-BY-4.0",
    attribution: "Multivector contributors, CC BY 4.0",
    counts: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, dataset[name].records.length])) as Meta["counts"],
  };
}

/** Writes everything that is made from the records below a folder: modules, JSON, CSV, schemas, dictionary, data package. */
export function publish(dataset: Dataset, version: string, folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const json = (path: string, value: unknown) => write(path, `${JSON.stringify(value, null, 2)}\n`);
  const meta = metaOf(dataset, version);

  for (const name of COLLECTION_NAMES) {
    write(`data/${name}.js`, `export const ${name} = ${JSON.stringify(name === "series" ? cardsOf(dataset) : dataset[name])};\n`);
    write(`data/${name}.d.ts`, declaration(name, COLLECTION_TYPES[name]));
    json(`json/${name}.json`, dataset[name].records);
    json(`schemas/${name}.schema.json`, z.toJSONSchema(schemas[name]));
    json(`schemas/written/${name}.schema.json`, z.toJSONSchema(writtenSchema(schemas[name])));
    write(`csv/${name}.csv`, csvOf(dataset, name));
  }
  for (const [id, observations] of Object.entries(dataset.series.observations)) {
    write(`data/series/${id}.js`, `export const observations = ${JSON.stringify(observations)};\n`);
    write(`data/series/${id}.d.ts`, `import type { Observations } from "../../query/dataset.js";\n\nexport declare const observations: Observations;\n`);
    write(`csv/series/${id}.csv`, observationsCsv(observations));
  }
  write("data/meta.js", `export const meta = ${JSON.stringify(meta)};\n`);
  write("data/meta.d.ts", `import type { Meta } from "../query/dataset.js";\n\nexport declare const meta: Meta;\n`);
  write("data/dataset.js", datasetModule(dataset));
  write(
    "data/dataset.d.ts",
    `import type { Dataset } from "../query/dataset.js";\n\nexport { meta } from "./meta.js";\nexport declare const dataset: Dataset;\n`,
  );
  json("meta.json", meta);
  json("dictionary.json", dictionary());
  json("coverage.json", coverageOf(dataset));
  json("datapackage.json", dataPackage(meta));
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

function observationsCsv({ rows }: Observations): string {
  return `${Papa.unparse({ fields: [...OBSERVATION_COLUMNS], data: rows.map((row) => [...row]) }, { escapeFormulae: true, newline: "\n" })}\n`;
}

function csvOf(dataset: Dataset, name: CollectionName): string {
  const { explode } = TABLES[name];
  const columns = columnsOf(schemas[name], explode);
  return `${Papa.unparse(
    { fields: columns.map((column) => column.name), data: rowsOf(columns, dataset[name].records, explode) },
    // A cell that a spreadsheet would run as a formula is prefixed with an apostrophe.
    { escapeFormulae: true, newline: "\n" },
  )}\n`;
}

/** Every column of every table, with type and meaning; read off the schemas. */
function dictionary() {
  return COLLECTION_NAMES.map((name) => ({
    table: name,
    description: schemas[name].description ?? null,
    row: TABLES[name].row,
    columns: columnsOf(schemas[name], TABLES[name].explode),
  }));
}

/** Frictionless Data Package (v2) over the CSV tables. */
function dataPackage(meta: Meta) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "multivector",
    title: "Multivector: who leads in Central Asia?",
    version: meta.version,
    licenses: [{ name: meta.licence, title: "Creative Commons Attribution 4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    resources: COLLECTION_NAMES.map((name) => ({
      name,
      path: `csv/${name}.csv`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      description: `${schemas[name].description ?? name} A row is ${TABLES[name].row}.`,
      schema: {
        fields: columnsOf(schemas[name], TABLES[name].explode).map(({ name: field, type, description }) => ({
          name: field,
          type,
          ...(description === null ? {} : { description }),
        })),
        missingValues: [""],
      },
    })),
  };
}
