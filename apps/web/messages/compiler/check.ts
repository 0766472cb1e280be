import { LANGUAGE_TAGS, wordInWrongLetters } from "@multivector/data/languages";
import { closest } from "fastest-levenshtein";
import { type Message, MessageError, readMessage, suits } from "./message.ts";
import { isList, leavesOf, type Node, type Problem, type Source } from "./source.ts";

/** A language with all its messages read, by path. */
export interface Language extends Source {
  locale: string;
  messages: ReadonlyMap<string, Message>;
}

/** Reads every message of a language. */
export function readLanguage(locale: string, source: Source): { language: Language; problems: Problem[] } {
  const problems: Problem[] = [];
  const messages = new Map<string, Message>();
  for (const [name, node] of Object.entries(source.tree)) {
    if (typeof node === "string" || isList(node))
      problems.push({ file: source.file, line: lineOf(source, name), key: name, what: "stands outside a namespace; nest it in one" });
    else if (!/^[a-z][A-Za-z0-9]*$/.test(name))
      problems.push({ file: source.file, line: lineOf(source, name), key: name, what: "is not the name of a namespace; write it in camelCase" });
  }
  const tag = LANGUAGE_TAGS.find((known) => known === locale) ?? "en";
  for (const [key, text] of leavesOf(source.tree)) {
    const wrong = wordInWrongLetters(tag, text);
    if (wrong !== null) {
      const what = `has a word in letters of two alphabets, or of another than that of ${locale}, “${wrong}”; type it anew with one keyboard`;
      problems.push({ file: source.file, line: lineOf(source, key), key, what });
    }
    try {
      messages.set(key, readMessage(text, locale));
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      problems.push({ file: source.file, line: lineOf(source, key), key, what: error.message });
    }
  }
  return { language: { ...source, locale, messages }, problems };
}

/**
 * What keeps a translation from standing for the English: messages that lack or are too many, other arguments or tags.
 *
 * @param partial whether the language may lack messages, which are then shown in another.
 */
export function compareLanguages(english: Language, other: Language, partial = false): Problem[] {
  const problems: Problem[] = [];
  const problem = (key: string, what: string) => problems.push({ file: other.file, line: lineOf(other, key), key, what });
  const theirs = shapeOf(other.tree);
  const ours = shapeOf(english.tree);
  for (const [key, kind] of ours) {
    const found = theirs.get(key);
    if (found === undefined) {
      if (!partial && !hasParentIn(key, theirs, ours)) problem(key, `is missing; translate ${english.file}:${lineOf(english, key)}${near(key, theirs, ours)}`);
    } else if (found !== kind) problem(key, `is ${found}, but ${kind} in ${english.file}`);
  }
  for (const key of theirs.keys()) {
    if (!ours.has(key) && !hasParentIn(key, ours, theirs)) problem(key, `is not in ${english.file}; remove it, or correct its name${near(key, ours, theirs)}`);
  }
  for (const [key, message] of english.messages) {
    const translated = other.messages.get(key);
    if (translated?.compiled === "" && message.compiled !== "") problem(key, `is empty; translate ${english.file}:${lineOf(english, key)}`);
    else if (translated !== undefined) for (const what of compareMessages(message, translated, english.file)) problem(key, what);
  }
  return problems;
}

function compareMessages(english: Message, other: Message, file: string): string[] {
  const found: string[] = [];
  const names = [...english.arguments.keys()];
  for (const [name, use] of other.arguments) {
    const given = english.arguments.get(name);
    if (given === undefined) {
      found.push(`uses {${name}}, which the message in ${file} does not have; ${names.length === 0 ? "it has no argument" : `use ${listed(names)}`}`);
    } else if (!suits(given.kind, use.kind)) {
      found.push(`uses {${name}} as ${use.kind}, but it is ${given.kind} in ${file}; use it alike in both`);
    } else if (use.options !== null && given.options !== null && !sameSet(use.options, given.options)) {
      found.push(`chooses by ${listed(use.options)} of {${name}}, but ${file} by ${listed(given.options)}; give the same choices`);
    }
  }
  for (const [name, use] of english.arguments) {
    if (use.shown && other.arguments.get(name)?.shown !== true) found.push(`does not show {${name}}, which the message in ${file} shows; put it in`);
  }
  if (!sameSet([...english.tags], [...other.tags])) {
    found.push(`has the tags ${listed([...other.tags], "<>")}, but ${file} has ${listed([...english.tags], "<>")}; set the same`);
  }
  return found;
}

/** Notes for translators belong to messages or groups that exist. */
export function checkDescriptions(english: Language, descriptions: Source): Problem[] {
  const known = shapeOf(english.tree);
  return [...leavesOf(descriptions.tree)]
    .filter(([key]) => !known.has(key))
    .map(([key]) => ({
      file: descriptions.file,
      line: lineOf(descriptions, key),
      key,
      what: `describes what is not in ${english.file}; remove it, or correct its name${near(key, known, new Map())}`,
    }));
}

/** The line of a key, or of the nearest group around it. */
export function lineOf({ lines }: Source, key: string): number | null {
  const parts = key.split(".");
  for (let length = parts.length; length > 0; length--) {
    const line = lines.get(parts.slice(0, length).join("."));
    if (line !== undefined) return line;
  }
  return null;
}

type Kind = "a message" | "a list" | "a group";

function shapeOf(node: Node, path = "", shape = new Map<string, Kind>()): Map<string, Kind> {
  if (path !== "") shape.set(path, typeof node === "string" ? "a message" : isList(node) ? "a list" : "a group");
  if (typeof node !== "string") for (const [key, child] of Object.entries(node)) shapeOf(child, path === "" ? key : `${path}.${key}`, shape);
  return shape;
}

/** Is the group around a key already reported? */
function hasParentIn(key: string, there: ReadonlyMap<string, Kind>, here: ReadonlyMap<string, Kind>): boolean {
  const parent = key.slice(0, Math.max(0, key.lastIndexOf(".")));
  return parent !== "" && here.has(parent) && !there.has(parent);
}

/** Names the key that was probably meant: one that only the other side has. */
function near(key: string, candidates: ReadonlyMap<string, Kind>, taken: ReadonlyMap<string, Kind>): string {
  const free = [...candidates.keys()].filter((candidate) => !taken.has(candidate));
  if (free.length === 0) return "";
  const found = closest(key, free);
  return found === key || !shareStart(found, key) ? "" : ` (nearest: ${found})`;
}

const shareStart = (a: string, b: string) => a.split(".")[0] === b.split(".")[0];
const sameSet = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one));
const listed = (names: readonly string[], [open, close] = "{}") => (names.length === 0 ? "none" : names.map((name) => `${open}${name}${close}`).join(", "));
