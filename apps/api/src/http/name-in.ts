import { type Name, nameOf } from "@multivector/data";
import { inScript, LANGUAGES, textsOf } from "@multivector/data/languages";
import type { Lang } from "../data/languages.ts";

/** What a record is called in a language, in its letters; where it has no name there, in the one that its readers read next. */
export function nameIn(record: { names: readonly Name[] }, code: Lang, call: typeof nameOf = nameOf): string {
  const own = textsOf(code);
  const held = [own, ...LANGUAGES[code].next].find((tag) => record.names.some(({ lang }) => lang === tag)) ?? "en";
  const name = call(record, held);
  return held === own ? inScript(code, name) : name;
}
