import type { Language } from "./check.ts";
import type { Message } from "./message.ts";
import { isList, type Node, type Source } from "./source.ts";

/** A language with those that stand in for what it lacks, best first. */
export interface Chained extends Language {
  next: readonly Language[];
}

const NOTICE = "// Compiled from the messages by `pnpm --filter @multivector/web run messages`. Do not edit.\n";
const RUNTIME = "../../locale/message.ts";
const FALLBACK = "../../locale/fallback.ts";

/** The files of one namespace: one a language, and the one that picks by locale. */
export function emitNamespace(name: string, english: Language, languages: readonly Chained[], descriptions: Source): Map<string, string> {
  const files = new Map<string, string>();
  for (const language of languages) files.set(`${name}/${language.locale}.ts`, emitLanguage(name, language, english, descriptions));
  files.set(`${name}/index.ts`, emitIndex(name, languages));
  return files;
}

function emitIndex(name: string, languages: readonly Language[]): string {
  const locales = languages.map(({ locale }) => locale);
  return [
    NOTICE,
    `import { byLocale } from "${RUNTIME}";\n`,
    ...locales.map((locale) => `import { messages as ${nameOf(locale)} } from "./${locale}.ts";\n`),
    `\nexport const ${name}Messages = byLocale("${name}", { ${locales.map((locale) => (nameOf(locale) === locale ? locale : `"${locale}": ${nameOf(locale)}`)).join(", ")} });\n`,
  ].join("");
}

/** What a module calls a language: kkLatn. */
const nameOf = (locale: string) => locale.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function emitLanguage(name: string, language: Chained, english: Language, descriptions: Source): string {
  const isSource = language.locale === english.locale;
  const notes = new Map(isSource ? flatten(descriptions.tree[name] ?? {}, name) : []);
  const used = new Set<"text" | "parts" | "Text">();
  const standing = new Set<string>();
  const emit = (node: Node, path: string, depth: number): string => {
    const indent = "  ".repeat(depth);
    if (isList(node)) return `[${node.map((_, index) => emitMessage(`${path}.${index}`)).join(", ")}]`;
    if (typeof node === "string") return emitMessage(path);
    const lines = Object.entries(node).map(([key, child]) => {
      const full = `${path}.${key}`;
      return `${comment(notes.get(full), child, isSource, indent)}${indent}  ${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${emit(child, full, depth + 1)},\n`;
    });
    return `{\n${lines.join("")}${indent}}`;
  };
  const emitMessage = (path: string): string => {
    const source = english.messages.get(path);
    const holder = [language, ...language.next].find(({ messages }) => messages.has(path));
    const own = holder?.messages.get(path);
    if (source === undefined || holder === undefined || own === undefined) throw new Error(`${path} is not in both languages`);
    const isOwn = holder === language;
    if (!isOwn) standing.add(holder.locale);
    const of = isOwn ? "" : `${holder.locale}.`;
    if (source.arguments.size === 0 && source.tags.size === 0) return isOwn ? JSON.stringify(own.compiled) : `${of}plain(${JSON.stringify(own.compiled)})`;
    const tags = [...source.tags].map((tag) => JSON.stringify(tag));
    if (isOwn) used.add(tags.length === 0 ? "text" : "parts");
    const type = typeOf(source);
    if (type.includes("Text")) used.add("Text");
    return tags.length === 0
      ? `${of}text<${type}>(${JSON.stringify(own.compiled)})`
      : `${of}parts<${type}, ${tags.join(" | ")}>(${JSON.stringify(own.compiled)}, [${tags.join(", ")}])`;
  };
  const body = emit((language.next.length === 0 ? language : english).tree[name] ?? {}, name, 0);
  const functions = (["parts", "text"] as const).filter((one) => used.has(one));
  const imports = [...(used.has("Text") ? ["type Text"] : []), ...(functions.length > 0 ? ["writer"] : [])];
  return [
    NOTICE,
    imports.length === 0 ? "" : `import { ${imports.join(", ")} } from "${RUNTIME}";\n`,
    standing.size === 0 ? "" : `import { standIn } from "${FALLBACK}";\n`,
    isSource ? "" : `import type { Messages } from "./${english.locale}.ts";\n`,
    ...[...standing].map((locale) => `\nconst ${locale} = standIn("${locale}");\n`),
    functions.length === 0 ? "" : `\nconst { ${functions.join(", ")} } = writer("${language.locale}");\n`,
    "\n",
    comment(notes.get(name), {}, isSource, "").trimStart(),
    `export const messages${isSource ? "" : ": Messages"} = ${body};\n`,
    isSource ? "export type Messages = typeof messages;\n" : "",
  ].join("");
}

const TYPES = { text: "Text", number: "number", date: "Date", choice: "string", boolean: "boolean" } as const;

function typeOf({ arguments: found }: Message): string {
  if (found.size === 0) return "void";
  return `{ ${[...found].map(([name, { kind }]) => `${name}: ${TYPES[kind]}`).join("; ")} }`;
}

/** What an editor shows at a call: the English, and the note for translators. */
function comment(note: string | undefined, node: Node, isSource: boolean, indent: string): string {
  if (!isSource) return "";
  const text = typeof node === "string" && node.includes("{") ? node : "";
  const lines = [text, note ?? ""].filter((line) => line !== "").map((line) => line.replaceAll("*/", "* /").replaceAll("\n", " "));
  return lines.length === 0 ? "" : `${indent}  /** ${lines.join(" · ")} */\n`;
}

function flatten(node: Node, path: string): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) => flatten(child, `${path}.${key}`));
}
