import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { inScript, type LanguageTag } from "@multivector/data/languages";
import type { Language } from "./check.ts";
import { readMessage } from "./message.ts";
import { leavesOf } from "./source.ts";

/** A language in its other script: what its messages say is written anew, what stands in braces and tags is left alone. */
export function inOtherScript(language: Language, tag: LanguageTag): Language {
  const messages = [...leavesOf(language.tree)]
    .filter(([key]) => language.messages.has(key))
    .map(([key, text]) => [key, readMessage(writtenIn(tag, text), language.locale)] as const);
  return { ...language, messages: new Map(messages) };
}

/** A message in ICU MessageFormat in another script. */
function writtenIn(tag: LanguageTag, text: string): string {
  const elements = parse(text, { requiresOtherClause: true });
  visitLiterals(elements, (words) => inScript(tag, words));
  return printAST(elements);
}

function visitLiterals(elements: MessageFormatElement[], change: (words: string) => string): void {
  for (const element of elements) {
    if (element.type === TYPE.literal) element.value = change(element.value);
    else if (element.type === TYPE.tag) visitLiterals(element.children, change);
    else if (element.type === TYPE.plural || element.type === TYPE.select) for (const { value } of Object.values(element.options)) visitLiterals(value, change);
  }
}
