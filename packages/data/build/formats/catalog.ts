import type { Licence } from "../../src/licences.ts";
import type { Meta } from "../../src/query/index.ts";
import type { Column, Table } from "../../src/schema/index.ts";
import { licencesInWords, type Terms } from "./terms.ts";

/** A file of the release, by its path below `dist/`. */
export interface PublishedFile {
  path: string;
  bytes: number;
  sha256: string;
}

export const TITLE = "Multivector: who leads in Central Asia?";
export const DESCRIPTION =
  "Dated, sourced facts about the five republics of Central Asia and their partners since 1991: memberships, agreements, deployments, corridors, leaders, visits, votes and series, and two articles of 2023, which disagree, audited claim by claim. The records are under CC BY 4.0; the values of each series are under the terms of its publisher, which the table licences has.";
const KEYWORDS = ["Central Asia", "international relations", "temporal data", "CSTO", "SCO", "EAEU"];

const MEDIA: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  geojson: "application/geo+json",
  topojson: "application/json",
  sqlite: "application/vnd.sqlite3",
};

const extensionOf = (path: string) => path.slice(path.lastIndexOf(".") + 1);

/** Frictionless Data Package (v2) over the CSV tables, with keys, and terms and sources for each. */
export function dataPackage(meta: Meta, tables: readonly Table[], terms: Terms) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "multivector",
    title: TITLE,
    description: DESCRIPTION,
    version: meta.version,
    keywords: KEYWORDS,
    ...packageTerms(terms.all),
    resources: tables.map((table) => ({
      name: table.name,
      path: `csv/${table.name}.csv`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      description: table.description,
      ...packageTerms(terms.table(table.name)),
      schema: tableSchema(table),
    })),
  };
}

function tableSchema({ columns, key, foreignKeys }: Table) {
  // A primary key has no empty part; a key that may have one is only unique.
  const whole = key.every((name) => columns.some((column) => column.name === name && column.required));
  return {
    fields: columns.map(({ name, type, description, required, values, holds }) => {
      const constraints = { ...(required ? { required } : {}), ...(values !== null && holds === "value" ? { enum: values } : {}) };
      return { name, type, description, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) };
    }),
    missingValues: [""],
    ...(whole ? { primaryKey: key } : { uniqueKeys: [key] }),
    foreignKeys: foreignKeys.map(({ columns: fields, table, references }) => ({ fields, reference: { resource: table, fields: references } })),
  };
}

/** Names of the Open Definition's list for terms that have no identifier of their own. */
const OPEN_DEFINITION = {
  open: null,
  "public-domain": "other-pd",
  mixed: "other-at",
  publisher: "other-at",
  unstated: "notspecified",
} as const satisfies Record<Licence["terms"], string | null>;

function packageTerms(licences: readonly Licence[]) {
  const distinct = [...new Map(licences.map((licence) => [licence.title, licence])).values()];
  return {
    licenses: distinct.map(({ id, title, url, terms }) => ({
      name: id ?? OPEN_DEFINITION[terms] ?? "notspecified",
      title,
      ...(url === null ? {} : { path: url }),
    })),
    sources: licences.map(({ title, attribution, covers }) => ({ title: `${attribution} (${covers.join(", ")}; ${title})` })),
  };
}

// The context of the specification, whole, as its validator wants it.
const CROISSANT_CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  dct: "http://purl.org/dc/terms/",
  conformsTo: "dct:conformsTo",
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  data: { "@id": "cr:data", "@type": "@json" },
  examples: { "@id": "cr:examples", "@type": "@json" },
  ...Object.fromEntries(
    [
      "citeAs",
      "column",
      "extract",
      "field",
      "fileProperty",
      "fileObject",
      "fileSet",
      "format",
      "includes",
      "isLiveDataset",
      "jsonPath",
      "key",
      "md5",
      "parentField",
      "path",
      "recordSet",
      "references",
      "regex",
      "repeated",
      "replace",
      "separator",
      "source",
      "subField",
      "transform",
      "equivalentProperty",
      "samplingRate",
    ].map((term) => [term, `cr:${term}`]),
  ),
};

/** Croissant 1.0 metadata over the CSV tables; `published` is the day of the release, YYYY-MM-DD. */
export function croissant(meta: Meta, published: string, tables: readonly Table[], terms: Terms, files: readonly PublishedFile[]) {
  const types = { string: "sc:Text", integer: "sc:Integer", number: "sc:Float", boolean: "sc:Boolean", date: "sc:Date" } as const satisfies Record<
    Column["type"],
    string
  >;
  const hashes = new Map(files.map((file) => [file.path, file]));
  return {
    "@context": CROISSANT_CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: "multivector",
    description: DESCRIPTION,
    // Of an open licence its address, of other terms their words.
    license: [...new Set(terms.all.map(({ url, title }) => url ?? title))],
    version: meta.version,
    keywords: KEYWORDS,
    creator: { "@type": "sc:Organization", name: "Multivector contributors" },
    citeAs: `${meta.attribution} (version ${meta.version})`,
    datePublished: published,
    distribution: tables.map(({ name }) => ({
      "@type": "cr:FileObject",
      "@id": `csv/${name}.csv`,
      name: `csv/${name}.csv`,
      description: `Terms: ${licencesInWords(terms.table(name))}`,
      contentUrl: `csv/${name}.csv`,
      encodingFormat: "text/csv",
      sha256: hashes.get(`csv/${name}.csv`)?.sha256 ?? null,
    })),
    recordSet: tables.map(({ name, description, columns, key }) => ({
      "@type": "cr:RecordSet",
      "@id": name,
      name,
      description,
      key: key.map((column) => ({ "@id": `${name}/${column}` })),
      field: columns.map((column) => ({
        "@type": "cr:Field",
        "@id": `${name}/${column.name}`,
        name: `${name}/${column.name}`,
        description: column.description,
        dataType: types[column.type],
        source: { fileObject: { "@id": `csv/${name}.csv` }, extract: { column: column.name } },
      })),
    })),
  };
}

/** DCAT 3 as JSON-LD: the dataset with every file as a distribution. */
export function dcat(meta: Meta, terms: Terms, files: readonly PublishedFile[]) {
  return {
    "@context": { dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/", spdx: "http://spdx.org/rdf/terms#" },
    "@type": "dcat:Dataset",
    "dct:title": { "@language": "en", "@value": TITLE },
    "dct:description": { "@language": "en", "@value": DESCRIPTION },
    ...dcatTerms(terms.all),
    "dct:temporal": { "dcat:startDate": "1991-01-01", "dcat:endDate": meta.horizon },
    "dcat:version": meta.version,
    "dcat:keyword": KEYWORDS,
    "dcat:distribution": files.map(({ path, bytes, sha256 }) => ({
      "@type": "dcat:Distribution",
      "dct:title": path,
      "dcat:downloadURL": path,
      "dcat:mediaType": MEDIA[extensionOf(path)] ?? "application/octet-stream",
      "dcat:byteSize": bytes,
      ...dcatTerms(terms.file(path)),
      "spdx:checksum": { "spdx:algorithm": "sha256", "spdx:checksumValue": sha256 },
    })),
  };
}

function dcatTerms(licences: readonly Licence[]) {
  return {
    "dct:license": [...new Set(licences.flatMap(({ url }) => url ?? []))].map((url) => ({ "@id": url })),
    "dct:rights": licences.map(({ title, attribution, covers }) => `${covers.join(", ")}: ${title}. ${attribution}`),
  };
}
