import type { Rule } from "./rule.ts";

const LANGUAGES = { en: "English", ru: "Russian" } as const;

export const currentName: Rule = {
  name: "current-name",
  description:
    "Everything that is shown by name has one current common name in English, and one or more in Russian; and one in every other language in which it has a name.",
  severity: "error",
  scope: ["countries", "organizations", "people"],
  *breaches(world) {
    for (const collection of ["countries", "organizations", "people"] as const) {
      for (const { id, names } of world.records[collection].values()) {
        for (const [code, language] of Object.entries(LANGUAGES)) {
          const current = names.filter(({ lang, kind, end }) => lang === code && kind === "common" && end.edtf === "..");
          // Russian knows two names of some states, and both are in use.
          if (current.length === 1 || (code === "ru" && current.length > 1)) continue;
          yield {
            collection,
            id,
            path: ["names"],
            found: `${current.length} current common names in ${language}`,
            fix: `keep one name with lang ${code}, kind common and end ".."; end the others`,
          };
        }
        const [only] = names.filter(
          ({ lang, end }) => end.edtf === ".." && !(lang in LANGUAGES) && !names.some((other) => other.lang === lang && other.kind === "common"),
        );
        if (only === undefined) continue;
        yield {
          collection,
          id,
          path: ["names", names.indexOf(only), "kind"],
          found: `${only.text}, the only name in ${only.lang}, as ${only.kind}`,
          fix: "a language that has a name has a common one",
        };
      }
    }
  },
};
