import { checkDescriptions, compareLanguages, type Language, readLanguage } from "./check.ts";
import { emitNamespace } from "./emit.ts";
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
  if (problems.some(({ key }) => key === null)) return { modules: new Map(), problems, unused: [] };
  for (const other of read) if (other !== english) problems.push(...compareLanguages(english, other));
  problems.push(...checkDescriptions(english, notes.source));
  if (problems.length > 0) return { modules: new Map(), problems, unused: [] };
  const modules = new Map(Object.keys(english.tree).flatMap((name) => [...emitNamespace(name, english, read, notes.source)]));
  return { modules, problems, unused: findUnused(english, code) };
}
