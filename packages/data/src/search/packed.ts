import type { PackedNames } from "../reading/packed-names.ts";
import type { Verdict } from "../types.ts";
import type { Listed } from "./directory.ts";
import type { Kind } from "./document.ts";
import type { Index } from "./ranking.ts";

/**
 * An index as bytes, for a page to fetch: after four bytes with the length of a JSON text that text (titles, paths, terms, names), then for each term
 * how many documents have it, then how many documents lie between one and the next, and how much it says of each in half a byte. Compresses to a third.
 */
interface Head {
  /** One a line: path and title, side by side since they share words; of a claim its verdict too. */
  documents: string;
  /** Of tenures alone: who came last holds the office. */
  starts: number[];
  /** Each term without what it shares with the one before it, after a letter that counts how much that is. */
  terms: string;
  /** Null where another index has them. */
  names: PackedNames | null;
  /** Bytes of the counts and steps. */
  steps: number;
  now: number;
}

/** What a page needs to search. */
export interface Unpacked {
  documents: Listed[];
  index: Index;
  names: PackedNames | null;
  now: number;
}

// Every runtime has it, the library of the language has not.
declare const TextDecoder: { new (encoding: string, options: { fatal: boolean }): { decode(bytes: Uint8Array): string } };

/** A Cyrillic letter in one byte compresses better than in two: a Russian index by 6 kB. What the encoding has not, JSON escapes. */
const ENCODING = "windows-1251";

/** A document is named by two bytes. */
const MOST_DOCUMENTS = 65_536;
const SHARED_MOST = 60;
const FIRST = 48;

export function pack({ documents, index, names, now }: Unpacked): Uint8Array {
  const steps: number[] = [];
  const loud: number[] = [];
  // High bits first: they tell more of what follows, so that the index compresses by 2 kB more than with the low ones first.
  const write = (value: number) => {
    for (let shift = 14; shift > 0; shift -= 7) if (value >> shift > 0) steps.push(128 | ((value >> shift) & 127));
    steps.push(value & 127);
  };
  const spans = index.terms.map((_, term) => [index.offsets[term] ?? 0, index.offsets[term + 1] ?? 0] as const);
  // Counts beside counts and steps beside steps compress better.
  for (const [from, to] of spans) write(to - from);
  for (const [from, to] of spans) {
    let last = -1;
    for (let at = from; at < to; at++) {
      const document = index.documents[at] ?? 0;
      write(document - last - 1);
      last = document;
      loud.push(index.impacts[at] ?? 0);
    }
  }
  const head: Head = {
    documents: documents
      .map(
        ({ path, kind, title, verdict }) =>
          `${kind === "pages" ? "/" : ""}${path}\t${title.replace(/[\n\t]/g, " ")}${verdict === undefined ? "" : `\t${verdict}`}`,
      )
      .join("\n"),
    starts: documents.flatMap(({ kind, start }) => (kind === "tenures" ? (start ?? 0) : [])),
    terms: frontCoded(index.terms),
    names,
    steps: steps.length,
    now,
  };
  const text = encoded(JSON.stringify(head));
  const halves = Uint8Array.from({ length: Math.ceil(loud.length / 2) }, (_, at) => ((loud[2 * at] ?? 0) << 4) | (loud[2 * at + 1] ?? 0));
  const bytes = new Uint8Array(4 + text.length + steps.length + halves.length);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, 4);
  bytes.set(steps, 4 + text.length);
  bytes.set(halves, 4 + text.length + steps.length);
  return bytes;
}

function encoded(json: string): Uint8Array {
  const letters = new TextDecoder(ENCODING, { fatal: false }).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...letters].map((letter, byte) => [letter, byte]));
  const escaped = (unit: string) => [..."\\u".concat(unit.charCodeAt(0).toString(16).padStart(4, "0"))].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(json.split("").flatMap((unit) => bytes.get(unit) ?? escaped(unit)));
}

/** @throws RangeError for bytes that `pack` did not write. */
export function unpack(bytes: Uint8Array): Unpacked {
  const length = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length === 0 || 4 + length > bytes.length) throw broken(`${bytes.length} bytes, of which ${length} should be text`);
  const head = headOf(bytes.subarray(4, 4 + length));
  const documents = documentsOf(head);
  const terms = frontDecoded(head.terms);
  const rest = bytes.subarray(4 + length);
  const { offsets, held } = postingsOf(rest.subarray(0, head.steps), terms.length, documents.length);
  const halves = rest.subarray(head.steps);
  if (halves.length !== Math.ceil(held.length / 2)) throw broken(`${halves.length} bytes for ${held.length} postings`);
  const impacts = Uint8Array.from({ length: held.length }, (_, one) => ((halves[one >> 1] ?? 0) >> (one & 1 ? 0 : 4)) & 15);
  return { documents, index: { terms, offsets, documents: held, impacts, size: documents.length }, names: head.names, now: head.now };
}

const broken = (what: string) => new RangeError(`not a packed index: ${what}`);

function headOf(text: Uint8Array): Head {
  let head: Partial<Head> | null;
  try {
    head = JSON.parse(new TextDecoder(ENCODING, { fatal: true }).decode(text));
  } catch {
    throw broken("its text cannot be read");
  }
  if (typeof head !== "object" || head === null) throw broken("its text is no object");
  const { documents, starts, terms, names, steps, now } = head;
  const isText = (value: unknown) => typeof value === "string";
  const isWhole = (value: unknown) => Number.isInteger(value);
  const named = names === null || (typeof names === "object" && isText(names.names) && isText(names.spoken));
  if (!isText(documents) || !isText(terms) || !named || !isWhole(steps) || !isWhole(now) || !Array.isArray(starts) || !starts.every(isWhole))
    throw broken("its text lacks a part");
  return head as Head;
}

function documentsOf({ documents, starts }: Head): Listed[] {
  const lines = documents.split("\n");
  if (lines.length > MOST_DOCUMENTS) throw broken(`${lines.length} documents`);
  let tenure = 0;
  return lines.map((line): Listed => {
    const [path = "", title, verdict] = line.split("\t");
    if (title === undefined) throw broken("a document without a title");
    if (path.startsWith("/")) return { kind: "pages", title, path: path.slice(1), start: null };
    const kind = path.slice(0, path.indexOf("/")) as Kind;
    return {
      kind,
      title,
      path,
      start: kind === "tenures" ? (starts[tenure++] ?? null) : null,
      ...(verdict === undefined ? {} : { verdict: verdict as Verdict }),
    };
  });
}

function postingsOf(steps: Uint8Array, terms: number, documents: number): { offsets: Uint32Array; held: Uint16Array } {
  const offsets = new Uint32Array(terms + 1);
  // A posting has a byte at the least.
  const held = new Uint16Array(steps.length);
  let [at, posting] = [0, 0];
  const read = () => {
    for (let [value, bytes] = [0, 1]; ; bytes++) {
      const byte = steps[at++];
      if (byte === undefined || bytes > 3) throw broken("its steps lead nowhere");
      value = (value << 7) | (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let term = 0, end = 0; term < terms; term++) {
    end += read();
    if (end > steps.length) throw broken("its steps lead nowhere");
    offsets[term + 1] = end;
  }
  for (let term = 0; term < terms; term++) {
    let last = -1;
    for (const end = offsets[term + 1] ?? 0; posting < end; ) {
      last += read() + 1;
      if (last >= documents) throw broken(`a document ${last} of ${documents}`);
      held[posting++] = last;
    }
  }
  if (at !== steps.length) throw broken(`${steps.length - at} steps too many`);
  return { offsets, held: held.subarray(0, posting) };
}

function frontCoded(terms: readonly string[]): string {
  let last = "";
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < SHARED_MOST && shared < term.length && last[shared] === term[shared]) shared++;
      last = term;
      return String.fromCharCode(FIRST + shared) + term.slice(shared);
    })
    .join("\n");
}

function frontDecoded(text: string): string[] {
  if (text === "") return [];
  let last = "";
  return text.split("\n").map((line) => {
    last = last.slice(0, line.charCodeAt(0) - FIRST) + line.slice(1);
    return last;
  });
}
