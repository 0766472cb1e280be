import type { Rule } from "./rule.ts";
import { lettersOf } from "./scripts.ts";

export const sourceLanguage: Rule = {
  name: "source-language",
  description: "The language of a source is one that has a code, and its title is in the letters of it, or a note says that the title is ours.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    for (const { id, language, title, note } of world.records.sources.values()) {
      if (language === null) continue;
      const letters = lettersOf(language);
      if (letters === undefined)
        yield {
          collection: "sources",
          id,
          path: ["language"],
          found: `${language}, in which nothing was read so far`,
          fix: "write the code of the language, not of the state (kk, ky, tg, tk, uk, hy, ka, zh); a new one gets its letters in build/rules/scripts.ts",
        };
      else if (!letters.test(title) && !/\btitle is\b/i.test(note ?? ""))
        yield {
          collection: "sources",
          id,
          path: ["language"],
          found: `${language}, and the title is ${JSON.stringify(title)}`,
          fix: "correct the language, or give the title as it stands; if we made the title, add to note: The title is ours.",
        };
      else if (language === "ru" && OTHERS.test(title))
        yield {
          collection: "sources",
          id,
          path: ["language"],
          found: "ru, and the title has letters that Russian has not",
          fix: "write the language of the text",
        };
    }
  },
};

// Letters of Kazakh, Kyrgyz, Tajik, Uzbek, Ukrainian and Belarusian.
const OTHERS = /[әғқңөұүһҳҷӣӯіїєґў]/iu;
