import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { metaOf } from "../compile/publish.ts";
import { COLLECTION_NAMES, fieldPathsOf, publishedSchemas } from "../schema/index.ts";
import type { Header } from "./log.ts";
import { type Parts, partsOf } from "./parts.ts";

/** The records below a folder as a state that can be compared and logged. */
export function workingState(root: string): { parts: Parts; hash: string; fields: string[] } {
  const { dataset } = compileRecords(root, HORIZON);
  return { parts: partsOf(dataset), hash: metaOf(dataset, "").hash, fields: fieldsOf() };
}

/** Every field of every collection, as `<collection>.<path>`: lists, and the fields of their items, alike. */
function fieldsOf(): Header["fields"] {
  return COLLECTION_NAMES.flatMap((name) => fieldPathsOf(publishedSchemas[name]).map((path) => `${name}.${path}`));
}
