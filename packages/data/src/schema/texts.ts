import { type CollectionName, translatable } from "./fields.ts";
import { leavesOf } from "./leaves.ts";
import { schemas } from "./schemas.ts";

/** An English text of a record that can stand in other languages. */
export interface Text {
  /** Where it stands in the record, by keys and positions joined by dots: `conflicts.0.values.1.value`. */
  path: string;
  /** Within what equal words mean the same and are translated once: `place`, `office`, or a field, `events.title`. */
  context: string;
  text: string;
}

/** The translatable texts of a record. */
export function textsOf(collection: CollectionName, record: object): Text[] {
  return [...leavesOf(schemas[collection], record)].flatMap(({ path, schema, value }) => {
    const kind = translatable.get(schema)?.kind;
    if (kind === undefined) return [];
    const field = path.filter((key) => typeof key === "string").join(".");
    return [{ path: path.join("."), context: kind === "text" ? `${collection}.${field}` : kind, text: value as string }];
  });
}
