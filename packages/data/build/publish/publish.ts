import { z } from "zod";
import { TRANSLATED_TAGS } from "../../src/languages/index.ts";
import { type Dataset, type History, type Meta, published } from "../../src/query/index.ts";
import { COLLECTION_NAMES, publishedSchemas, schemas, WrittenCoverageSchema, writtenSchema } from "../../src/schema/index.ts";
import { DEFAULT_METHOD, METHOD_IDS, type VectorsByMethod } from "../../src/vectors/index.ts";
import { croissant, DESCRIPTION, dataPackage, dcat, TITLE } from "../formats/catalog.ts";
import { csvOf } from "../formats/csv.ts";
import { csvwGroup, csvwOf } from "../formats/csvw.ts";
import { corridorsGeoJson, corridorsTopoJson, deploymentsGeoJson, eventsGeoJson, railwaysGeoJson } from "../formats/geo.ts";
import { parquetOf } from "../formats/parquet.ts";
import { type FilledTable, tablesOf } from "../formats/tables.ts";
import { type Terms, termsOf } from "../formats/terms.ts";
import type { Moved } from "../load/moved.ts";
import { type CatalogueFile, compiledTranslations, textsIn, translationReportOf } from "../translations/index.ts";
import { writeArchives } from "./archives.ts";
import { coverageOf } from "./coverage-report.ts";
import { metaNow } from "./meta.ts";
import { writeHistoryModules, writeModules, writeTranslationModules, writeVectorsModules } from "./modules.ts";
import { type Output, outputIn } from "./output.ts";

/** What a release is made of. */
export interface Release {
  version: string;
  dataset: Dataset;
  history: History;
  moved: Moved;
  /** Translations of what the records say. */
  catalogues: readonly CatalogueFile[];
  /** They may still be on their way: what does not need them is written meanwhile. */
  vectors: VectorsByMethod | Promise<VectorsByMethod>;
}

/** Writes everything that is made from the records below a folder: modules, tables in four formats, geometry, schemas, catalogues. */
export async function publish({ version, dataset, history, moved, catalogues, vectors: coming }: Release, folder: string): Promise<void> {
  const output = outputIn(folder);
  const { json, write } = output;
  const meta = metaNow(dataset, version, history);

  writeModules(output, dataset, meta);
  writeHistoryModules(output, history, moved);
  const texts = textsIn(dataset);
  const translations = translationReportOf(catalogues, texts);
  writeTranslationModules(
    output,
    TRANSLATED_TAGS.map((language) => compiledTranslations(language, catalogues, texts)),
  );
  json("meta.json", meta);
  json("geo/corridors.geojson", corridorsGeoJson(dataset));
  json("geo/corridor-railways.geojson", railwaysGeoJson(dataset));
  json("geo/deployments.geojson", deploymentsGeoJson(dataset));
  json("geo/events.geojson", eventsGeoJson(dataset));
  json("geo/corridors.topojson", corridorsTopoJson(dataset));
  for (const name of COLLECTION_NAMES) {
    json(`json/${name}.json`, published<unknown>(dataset[name].records));
    json(`schemas/${name}.schema.json`, z.toJSONSchema(publishedSchemas[name]));
    json(`schemas/written/${name}.schema.json`, z.toJSONSchema(writtenSchema(schemas[name])));
  }
  json("schemas/written/coverage.schema.json", z.toJSONSchema(WrittenCoverageSchema));
  json("coverage.json", coverageOf(dataset, translations));

  const vectors = await coming;
  json("json/vectors.json", vectors[DEFAULT_METHOD]);
  for (const method of METHOD_IDS.filter((one) => one !== DEFAULT_METHOD)) json(`json/vectors-${method}.json`, vectors[method]);
  writeVectorsModules(output, vectors);
  const tables = tablesOf(dataset, vectors);
  const terms = termsOf(dataset, vectors[DEFAULT_METHOD]);
  for (const table of tables) {
    write(`csv/${table.name}.csv`, csvOf(table));
    write(
      `parquet/${table.name}.parquet`,
      parquetOf(table, meta, terms.table(table.name), table.collection === null ? null : dataset[table.collection].coverage),
    );
  }
  describe(output, { meta, tables, terms, history });
}

/** Says what the files hold: dictionary, metadata and catalogues. */
function describe(output: Output, { meta, tables, terms, history }: { meta: Meta; tables: readonly FilledTable[]; terms: Terms; history: History }): void {
  const { json } = output;
  for (const table of tables) json(`csv/${table.name}.csv-metadata.json`, csvwOf(table, tables, terms));
  json("csv/csv-metadata.json", csvwGroup(TITLE, DESCRIPTION, tables, terms));
  json("dictionary.json", dictionary(tables));
  json("datapackage.json", dataPackage(meta, tables, terms));
  // What people take away; the modules are for programs that import them.
  const taken = output.files().filter(({ path }) => /^(csv|json|parquet|geo|schemas)\/(?!written\/)|^(dictionary|datapackage|coverage)\.json$/.test(path));
  json("croissant.json", croissant(meta, history.releases.at(-1)?.date ?? meta.horizon, tables, terms, taken));
  json("dcat.jsonld", dcat(meta, terms, taken));
  writeArchives(output.folder, taken, tables, meta);
}

/** Every column of every table, with type and meaning; read off the schemas. */
function dictionary(tables: readonly FilledTable[]) {
  return tables.map(({ name, description, columns, key, foreignKeys }) => ({
    table: name,
    description,
    key,
    foreignKeys,
    columns: columns.map(({ name, type, description, required, values, references, path }) => ({
      name,
      type,
      description,
      required,
      values,
      references,
      path,
    })),
  }));
}
