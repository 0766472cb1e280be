import type { Meta } from "../query/index.ts";
import type { Table } from "./tables.ts";

/** A file of the release, by its path below `dist/`. */
export interface PublishedFile {
  path: string;
  bytes: number;
  sha256: string;
}

const TITLE = "Multivector: who leads in Central Asia?";
const DESCRIPTION =
  "Dated, sourced facts about the five republics of Central Asia and their partners since 1991: memberships, agreements, deployments, corridors, leaders, visits, votes and series, and an article of January 2023 audited claim by claim.";
const LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";
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

/** Frictionless Data Package (v2) over the CSV tables. */
export function dataPackage(meta: Meta, tables: readonly Table[]) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "multivector",
    title: TITLE,
    description: DESCRIPTION,
    version: meta.version,
    keywords: KEYWORDS,
    licenses: [{ name: meta.licence, title: "Creative Commons Attribution 4.0", path: LICENCE_URL }],
    resources: tables.map(({ name, description, columns }) => ({
      name,
      path: `csv/${name}.csv`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      description,
      schema: { fields: columns.map(({ name, type, description }) => ({ name, type, ...(description === null ? {} : { description }) })), missingValues: [""] },
    })),
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
export function croissant(meta: Meta, published: string, tables: readonly Table[], files: readonly PublishedFile[]) {
  const types = { string: "sc:Text", integer: "sc:Integer", number: "sc:Float", boolean: "sc:Boolean" } as const;
  const hashes = new Map(files.map((file) => [file.path, file]));
  return {
    "@context": CROISSANT_CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: "multivector",
    description: DESCRIPTION,
    license: LICENCE_URL,
    version: meta.version,
    keywords: KEYWORDS,
    creator: { "@type": "sc:Organization", name: "Multivector contributors" },
    citeAs: `${meta.attribution} (version ${meta.version})`,
    datePublished: published,
    distribution: tables.map(({ name }) => ({
      "@type": "cr:FileObject",
      "@id": `csv/${name}.csv`,
      name: `csv/${name}.csv`,
      contentUrl: `csv/${name}.csv`,
      encodingFormat: "text/csv",
      sha256: hashes.get(`csv/${name}.csv`)?.sha256 ?? null,
    })),
    recordSet: tables.map(({ name, description, columns }) => ({
      "@type": "cr:RecordSet",
      "@id": name,
      name,
      description,
      field: columns.map((column) => ({
        "@type": "cr:Field",
        "@id": `${name}/${column.name}`,
        name: `${name}/${column.name}`,
        ...(column.description === null ? {} : { description: column.description }),
        dataType: types[column.type],
        source: { fileObject: { "@id": `csv/${name}.csv` }, extract: { column: column.name } },
      })),
    })),
  };
}

/** DCAT 3 as JSON-LD: the dataset with every file as a distribution. */
export function dcat(meta: Meta, files: readonly PublishedFile[]) {
  return {
    "@context": { dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/", spdx: "http://spdx.org/rdf/terms#" },
    "@type": "dcat:Dataset",
    "dct:title": { "@language": "en", "@value": TITLE },
    "dct:description": { "@language": "en", "@value": DESCRIPTION },
    "dct:license": { "@id": LICENCE_URL },
    "dct:temporal": { "dcat:startDate": "1991-01-01", "dcat:endDate": meta.horizon },
    "dcat:version": meta.version,
    "dcat:keyword": KEYWORDS,
    "dcat:distribution": files.map(({ path, bytes, sha256 }) => ({
      "@type": "dcat:Distribution",
      "dct:title": path,
      "dcat:downloadURL": path,
      "dcat:mediaType": MEDIA[extensionOf(path)] ?? "application/octet-stream",
      "dcat:byteSize": bytes,
      "spdx:checksum": { "spdx:algorithm": "sha256", "spdx:checksumValue": sha256 },
    })),
  };
}
