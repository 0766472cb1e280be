/** Something wrong in a record, said so that whoever wrote it can mend it. */
export interface Problem {
  /** Path of the file, relative to the package. */
  file: string;
  /** Both from 1. */
  line: number;
  column: number;
  /** Name of the rule that found it. */
  rule: string;
  /** What was found. */
  found: string;
  /** What to do about it. */
  fix: string;
}

/** A place inside a record: keys and list positions from its top. */
export type Path = readonly PropertyKey[];

/** In file order, so that a run reads like a list of things to do. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}
