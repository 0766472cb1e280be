import type { Rule } from "./rule.ts";

export const nameScript: Rule = {
  name: "name-script",
  description: "A name is in a language in which names are held, and written in its script.",
  severity: "error",
  scope: ["countries", "organizations", "people"],
  *breaches(world) {
    for (const collection of ["countries", "organizations", "people"] as const) {
      for (const { id, names } of world.records[collection].values()) {
        for (const [index, { lang, script, text }] of names.entries()) {
          const letters = LETTERS[script];
          if (SCRIPTS[lang] === undefined) {
            yield {
              collection,
              id,
              path: ["names", index, "lang"],
              found: `a name in ${lang}`,
              fix: `write the code of a language, not of a state: ${Object.keys(SCRIPTS).join(", ")}`,
            };
          } else if (script !== SCRIPTS[lang]) {
            yield {
              collection,
              id,
              path: ["names", index, "script"],
              found: `script ${script} for language ${lang}`,
              fix: `${lang} is written in ${SCRIPTS[lang]} here`,
            };
          } else if (letters !== undefined && !letters.test(text)) {
            yield {
              collection,
              id,
              path: ["names", index, "text"],
              found: `${JSON.stringify(text)}, which has no letter of ${script}`,
              fix: "correct the text, or its script",
            };
          }
        }
      }
    }
  },
};

const SCRIPTS: Readonly<Record<string, string>> = {
  en: "Latn",
  tr: "Latn",
  uz: "Latn",
  tk: "Latn",
  ru: "Cyrl",
  kk: "Cyrl",
  ky: "Cyrl",
  tg: "Cyrl",
  zh: "Hans",
};
const LETTERS: Readonly<Record<string, RegExp>> = { Latn: /\p{Script=Latin}/u, Cyrl: /\p{Script=Cyrillic}/u, Hans: /\p{Script=Han}/u };
