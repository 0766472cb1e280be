import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { metaOf } from "../compile/publish.ts";
import { COLLECTION_NAMES, columnsOf, schemas } from "../schema/index.ts";
import { TABLES } from "../schema/tables.ts";
import type { Header } from "./log.ts";
import { type Parts, partsOf } from "./parts.ts";

/** The records below a folder as a state that can be compared and logged. */
export function workingState(root: string): { parts: Parts; hash: string; fields: string[] } {
  const { dataset } = compileRecords(root, HORIZON);
  return { parts: partsOf(dataset), hash: metaOf(dataset, "").hash, fields: fieldsOf() };
}

/** Every column of every table, as `<table>.<column>`. */
function fieldsOf(): Header["fields"] {
  return COLLECTION_NAMES.flatMap((name) => columnsOf(schemas[name], TABLES[name].explode).map((column) => `${name}.${column.name}`));
}
