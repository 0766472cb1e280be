import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

/** The messages of a language as they are nested in its file. */
export type Tree = { readonly [key: string]: Node };
export type Node = string | readonly string[] | Tree;

/** A file of messages, and the line of each message and group by its path. */
export interface Source {
  file: string;
  tree: Tree;
  lines: ReadonlyMap<string, number>;
}

/** Something that has to be put right before the messages can be compiled. */
export interface Problem {
  file: string;
  line: number | null;
  /** Path of the message, such as record.country.description; null if the file as a whole is meant. */
  key: string | null;
  what: string;
}

/** Reads a file of messages: objects, lists of text and text. YAML's reader is used, as it knows lines and double keys. */
export function readSource(file: string, text: string): { source: Source; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const empty = { file, tree: {}, lines };
  try {
    JSON.parse(text);
  } catch (error) {
    problems.push({ file, line: null, key: null, what: `is not JSON: ${error instanceof Error ? error.message : error}` });
    return { source: empty, problems };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, schema: "json", prettyErrors: false });
  for (const error of document.errors) {
    const { line } = counter.linePos(error.pos[0]);
    problems.push({ file, line, key: null, what: error.code === "DUPLICATE_KEY" ? "the same key stands twice; keep one" : error.message });
  }
  const visit = (node: unknown, path: string): Node => {
    if (isMap(node)) {
      return Object.fromEntries(
        node.items.map(({ key, value }) => {
          const name = isScalar(key) ? String(key.value) : "";
          const full = path === "" ? name : `${path}.${name}`;
          const start = isScalar(key) ? key.range?.[0] : undefined;
          if (start !== undefined) lines.set(full, counter.linePos(start).line);
          if (name.includes(".")) problems.push({ file, line: lines.get(full) ?? null, key: full, what: "a key has a full stop in it; nest objects instead" });
          return [name, visit(value, full)];
        }),
      );
    }
    if (isSeq(node) && node.items.every((item) => isScalar(item) && typeof item.value === "string")) {
      return node.items.map((item) => (isScalar(item) ? String(item.value) : ""));
    }
    if (isScalar(node) && typeof node.value === "string") return node.value;
    problems.push({ file, line: lines.get(path) ?? null, key: path, what: "is neither text, nor a list of texts, nor an object of messages" });
    return "";
  };
  const tree = visit(document.contents, "");
  if (typeof tree === "string" || isList(tree))
    return { source: empty, problems: [...problems, { file, line: 1, key: null, what: "has no object of namespaces" }] };
  return { source: { file, tree, lines }, problems };
}

export function isList(node: Node): node is readonly string[] {
  return Array.isArray(node);
}

/** Every text with its path; of a list, each item. */
export function* leavesOf(node: Node, path = ""): Generator<readonly [path: string, text: string]> {
  if (typeof node === "string") yield [path, node];
  else for (const [key, child] of Object.entries(node)) yield* leavesOf(child, path === "" ? key : `${path}.${key}`);
}

/** A problem as one line of text. */
export function problemText({ file, line, key, what }: Problem): string {
  return `${file}${line === null ? "" : `:${line}`}${key === null ? "" : ` ${key}`}: ${what}`;
}
