import type { Problem, World } from "../load/index.ts";
import { rules } from "./all-rules.ts";
import type { Rule } from "./rule.ts";

/** Applies the rules of one severity to a world; every breach becomes a problem with file, line and column. */
export function applyRules(world: World, severity: Rule["severity"]): Problem[] {
  return rules.filter((rule) => rule.severity === severity).flatMap((rule) => problemsOf(rule, world));
}

/**
 * What one rule finds in a world.
 * @param asked What the rule is given to look at, if not the world itself; problems are located in the world.
 */
export function problemsOf(rule: Rule, world: World, asked: World = world): Problem[] {
  return [...rule.breaches(asked)].map(({ collection, id, path, cell, found, fix }) => {
    if (cell !== undefined) {
      const table = world.table(id);
      return { file: table.file, ...table.locate(cell.row, cell.column), rule: rule.name, found, fix };
    }
    const { file } = world.origin(collection, id);
    return { file: file.file, ...file.locate(path), rule: rule.name, found, fix };
  });
}
