import { isRepublic } from "../../src/identity/republics.ts";
import { perRecord } from "../load/index.ts";
import type { World } from "./rule.ts";

/** The states that a text names by their English names, each once; of the five republics the stem is enough, so that Kazakh stands for Kazakhstan too. */
export function countryNamesIn(world: World, text: string): string[] {
  const { pattern, codes } = namesOf(world.records.countries);
  return [...new Set([...text.matchAll(pattern)].flatMap(([name]) => codes.get(name) ?? []))];
}

const namesOf = perRecord((countries: World["records"]["countries"]): { pattern: RegExp; codes: ReadonlyMap<string, string> } => {
  const codes = new Map<string, string>();
  for (const { id, names } of countries.values()) {
    const english = names.find(({ lang, kind }) => lang === "en" && kind === "common")?.text;
    if (english !== undefined) codes.set(isRepublic(id) ? english.replace(/stan$/, "") : english, id);
  }
  // A whole name ends with its word; a stem does not.
  const ways = [...codes].map(([name, id]) => `${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}${isRepublic(id) ? "" : "(?!\\p{L})"}`);
  return { pattern: ways.length === 0 ? /$^/gu : new RegExp(`(?<!\\p{L})(?:${ways.join("|")})`, "gu"), codes };
});
