import type { Citation } from "../../src/index.ts";
import { type CitedValue, RECALLED, valuesOf } from "../../src/receipts/index.ts";
import { COLLECTION_NAMES, type CollectionName } from "../../src/schema/index.ts";
import type { World } from "../load/index.ts";

const MARKS = { supported: "✓", "record-level": "·", recalled: "?" } as const;

/** What an editor needs to support the values of a record: each with its state and what it rests on. Null if there is no such record. */
export function receiptSheet(world: World, path: string): string | null {
  const [collection, id = ""] = path.split("/");
  if (!(COLLECTION_NAMES as readonly (string | undefined)[]).includes(collection)) return null;
  const record = world.records[collection as CollectionName].get(id);
  if (record === undefined) return null;
  const values = valuesOf(collection as CollectionName, record);
  const count = (state: CitedValue["state"]) => values.filter((value) => value.state === state).length;
  const lines = values.map(({ field, value, state, citations }) => {
    const rests = citations.map((citation) => `\n      ${source(world, citation)}`).join("");
    return `  ${MARKS[state]} ${field}: ${inWords(value)}  (${state})${rests}`;
  });
  const open = values.filter(({ state }) => state !== "supported");
  const beside = [...new Set(open.map(({ holder }) => holder.join(".")))];
  const todo = beside.map((holder) => {
    const fields = open.filter((value) => value.holder.join(".") === holder).flatMap(({ supports }) => (supports === null ? [] : [supports]));
    const where = holder === "" ? "the record" : holder;
    return fields.length === 0
      ? `  ${where}: cite a source that was read, with says`
      : `  ${where}: a citation with supports: [${fields.join(", ")}], as far as its source goes`;
  });
  return [
    `${path}: ${count("supported")} of ${values.length} values supported, ${count("record-level")} cited without saying for what, ${count("recalled")} recalled`,
    ...lines,
    ...(todo.length === 0 ? [] : ["to do:", ...todo]),
  ].join("\n");
}

function source(world: World, { source: id, locator, says, read }: Citation): string {
  const work = world.records.sources.get(id);
  const how = id === RECALLED ? "recalled" : read === null ? "not read" : `${work?.standing}, read ${read}`;
  return `${id} (${how}${locator == null ? "" : `; ${locator}`}): ${says ?? "does not say what"}`;
}

function inWords(value: unknown): string {
  const { edtf, start, name, citations: _, ...rest } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof edtf === "string") return edtf;
  if (Array.isArray(value)) return value.join(", ");
  if (typeof name === "string") return name;
  if (typeof start === "object" && start !== null) return `from ${inWords(start)}`;
  return typeof value === "object" ? JSON.stringify(rest, (_key, inner) => inner ?? undefined).slice(0, 120) : String(value);
}
