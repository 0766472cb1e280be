import type { PackedNames } from "../reading/packed-names.ts";
import type { Verdict } from "../types.ts";
import type { Listed } from "./directory.ts";
import type { Kind } from "./document.ts";
import type { Index } from "./ranking.ts";

/**
 * An index as bytes, for a page to fetch: after four bytes with the length of a text that text, in parts, then for each term how many documents have
 * it, then how many documents lie between one and the next, and how much it says of each in half a byte. Compresses to a quarter.
 *
 * The parts of the text: the terms, each without what it shares with the one before it, after a letter that counts how much that is · the documents, a
 * line a kind and after it a line for each of them, with its path below the kind and its title side by side since they share words, of a claim its
 * verdict too · of tenures when they began, since who came last holds the office · the bytes of counts and steps · the day of the data · the names, in
 * two parts, where no other index has them.
 */
type Parts = [terms: string, documents: string, starts: string, steps: string, now: string, names?: string, spoken?: string];

/** What a page needs to search. */
export interface Unpacked {
  documents: Listed[];
  index: Index;
  names: PackedNames | null;
  now: number;
}

// Every runtime has it, the library of the language has not.
declare const TextDecoder: { new (encoding: string): { decode(bytes: Uint8Array): string } };

/** A Cyrillic letter in one byte compresses better than in two: a Russian index by 6 kB. What the encoding has not is escaped. */
const ENCODING = "windows-1251";
const SEPARATOR = "\0";

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
  const starts = documents.flatMap(({ kind, start }) => (kind === "tenures" ? (start ?? 0) : []));
  const parts: Parts = [frontCoded(index.terms), lined(documents), starts.join(), String(steps.length), String(now)];
  if (names !== null) parts.push(names.names, names.spoken);
  const text = encoded(parts);
  const halves = Uint8Array.from({ length: Math.ceil(loud.length / 2) }, (_, at) => ((loud[2 * at] ?? 0) << 4) | (loud[2 * at + 1] ?? 0));
  const bytes = new Uint8Array(4 + text.length + steps.length + halves.length);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, 4);
  bytes.set(steps, 4 + text.length);
  bytes.set(halves, 4 + text.length + steps.length);
  return bytes;
}

/** The documents, a line each, below a line for their kind, which has no tab. */
function lined(documents: readonly Listed[]): string {
  let last: Kind | null = null;
  return documents
    .flatMap(({ path, kind, title, verdict }) => {
      const id = kind === "pages" ? path : path.slice(kind.length + 1);
      const line = `${id}\t${title.replace(/[\n\t]/g, " ")}${verdict === undefined ? "" : `\t${verdict}`}`;
      if (kind === last) return [line];
      last = kind;
      return [kind, line];
    })
    .join("\n");
}

function encoded(parts: Parts): Uint8Array {
  const letters = new TextDecoder(ENCODING).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...letters].map((letter, byte) => [letter, byte]));
  for (const special of [SEPARATOR, "\\"]) bytes.delete(special);
  const escaped = (unit: string) => [..."\\u".concat(unit.charCodeAt(0).toString(16).padStart(4, "0"))].map((letter) => letter.charCodeAt(0));
  const inBytes = (text: string) => text.split("").flatMap((unit) => bytes.get(unit) ?? escaped(unit));
  return Uint8Array.from(parts.flatMap((text = "", at) => (at === 0 ? inBytes(text) : [SEPARATOR.charCodeAt(0), ...inBytes(text)])));
}

/** @throws RangeError for bytes that `pack` did not write. */
export function unpack(bytes: Uint8Array): Unpacked {
  const length = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length === 0 || 4 + length > bytes.length) throw broken(`${bytes.length} bytes, of which ${length} should be text`);
  const parts = new TextDecoder(ENCODING)
    .decode(bytes.subarray(4, 4 + length))
    .split(SEPARATOR)
    .map((part) => part.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
  const [written, listed, starts, steps, now, names, spoken] = parts as Parts;
  const numbers = parts.length === 5 || parts.length === 7 ? [steps, now, ...starts.split(",")].map(Number) : [Number.NaN];
  if (!numbers.every(Number.isInteger)) throw broken("its text lacks a part");
  const [from = 0, day = 0, ...began] = numbers;
  const documents = documentsOf(listed, began);
  const terms = frontDecoded(written);
  const rest = bytes.subarray(4 + length);
  const { offsets, held } = postingsOf(rest.subarray(0, from), terms.length, documents.length);
  const halves = rest.subarray(from);
  if (halves.length !== Math.ceil(held.length / 2)) throw broken(`${halves.length} bytes for ${held.length} postings`);
  const impacts = Uint8Array.from({ length: held.length }, (_, one) => ((halves[one >> 1] ?? 0) >> (one & 1 ? 0 : 4)) & 15);
  return {
    documents,
    index: { terms, offsets, documents: held, impacts, size: documents.length },
    names: names === undefined || spoken === undefined ? null : { names, spoken },
    now: day,
  };
}

const broken = (what: string) => new RangeError(`not a packed index: ${what}`);

function documentsOf(text: string, starts: readonly number[]): Listed[] {
  let kind: Kind = "pages";
  let tenure = 0;
  return text.split("\n").flatMap((line): Listed[] => {
    const [id = "", title, verdict] = line.split("\t");
    if (title === undefined) {
      kind = id as Kind;
      return [];
    }
    return [
      {
        kind,
        title,
        path: kind === "pages" ? id : `${kind}/${id}`,
        start: kind === "tenures" ? (starts[tenure++] ?? null) : null,
        ...(verdict === undefined ? {} : { verdict: verdict as Verdict }),
      },
    ];
  });
}

function postingsOf(steps: Uint8Array, terms: number, documents: number): { offsets: Uint32Array; held: Uint16Array } {
  const offsets = new Uint32Array(terms + 1);
  // A posting has a byte at the least.
  const held = new Uint16Array(steps.length);
  let at = 0;
  let posting = 0;
  const read = () => {
    for (let value = 0; ; ) {
      const byte = steps[at++];
      if (byte === undefined || value > MOST_DOCUMENTS) throw broken("its steps lead nowhere");
      value = (value << 7) | (byte & 127);
      if (byte < 128) return value;
    }
  };
  // Where more postings are announced than there are, their steps will be missing.
  for (let term = 0, end = 0; term < terms; term++) offsets[term + 1] = end += read();
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
