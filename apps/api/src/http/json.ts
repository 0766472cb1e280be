import { type Bytes, utf8 } from "./bytes.ts";

/** Objects that never change and are given again and again, with their JSON once it was made. */
const immutable = new WeakMap<object, Bytes | null>();

/** Promises that an object will not change, so that its JSON is made once. */
export function markImmutable<T extends object>(value: T): T {
  if (!immutable.has(value)) immutable.set(value, null);
  return value;
}

/**
 * The JSON of a value, in UTF-8. Records are copied from the bytes made before, wherever they stand in a list or an object.
 * @param around text that stands before and after it, in the same bytes.
 */
export function jsonBytes(value: unknown, { before, after } = { before: "", after: "" }): Bytes {
  const out = new JsonWriter();
  out.text(before);
  append(out, value);
  out.text(after);
  return out.bytes();
}

const encoder = new TextEncoder();

/** Where JSON is put together. Nothing waits while that happens, so one place serves all answers. */
let scratch = new Uint8Array(1 << 20);

/** JSON in the making: bytes as they are, and text that is encoded in its place. */
class JsonWriter {
  #length = 0;

  text(text: string): void {
    // No character needs more than three bytes.
    this.#makeRoom(text.length * 3);
    // Between records stand a comma or a name: to ask the encoder for each costs more than the record.
    if (text.length < 24 && this.#writeAscii(text)) return;
    this.#length += encoder.encodeInto(text, scratch.subarray(this.#length)).written;
  }

  copy(bytes: Bytes): void {
    this.#makeRoom(bytes.byteLength);
    scratch.set(bytes, this.#length);
    this.#length += bytes.byteLength;
  }

  bytes(): Bytes {
    return scratch.slice(0, this.#length);
  }

  #writeAscii(text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) return false;
      scratch[this.#length + index] = code;
    }
    this.#length += text.length;
    return true;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= scratch.byteLength) return;
    const larger = new Uint8Array(Math.max(scratch.byteLength * 2, this.#length + more));
    larger.set(scratch.subarray(0, this.#length));
    scratch = larger;
  }
}

function append(out: JsonWriter, value: unknown): void {
  if (typeof value !== "object" || value === null) out.text(JSON.stringify(value) ?? "null");
  else if (Array.isArray(value)) appendList(out, value);
  else if (immutable.has(value)) out.copy(once(value));
  else if (hasRecords(value)) appendFields(out, value);
  else out.text(JSON.stringify(value));
}

function appendList(out: JsonWriter, items: readonly unknown[]): void {
  if (!isImmutable(items[0]) && !hasRecords(items[0])) {
    out.text(JSON.stringify(items));
    return;
  }
  items.forEach((item, index) => {
    out.text(index === 0 ? "[" : ",");
    append(out, item);
  });
  out.text("]");
}

function appendFields(out: JsonWriter, value: object): void {
  // As JSON.stringify leaves out what is not defined.
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.forEach(([name, field], index) => {
    out.text(`${index === 0 ? "{" : ","}${JSON.stringify(name)}:`);
    append(out, field);
  });
  out.text("}");
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
