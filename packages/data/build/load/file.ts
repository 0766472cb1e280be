import { isCollection, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Path, Problem } from "./problem.ts";

/** One YAML file, parsed with the position of every value. */
export interface RecordFile {
  /** Path relative to the package, for messages. */
  file: string;
  /** The plain value; `undefined` if the file could not be parsed. */
  value: unknown;
  problems: Problem[];
  /** Line and column, from 1, of the value at a path, or of the nearest enclosing value that exists. */
  locate(path: Path): { line: number; column: number };
  /** The same for a key of the mapping at a path. */
  locateKey(path: Path, key: string): { line: number; column: number };
}

/** Parses one record. Syntax errors become problems; nothing is thrown. */
export function parseRecordFile(file: string, text: string): RecordFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const nodeAt = (path: Path): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));

  const locate = (path: Path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if ((isScalar(node) || isCollection(node)) && node.range) return position(node.range[0]);
    }
    return { line: 1, column: 1 };
  };

  const locateKey = (path: Path, key: string) => {
    const map = nodeAt(path);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isScalar(pair?.key) && pair.key.range ? position(pair.key.range[0]) : locate(path);
  };

  const problems = [...document.errors, ...document.warnings].map(
    (error): Problem => ({
      file,
      ...position(error.pos[0]),
      rule: "yaml",
      found: error.message,
      fix: error.code === "DUPLICATE_KEY" ? "keep one of the two keys" : "mend the YAML: indent with spaces, quote text that holds a colon followed by a space",
    }),
  );
  if (problems.length === 0 && !isMap(document.contents)) {
    problems.push({
      file,
      line: 1,
      column: 1,
      rule: "yaml",
      found: "the file is not a mapping of fields",
      fix: "start from `pnpm data:new <collection> <id>`",
    });
  }
  return { file, value: problems.length === 0 ? document.toJS() : undefined, problems, locate, locateKey };
}
