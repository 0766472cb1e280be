import { type Bytes, concat, utf8 } from "./bytes.ts";

/** Objects that never change and are given again and again, with their JSON once it was made. */
const immutable = new WeakMap<object, Bytes | null>();

/** Promises that an object will not change, so that its JSON is made once. */
export function markImmutable<T extends object>(value: T): T {
  if (!immutable.has(value)) immutable.set(value, null);
  return value;
}

/** The JSON of a value, in UTF-8. Records are copied from the bytes made before, wherever they stand in a list or an object. */
export function jsonBytes(value: unknown): Bytes {
  const parts: Bytes[] = [];
  append(parts, value);
  return concat(parts);
}

const [OPEN, COMMA, CLOSE, END] = ["[", ",", "]", "}"].map(utf8) as [Bytes, Bytes, Bytes, Bytes];

function append(parts: Bytes[], value: unknown): void {
  if (typeof value !== "object" || value === null) parts.push(utf8(JSON.stringify(value) ?? "null"));
  else if (Array.isArray(value)) appendList(parts, value);
  else if (immutable.has(value)) parts.push(once(value));
  else if (hasRecords(value)) appendFields(parts, value);
  else parts.push(utf8(JSON.stringify(value)));
}

function appendList(parts: Bytes[], items: readonly unknown[]): void {
  if (!isImmutable(items[0]) && !hasRecords(items[0])) {
    parts.push(utf8(JSON.stringify(items)));
    return;
  }
  items.forEach((item, index) => {
    parts.push(index === 0 ? OPEN : COMMA);
    append(parts, item);
  });
  parts.push(CLOSE);
}

function appendFields(parts: Bytes[], value: object): void {
  // As JSON.stringify leaves out what is not defined.
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.forEach(([name, field], index) => {
    parts.push(utf8(`${index === 0 ? "{" : ","}${JSON.stringify(name)}:`));
    append(parts, field);
  });
  parts.push(END);
}

function once(value: object): Bytes {
  const known = immutable.get(value) ?? utf8(JSON.stringify(value));
  immutable.set(value, known);
  return known;
}

/** Is a record, or a list of records, one of the fields? */
function hasRecords(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((field: unknown) => isImmutable(Array.isArray(field) ? field[0] : field));
}

function isImmutable(value: unknown): boolean {
  return typeof value === "object" && value !== null && immutable.has(value);
}
