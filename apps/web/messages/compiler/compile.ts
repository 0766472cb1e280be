import { LANGUAGES, SERVED_TAGS } from "@multivector/data/languages";
import { checkDescriptions, compareLanguages, type Language, readLanguage } from "./check.ts";
import { type Chained, emitNamespace } from "./emit.ts";
import { inOtherScript } from "./other-script.ts";
import { type Problem, readSource } from "./source.ts";
import { findUnused } from "./usage.ts";

/** The language that the others are translated from. */
const SOURCE_LOCALE = "en";

/** A file by its path and its text. */
interface TextFile {
  file: string;
  text: string;
}

export interface CompileInput {
  /** The messages of each language, by locale. */
  languages: Readonly<Record<string, TextFile>>;
  /** Notes for translators, nested like the messages. */
  descriptions: TextFile;
  /** The code that may use messages. */
  code: readonly TextFile[];
}

interface Compiled {
  /** Text of each module by its path below src/messages; none as long as there are problems. */
  modules: ReadonlyMap<string, string>;
  problems: readonly Problem[];
  /** Messages that no code reads. The modules are made all the same, as a message comes before its use. */
  unused: readonly Problem[];
  /** How many messages each language has of those that the English has. */
  coverage: readonly MessageCoverage[];
}

/** Of one namespace in one language. */
interface MessageCoverage {
  locale: string;
  namespace: string;
  messages: number;
  translated: number;
}

/** Compiles the messages of all languages. */
export function compileMessages({ languages, descriptions, code }: CompileInput): Compiled {
  const notes = readSource(descriptions.file, descriptions.text);
  const problems = [...notes.problems];
  const read = Object.entries(languages).map(([locale, { file, text }]): Language => {
    const source = readSource(file, text);
    const checked = readLanguage(locale, source.source);
    problems.push(...source.problems, ...checked.problems);
    return checked.language;
  });
  const english = read.find(({ locale }) => locale === SOURCE_LOCALE);
  if (english === undefined) throw new Error(`the language ${SOURCE_LOCALE} is missing; it is the one that the others are translated from`);
  // A file that cannot be read makes every comparison wrong.
  if (problems.some(({ key }) => key === null)) return { modules: new Map(), problems, unused: [], coverage: [] };
  for (const other of read) if (other !== english) problems.push(...compareLanguages(english, other, isPartial(other.locale)));
  problems.push(...checkDescriptions(english, notes.source));
  if (problems.length > 0) return { modules: new Map(), problems, unused: [], coverage: [] };
  const chained = chains(read);
  const modules = new Map(Object.keys(english.tree).flatMap((name) => [...emitNamespace(name, english, chained, notes.source)]));
  const coverage = coverageOf(english, read);
  modules.set("coverage.ts", emitCoverage(coverage));
  return { modules, problems, unused: findUnused(english, code), coverage };
}

const isPartial = (locale: string) => SERVED_TAGS.some((tag) => tag === locale && LANGUAGES[tag].extent === "partial");

/** Every language with what stands in for it, and after each the one that writes it in other letters. */
function chains(read: readonly Language[]): Chained[] {
  return SERVED_TAGS.flatMap((tag): Chained[] => {
    const { next, writtenAnewFrom } = LANGUAGES[tag];
    const held = read.find(({ locale }) => locale === (writtenAnewFrom ?? tag));
    if (held === undefined) return [];
    const own = writtenAnewFrom === null ? held : { ...inOtherScript(held, tag), locale: tag.toLowerCase() };
    const standing = isPartial(tag) ? next.flatMap((other) => read.filter(({ locale }) => locale === other)) : [];
    return [{ ...own, next: standing }];
  });
}

function coverageOf(english: Language, read: readonly Language[]): MessageCoverage[] {
  return read.flatMap(({ locale, messages: theirs }) =>
    Object.keys(english.tree).map((namespace) => {
      const keys = [...english.messages.keys()].filter((key) => key.startsWith(`${namespace}.`));
      return { locale, namespace, messages: keys.length, translated: keys.filter((key) => theirs.has(key)).length };
    }),
  );
}

/** The coverage as a module, for the pages that tell it. */
function emitCoverage(coverage: readonly MessageCoverage[]): string {
  return `// Counted from the messages by \`pnpm --filter @multivector/web run messages\`. Do not edit.\n\nexport const coverage: readonly { locale: string; namespace: string; messages: number; translated: number }[] = ${JSON.stringify(coverage)};\n`;
}
