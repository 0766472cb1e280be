import { nearest } from "../identity/index.ts";
import { type Dataset, find } from "../query/index.ts";
import { parsePeriod } from "../time/index.ts";
import type { Citation, Extent, Source } from "../types.ts";
import { cut, type FormProblem } from "./form.ts";

type Standing = Source["standing"];

/** A source that the dataset does not hold yet, as its record is written. */
export interface NewSource extends Pick<Source, "id" | "title" | "publisher" | "url" | "language" | "read" | "extent"> {
  kind: Source["kind"];
  published: string | null;
  standing: Standing;
}

export interface Cited {
  citations: Citation[];
  sources: NewSource[];
  problems: FormProblem[];
  notes: string[];
}

const KEYS = ["source", "title", "publisher", "published", "language", "kind", "standing", "read", "extent", "supports", "locator", "says"] as const;
type Key = (typeof KEYS)[number];
type Block = Partial<Record<Key, string>>;

const KINDS: readonly Source["kind"][] = ["treaty", "official", "dataset", "news", "academic", "reference"];
const STANDINGS: readonly Standing[] = ["primary", "report", "mirror"];
const EXTENTS: readonly Extent[] = ["whole", "excerpt", "listing"];
/** As many as a draft is looked over with. */
const MOST = 10;

/** An address on the web, with the name of its site. */
const ADDRESS = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#][!-~]*)?$/i;

interface Asked {
  dataset: Dataset;
  /** The day on which it is filed, YYYY-MM-DD. */
  on: string;
  /** Values that a source can be said to support. */
  fields: readonly string[];
  /** Could all who took part be read? Where not, it cannot be said who else a source may name. */
  whole: boolean;
}

/** Reads who says so: some lines a source, with an empty line between two. */
export function readCited(text: string, asked: Asked): Cited {
  const cited: Cited = { citations: [], sources: [], problems: [], notes: [] };
  const blocks = text.split(/\n[ \t]*\n/).filter((block) => block.trim() !== "");
  const wrong = (found: string, expected: string) => void cited.problems.push({ field: "sources", found, expected });
  if (blocks.length > MOST) wrong(`${blocks.length} sources`, `at most ${MOST}, the nearest to the event`);
  for (const lines of blocks.slice(0, MOST)) {
    const block = readBlock(lines, wrong);
    if (block !== null) readOne(block, asked, cited, wrong);
  }
  return cited;
}

type Wrong = (found: string, expected: string) => void;

function readBlock(lines: string, wrong: Wrong): Block | null {
  const block: Block = {};
  let sound = true;
  const refuse = (found: string, expected: string) => {
    sound = false;
    wrong(found, expected);
  };
  for (const line of lines
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "")) {
    const [, name = "", value = ""] = /^([a-z]+)\s*:\s*(.*)$/i.exec(line) ?? [];
    const key = KEYS.find((one) => one === name.toLowerCase());
    if (key === undefined) refuse(`the line ${cut(line)}`, `one of ${KEYS.join(", ")}, a colon and its value${nearWord(name)}`);
    else if (block[key] !== undefined) refuse(`${key} twice for one source`, "each once; leave an empty line between two sources");
    else if (value !== "") block[key] = value;
  }
  return sound ? block : null;
}

const nearWord = (name: string) => {
  const [near] = nearest(name.toLowerCase(), KEYS);
  return near === undefined ? "" : ` (nearest: ${near})`;
};

function readOne(block: Block, asked: Asked, cited: Cited, wrong: Wrong): void {
  const { source } = block;
  if (source === undefined) {
    wrong("a source without an address", "source: its address (https://…), or its id if the dataset has it");
    return;
  }
  const { sources } = asked.dataset;
  const held = find(sources, source) ?? sources.records.find(({ url }) => url !== null && sameAddress(url, source));
  const isAddress = ADDRESS.test(source);
  if (held === undefined && !isAddress) {
    const near = nearest(source, Object.keys(sources.byId));
    wrong(
      `the source ${cut(source)}`,
      `an address that begins with https://, in plain letters, or the id of a source held${near.length === 0 ? "" : ` (nearest: ${near.join(", ")})`}`,
    );
    return;
  }
  if (held !== undefined && held.id !== source) cited.notes.push(`${source} is held as sources/${held.id}; it is cited by that id.`);
  const made = held === undefined ? newSource(source, block, asked, cited, wrong) : null;
  const supports = (block.supports ?? "").split(/[,\s]+/).filter((field) => field !== "");
  for (const field of supports) {
    if (asked.fields.includes(field) || (!asked.whole && field.startsWith("participants."))) continue;
    const near = nearest(field, asked.fields);
    wrong(`supports: ${cut(field)}`, `values of this event: ${asked.fields.join(", ")}${near.length === 0 ? "" : ` (nearest: ${near.join(", ")})`}`);
  }
  if (supports.length > 0 && block.says === undefined) wrong(`supports without says, of ${source}`, "says: in our words what the source says of these values");
  const id = held?.id ?? made?.id;
  if (id === undefined) return;
  if (cited.citations.some((one) => one.source === id)) wrong(`${source} twice`, "each source once");
  cited.citations.push({ source: id, supports, locator: block.locator ?? null, says: block.says ?? null, read: held?.read ?? made?.read ?? null });
  if (made !== null) cited.sources.push(made);
}

function newSource(url: string, block: Block, { dataset, on }: Asked, cited: Cited, wrong: Wrong): NewSource | null {
  const before = cited.problems.length;
  const oneOf = <T extends string>(key: Key, values: readonly T[], otherwise: T | null): T | null => {
    const value = block[key];
    if (value === undefined) return otherwise;
    const found = values.find((one) => one === value.toLowerCase());
    if (found === undefined) wrong(`${key}: ${cut(value)}`, `one of: ${values.join(", ")}`);
    return found ?? otherwise;
  };
  if (block.title === undefined) wrong(`${url} without a title`, "title: as it stands over the text");
  if (block.language !== undefined && !/^[a-z]{2,3}$/.test(block.language)) wrong(`language: ${cut(block.language)}`, "its code of ISO 639, such as en or ru");
  const published = block.published === undefined ? null : parsePeriod(block.published);
  if (block.published !== undefined && published === null)
    wrong(`published: ${cut(block.published)}`, "a day that exists, such as 2026-11-20, or the month or year alone");
  const read = block.read;
  if (read !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(read) || parsePeriod(read) === null))
    wrong(`read: ${cut(read)}`, "the day on which you read it, such as 2026-11-25");
  else if (read !== undefined && read > on) wrong(`read: ${read}, still to come on ${on}`, "the day on which you read it");
  const extent = oneOf("extent", EXTENTS, null);
  if (extent !== null && read === undefined) wrong(`extent without read, of ${url}`, "read: the day on which you read it");
  const made: NewSource = {
    id: idOf(url, block.published ?? on, new Set([...Object.keys(dataset.sources.byId), ...cited.sources.map(({ id }) => id)])),
    title: block.title ?? "",
    kind: oneOf("kind", KINDS, "news") ?? "news",
    publisher: block.publisher ?? null,
    url,
    language: block.language ?? null,
    published: published?.edtf ?? null,
    standing: oneOf("standing", STANDINGS, "report") ?? "report",
    read: read ?? null,
    extent,
  };
  return cited.problems.length > before ? null : made;
}

/** The site and the day, with a number where several are of one day. */
function idOf(url: string, day: string, taken: ReadonlySet<string>): string {
  const [, name = ""] = ADDRESS.exec(url) ?? [];
  const site = name.replace(/^www\./, "").replace(/\.[a-z]+$/, "");
  const base = `${site}-${day}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const sameAddress = (one: string, other: string) => bare(one) === bare(other);
const bare = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/i, "")
    .replace(/[#?].*$/, (rest) => rest.replace(/#.*$/, ""))
    .replace(/\/$/, "")
    .toLowerCase();
