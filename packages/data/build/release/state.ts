import type { Dataset } from "../../src/query/index.ts";
import { COLLECTION_NAMES, fieldPathsOf, publishedSchemas } from "../../src/schema/index.ts";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { metaOf } from "../publish/meta.ts";
import type { Header } from "./log.ts";
import { type Parts, partsOf } from "./parts.ts";

/** Records as they can be compared and logged. */
export interface State {
  parts: Parts;
  hash: string;
  fields: string[];
}

/** The records below a folder as a state. */
export const workingState = (root: string): State => stateOf(compileRecords(root, HORIZON).dataset);

/** The same of records that are compiled already. */
export function stateOf(dataset: Dataset): State {
  return { parts: partsOf(dataset), hash: metaOf(dataset, "").hash, fields: fieldsOf() };
}

/** Every field of every collection, as `<collection>.<path>`: lists, and the fields of their items, alike. */
function fieldsOf(): Header["fields"] {
  return COLLECTION_NAMES.flatMap((name) => fieldPathsOf(publishedSchemas[name]).map((path) => `${name}.${path}`));
}
