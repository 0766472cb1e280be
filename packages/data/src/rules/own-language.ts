import type { Rule } from "./rule.ts";

export const ownLanguage: Rule = {
  name: "own-language",
  description: "Each of the five republics is named in English, in Russian and in its own language.",
  severity: "error",
  scope: ["countries"],
  *breaches(world) {
    for (const { id, kind, names } of world.records.countries.values()) {
      const own = OWN[id];
      if (kind !== "republic") continue;
      for (const lang of ["en", "ru", ...(own === undefined ? [] : [own])]) {
        if (names.some((name) => name.lang === lang)) continue;
        yield { collection: "countries", id, path: ["names"], found: `no name in ${lang}`, fix: "add the name in that language" };
      }
    }
  },
};

const OWN: Readonly<Record<string, string>> = { KAZ: "kk", KGZ: "ky", TJK: "tg", TKM: "tk", UZB: "uz" };
