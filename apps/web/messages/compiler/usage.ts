import { parseSync, visitorKeys } from "oxc-parser";
import { lineOf } from "./check.ts";
import { isList, leavesOf, type Node as MessageNode, type Problem, type Source, type Tree } from "./source.ts";

/** A node of a syntax tree, as far as it is read here. */
interface Syntax {
  type: string;
  [key: string]: unknown;
}

/** Variables of a scope that hold messages, each with the paths it may stand for. */
type Scope = Map<string, readonly string[]>;

/** What the code does with the messages. */
interface Uses {
  /** Messages that are read by name, and groups that are read whole. */
  read: Set<string>;
  /** Groups that are handed on, so that their messages are read under another name. */
  handedOn: Set<string>;
  /** Every name of a member that is read anywhere. */
  members: Set<string>;
  /** Names of members of which all are read, by a computed name or as a list. */
  whole: Set<string>;
}

/**
 * Messages that no code reads. A call such as `recordMessages(locale).country.name` is followed through variables, destructuring and
 * computed members; of a group that is handed to another function, a message counts as read if a member of its name is read anywhere.
 */
export function findUnused(source: Source, code: readonly { file: string; text: string }[]): Problem[] {
  const uses: Uses = { read: new Set(), handedOn: new Set(), members: new Set(), whole: new Set() };
  for (const { file, text } of code) collect(file, text, source.tree, uses);
  const isUsed = (key: string) => {
    const parts = key.split(".");
    const above = parts.map((_, length) => parts.slice(0, length + 1).join("."));
    if (above.some((path) => uses.read.has(path))) return true;
    const group = above.findIndex((path) => uses.handedOn.has(path));
    const below = parts.slice(group + 1);
    return group !== -1 && below.every((part, place) => uses.members.has(part) || /^\d+$/.test(part) || uses.whole.has(below[place - 1] ?? ""));
  };
  return [...leavesOf(source.tree)]
    .map(([key]) => key)
    .filter((key) => !isUsed(key))
    .map((key) => ({ file: source.file, line: lineOf(source, key), key, what: "is used nowhere; remove it from all languages, or use it" }));
}

const LOCAL = /(?:^|\/)messages\/([^/]+)\/index\.ts$/;
const READS_ALL = new Set(["Object.keys", "Object.values", "Object.entries"]);

function collect(file: string, text: string, tree: Tree, uses: Uses): void {
  const program = parseSync(file, text).program as unknown as Syntax;
  const functions = new Map<string, string>();
  for (const statement of program.body as Syntax[]) {
    if (statement.type !== "ImportDeclaration") continue;
    const namespace = LOCAL.exec(String((statement.source as Syntax).value))?.[1];
    if (namespace === undefined) continue;
    for (const { local } of statement.specifiers as { local: Syntax }[]) functions.set(String(local.name), namespace);
  }

  /** The paths of messages or groups that an expression stands for; none if it has to do with no message. */
  const pathsOf = (node: Syntax, scope: Scope): readonly string[] => {
    switch (node.type) {
      case "Identifier":
        return scope.get(String(node.name)) ?? [];
      case "CallExpression": {
        const callee = node.callee as Syntax;
        const namespace = callee.type === "Identifier" ? functions.get(String(callee.name)) : undefined;
        return namespace === undefined ? [] : [namespace];
      }
      case "MemberExpression": {
        const name = memberName(node);
        return pathsOf(node.object as Syntax, scope).flatMap((path) =>
          name === null ? childrenOf(tree, path) : isGroup(tree, path) ? [`${path}.${name}`] : [],
        );
      }
      case "ConditionalExpression":
        return [...pathsOf(node.consequent as Syntax, scope), ...pathsOf(node.alternate as Syntax, scope)];
      case "LogicalExpression":
        return [...pathsOf(node.left as Syntax, scope), ...pathsOf(node.right as Syntax, scope)];
      case "ParenthesizedExpression":
      case "ChainExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
      case "TSSatisfiesExpression":
        return pathsOf(node.expression as Syntax, scope);
      default:
        return [];
    }
  };
  const noteWhole = (node: Syntax) => {
    const name = node.type === "MemberExpression" ? memberName(node) : null;
    if (name !== null) uses.whole.add(name);
  };
  const mark = (paths: readonly string[]) => {
    for (const path of paths) (isGroup(tree, path) ? uses.handedOn : uses.read).add(path);
  };
  /** Binds the names of a pattern to what they stand for. */
  const bind = (pattern: Syntax, paths: readonly string[], scope: Scope): void => {
    if (pattern.type === "Identifier") {
      scope.set(
        String(pattern.name),
        paths.filter((path) => isGroup(tree, path)),
      );
      for (const path of paths) if (!isGroup(tree, path)) uses.read.add(path);
    } else if (pattern.type === "AssignmentPattern") bind(pattern.left as Syntax, paths, scope);
    else if (pattern.type === "ObjectPattern") {
      for (const property of pattern.properties as Syntax[]) {
        if (property.type === "RestElement") mark(paths);
        else {
          const name = keyName(property);
          if (name !== null) uses.members.add(name);
          bind(property.value as Syntax, name === null ? paths.flatMap((path) => childrenOf(tree, path)) : paths.map((path) => `${path}.${name}`), scope);
        }
      }
    } else mark(paths);
  };

  const visit = (node: Syntax, scope: Scope): void => {
    if (node.type === "ImportDeclaration" || node.type.startsWith("TSType") || node.type.startsWith("TSInterface")) return;
    if (node.type === "MemberExpression") {
      const name = memberName(node);
      if (name !== null) uses.members.add(name);
      else noteWhole(node.object as Syntax);
    }
    if (node.type === "ObjectPattern") {
      for (const property of node.properties as Syntax[]) {
        const name = keyName(property);
        if (name !== null) uses.members.add(name);
      }
    }
    if (node.type === "VariableDeclarator" && node.init !== null) {
      const paths = pathsOf(node.init as Syntax, scope);
      if (paths.length > 0) {
        bind(node.id as Syntax, paths, scope);
        visitWithin(node.init as Syntax, scope);
        return;
      }
      // A name that stands for something else hides the one of an outer scope.
      if ((node.id as Syntax).type === "Identifier") scope.set(String((node.id as Syntax).name), []);
    }
    const paths = pathsOf(node, scope);
    if (paths.length > 0) {
      mark(paths);
      visitWithin(node, scope);
      return;
    }
    if (node.type === "CallExpression" && READS_ALL.has(nameOf(node.callee as Syntax))) {
      for (const argument of node.arguments as Syntax[]) {
        noteWhole(argument);
        for (const path of pathsOf(argument, scope)) uses.read.add(path);
      }
    }
    const isScope = node.type === "BlockStatement" || node.type === "ArrowFunctionExpression" || node.type.startsWith("Function");
    const inner: Scope = isScope ? new Map(scope) : scope;
    if (Array.isArray(node.params)) for (const parameter of node.params as (Syntax | null)[]) hide(parameter, inner);
    for (const child of childNodes(node)) visit(child, inner);
  };
  /** What stands within an expression that is a message: computed keys, arguments. */
  const visitWithin = (node: Syntax, scope: Scope): void => {
    if (node.type === "MemberExpression") {
      const name = memberName(node);
      if (name !== null) uses.members.add(name);
      else visit(node.property as Syntax, scope);
      visitWithin(node.object as Syntax, scope);
    } else if (node.type !== "Identifier") {
      for (const child of childNodes(node)) visit(child, scope);
    }
  };
  visit(program, new Map());
}

/** A parameter hides an outer variable of its name. */
function hide(parameter: Syntax | null | undefined, scope: Scope): void {
  if (parameter?.type === "Identifier") scope.delete(String(parameter.name));
  else if (parameter?.type === "ObjectPattern") for (const { value } of parameter.properties as { value?: Syntax }[]) hide(value, scope);
  else if (parameter?.type === "AssignmentPattern") hide(parameter.left as Syntax, scope);
}

function childNodes(node: Syntax): Syntax[] {
  return (visitorKeys[node.type] ?? []).flatMap((key) => {
    const child = node[key];
    return (Array.isArray(child) ? child : [child]).filter((one): one is Syntax => typeof one === "object" && one !== null && "type" in one);
  });
}

/** The name of a member that is read; null if it is computed. */
function memberName({ property, computed }: Syntax): string | null {
  const { type, name, value } = property as Syntax;
  if (computed !== true) return String(name);
  return type === "Literal" && (typeof value === "string" || typeof value === "number") ? String(value) : null;
}

function keyName({ key, computed }: Syntax): string | null {
  if (key === undefined || computed === true) return null;
  const { name, value } = key as Syntax;
  return String(name ?? value);
}

function nameOf(callee: Syntax): string {
  if (callee.type !== "MemberExpression") return "";
  return `${(callee.object as Syntax).name}.${memberName(callee)}`;
}

function nodeAt(tree: Tree, path: string): MessageNode | undefined {
  let node: MessageNode | undefined = tree;
  for (const part of path.split(".")) {
    if (node === undefined || typeof node === "string" || isList(node)) return undefined;
    node = node[part];
  }
  return node;
}

/** A list is read as one. */
const isGroup = (tree: Tree, path: string) => {
  const node = nodeAt(tree, path);
  return node !== undefined && typeof node !== "string" && !isList(node);
};

const childrenOf = (tree: Tree, path: string): string[] => (isGroup(tree, path) ? Object.keys(nodeAt(tree, path) ?? {}).map((key) => `${path}.${key}`) : []);
