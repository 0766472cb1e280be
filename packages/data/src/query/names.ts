import { type Holds, holdsAt } from "../time/index.ts";
import type { Name } from "../types.ts";
import { readDate } from "./error.ts";

/**
 * The common name in a language, as current at a date; without a date, as current now. Falls back to English, then to
 * whatever there is, so that something is always shown.
 */
export function nameOf({ names }: { names: readonly Name[] }, lang = "en", at?: string): string {
  return (pickName(names, "common", lang, at) ?? pickName(names, "common", "en", at) ?? names[0])?.text ?? "";
}

/** The abbreviation in a language, or the common name where there is none. */
export function shortNameOf(record: { names: readonly Name[] }, lang = "en", at?: string): string {
  return (pickName(record.names, "abbreviation", lang, at) ?? pickName(record.names, "abbreviation", "en", at))?.text ?? nameOf(record, lang, at);
}

function pickName(names: readonly Name[], kind: Name["kind"], lang: string, at: string | undefined): Name | undefined {
  const candidates = names.filter((name) => name.kind === kind && name.lang === lang);
  const current = candidates.find(({ end }) => end.edtf === "..");
  if (at === undefined) return current;
  const date = readDate("at", at);
  const held = (...answers: Holds[]) => candidates.find((name) => answers.includes(holdsAt(name, date)));
  if (current !== undefined && holdsAt(current, date) !== "no") return held("yes") ?? current;
  return held("yes") ?? held("possibly") ?? current;
}
