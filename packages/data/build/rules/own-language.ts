import type { Rule } from "./rule.ts";

export const ownLanguage: Rule = {
  name: "own-language",
  description: "A state is named in its official languages, and each of the five republics in English and Russian too.",
  severity: "error",
  scope: ["countries"],
  *breaches(world) {
    for (const { id, kind, languages, names } of world.records.countries.values()) {
      const needed = kind === "republic" ? ["en", "ru", ...languages] : languages;
      if (kind === "republic" && languages.length === 0) {
        yield { collection: "countries", id, path: ["languages"], found: "a republic without a language", fix: "enter its official languages" };
      }
      for (const lang of needed) {
        if (names.some((name) => name.lang === lang)) continue;
        yield { collection: "countries", id, path: ["names"], found: `no name in ${lang}`, fix: "add the name in that language" };
      }
    }
  },
};
