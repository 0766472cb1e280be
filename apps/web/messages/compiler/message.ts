import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import compile from "icu-minify/compile";

/** What a value of an argument has to be: text takes strings and numbers, choice is the value of a select. */
type ArgumentKind = "text" | "number" | "date" | "choice" | "boolean";

/** How a message uses one argument. */
interface Argument {
  kind: ArgumentKind;
  /** Does its value stand in the text? If not, it only chooses between forms. */
  shown: boolean;
  /** Values that a select names, without `other`; null if no select uses the argument. */
  options: readonly string[] | null;
}

/** A message as it was read. */
export interface Message {
  arguments: ReadonlyMap<string, Argument>;
  tags: ReadonlySet<string>;
  /** What icu-minify formats at run time. */
  compiled: ReturnType<typeof compile>;
}

/** What is wrong with one message: what was found, and what to do. */
export class MessageError extends Error {}

/**
 * Reads a message written in ICU MessageFormat 1 for a language.
 *
 * @throws {MessageError} if it does not parse, lacks a plural form of the language, or uses what is not supported.
 */
export function readMessage(text: string, locale: string): Message {
  const found = new Map<string, Argument>();
  const tags = new Set<string>();
  for (const element of parsed(text)) visit(element, { locale, found, tags, tag: null, plural: null });
  const clash = [...tags].find((tag) => found.has(tag));
  if (clash !== undefined) throw new MessageError(`"${clash}" is both a tag and an argument; give one of them another name`);
  return { arguments: found, tags, compiled: compiled(text) };
}

function parsed(text: string): MessageFormatElement[] {
  try {
    return parse(text, { captureLocation: true, requiresOtherClause: true });
  } catch (error) {
    throw new MessageError(`it is not valid ICU MessageFormat: ${reasonOf(error, text)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: "a { is never closed; write '{' for a brace that belongs to the text",
  EMPTY_ARGUMENT: "{} names no argument",
  MALFORMED_ARGUMENT: "what stands in the braces is not an argument; write '{' for a brace that belongs to the text",
  EXPECT_ARGUMENT_TYPE: "a type is expected after the comma: number, date, time, plural, selectordinal or select",
  INVALID_ARGUMENT_TYPE: "the type is not known; use number, date, time, plural, selectordinal or select",
  MISSING_OTHER_CLAUSE: "a plural or select has no form “other”, which is always needed",
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: "a plural has the same form twice",
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: "a select has the same value twice",
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: "a form has no text in braces",
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: "a value has no text in braces",
  UNCLOSED_TAG: "a tag is never closed",
  UNMATCHED_CLOSING_TAG: "a closing tag has no opening one of the same name",
  INVALID_TAG: "a tag is malformed; write '<' for a sign that belongs to the text",
};

function reasonOf(error: unknown, text: string): string {
  const code = error instanceof Error ? error.message : String(error);
  const place = error instanceof Error && "location" in error ? (error.location as { start: { offset: number } }).start.offset : null;
  return `${REASONS[code] ?? code}${place === null ? "" : ` (at “${text.slice(place, place + 30)}”)`}`;
}

function compiled(text: string): ReturnType<typeof compile> {
  try {
    return compile(text);
  } catch (error) {
    throw new MessageError(error instanceof Error ? error.message : String(error));
  }
}

interface Visit {
  locale: string;
  found: Map<string, Argument>;
  tags: Set<string>;
  /** The tag, and the argument of the plural, that the element stands in. */
  tag: string | null;
  plural: string | null;
}

function visit(element: MessageFormatElement, at: Visit): void {
  switch (element.type) {
    case TYPE.literal:
      return;
    case TYPE.argument:
      note(at, element.value, { kind: "text", shown: true, options: null });
      return;
    case TYPE.pound:
      if (at.plural !== null) note(at, at.plural, { kind: "number", shown: true, options: null });
      return;
    case TYPE.number:
      if (typeof element.style === "string")
        throw new MessageError(`{${element.value}, number, ${element.style}} has a named style; write a skeleton such as ::percent`);
      note(at, element.value, { kind: "number", shown: true, options: null });
      return;
    case TYPE.date:
    case TYPE.time:
      if (typeof element.style !== "object" || element.style === null) {
        throw new MessageError(`the date {${element.value}} has no skeleton; write one such as {${element.value}, date, ::dMMMMyyyy}`);
      }
      note(at, element.value, { kind: "date", shown: true, options: null });
      return;
    case TYPE.select: {
      const options = Object.keys(element.options).filter((option) => option !== "other");
      const boolean = options.length > 0 && options.every((option) => option === "true" || option === "false");
      note(at, element.value, { kind: boolean ? "boolean" : "choice", shown: false, options });
      visitAll(Object.values(element.options), at);
      return;
    }
    case TYPE.plural: {
      checkForms(element.value, Object.keys(element.options), at.locale, element.pluralType ?? "cardinal");
      note(at, element.value, { kind: "number", shown: false, options: null });
      visitAll(Object.values(element.options), { ...at, plural: element.value });
      return;
    }
    case TYPE.tag:
      if (at.tag !== null) throw new MessageError(`the tag <${element.value}> stands within <${at.tag}>; close one before the other opens`);
      at.tags.add(element.value);
      for (const child of element.children) visit(child, { ...at, tag: element.value });
  }
}

function visitAll(forms: readonly { value: MessageFormatElement[] }[], at: Visit): void {
  for (const { value } of forms) for (const element of value) visit(element, at);
}

const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;

/** A plural has all forms of its language, or none beside `other` where it only tells single numbers apart. */
function checkForms(argument: string, forms: readonly string[], locale: string, type: Intl.PluralRuleType): void {
  const { pluralCategories } = new Intl.PluralRules(locale, { type }).resolvedOptions();
  const needed = FORMS.filter((form) => pluralCategories.includes(form));
  const grammatical = forms.filter((form) => !form.startsWith("="));
  const unknown = grammatical.find((form) => !needed.some((category) => category === form));
  if (unknown !== undefined) {
    throw new MessageError(`the plural of {${argument}} has the form “${unknown}”, which ${locale} does not have; its forms are ${needed.join(", ")}`);
  }
  const lacking = needed.filter((category) => !grammatical.includes(category));
  const onlyExact = grammatical.length === 1 && forms.length > 1;
  if (lacking.length > 0 && !onlyExact)
    throw new MessageError(`the plural of {${argument}} lacks the form ${lacking.join(", ")}; ${locale} has ${needed.join(", ")}`);
}

/** Adds one use of an argument to those found before. */
function note({ found }: Visit, name: string, use: Argument): void {
  const before = found.get(name);
  if (before === undefined) {
    found.set(name, use);
    return;
  }
  const kind = narrower(before.kind, use.kind);
  if (kind === null) throw new MessageError(`{${name}} is used as ${before.kind} and as ${use.kind}; use two arguments`);
  const options = before.options === null && use.options === null ? null : [...new Set([...(before.options ?? []), ...(use.options ?? [])])];
  found.set(name, { kind, shown: before.shown || use.shown, options });
}

/** The kind of which every value suits both; null if there is none. */
function narrower(a: ArgumentKind, b: ArgumentKind): ArgumentKind | null {
  if (a === b) return a;
  const [other, text] = a === "text" ? [b, a] : [a, b];
  return text === "text" && (other === "number" || other === "choice") ? other : null;
}

/** Does a value that suits the first kind suit the second? */
export function suits(given: ArgumentKind, wanted: ArgumentKind): boolean {
  return given === wanted || (wanted === "text" && (given === "number" || given === "choice")) || (wanted === "choice" && given === "text");
}
