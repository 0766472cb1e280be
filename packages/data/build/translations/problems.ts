import { LANGUAGE_TAGS, LANGUAGES, wordInWrongLetters } from "../../src/languages/index.ts";
import type { Problem } from "../load/index.ts";
import { lettersOf } from "../rules/scripts.ts";
import { groupBy } from "../rules/walk.ts";
import { type Entry, keyOf, lineOf, MAKERS } from "./catalogue.ts";
import type { CatalogueFile } from "./files.ts";
import { catalogueOf, type HeldText } from "./texts.ts";

const UPDATE = "run `pnpm data:translations`";

/** What is wrong in translations: it would show readers something else than the English says. */
export function translationProblems(catalogues: readonly CatalogueFile[], texts: readonly HeldText[]): Problem[] {
  const held = new Set(texts.map(keyOf));
  return catalogues.flatMap((catalogue) => [
    ...makerProblem(catalogue),
    ...catalogue.entries.flatMap((entry) => {
      const wrong = wrongIn(entry, catalogue, held);
      return wrong === null ? [] : [{ ...placeOf(catalogue, entry), ...wrong }];
    }),
  ]);
}

/** What should be looked at: texts without a translation, and translations whose English changed, a line a catalogue. */
export function translationWarnings(catalogues: readonly CatalogueFile[], texts: readonly HeldText[]): Problem[] {
  const languages = new Set(catalogues.map(({ language }) => language));
  return [...languages].flatMap((language) => {
    const own = catalogues.filter((catalogue) => catalogue.language === language);
    const translated = new Set(own.flatMap(({ entries }) => entries.filter((entry) => entry.translated !== "").map(keyOf)));
    const missing = groupBy(
      texts.filter((text) => !translated.has(keyOf(text))),
      ({ context }) => catalogueOf(context),
    );
    return [
      ...own.flatMap((catalogue) => staleIn(catalogue)),
      ...[...missing].map(
        ([name, [first, ...more]]): Problem => ({
          file: `translations/${language}/${name}.po`,
          line: 1,
          column: 1,
          rule: "translation-missing",
          found: `${more.length === 0 ? "1 text that has" : `${more.length + 1} texts that have`} no translation, such as ${JSON.stringify(first?.english.slice(0, 60))} of ${first?.records[0]}`,
          fix: `${UPDATE}, and write the translation behind msgstr`,
        }),
      ),
    ];
  });
}

function staleIn(catalogue: CatalogueFile): Problem[] {
  return catalogue.entries
    .filter(({ stale, translated }) => stale !== null && translated !== "")
    .map((entry) => ({
      ...placeOf(catalogue, entry),
      rule: "translation-stale",
      found: `a translation made from ${JSON.stringify(entry.stale)}; the English is now ${JSON.stringify(entry.english)}`,
      fix: 'read both, mend the translation, and delete the lines "#, fuzzy" and "#| msgid"',
    }));
}

function placeOf({ file, text }: CatalogueFile, entry: Entry) {
  return { file, line: lineOf(text, entry), column: 1 };
}

function makerProblem({ file, by }: CatalogueFile): Problem[] {
  if ((MAKERS as readonly string[]).includes(by)) return [];
  const found = by === "" ? "no word on who made the translations" : `made by ${JSON.stringify(by)}`;
  return [{ file, line: 1, column: 1, rule: "translation-maker", found, fix: `say "X-Made-By: ${MAKERS.join('", "')}" in the head` }];
}

function wrongIn(entry: Entry, { language }: CatalogueFile, held: ReadonlySet<string>): Pick<Problem, "rule" | "found" | "fix"> | null {
  const { english, translated, by } = entry;
  if (!held.has(keyOf(entry))) {
    return {
      rule: "translation-without-english",
      found: `no record says ${JSON.stringify(english)} as ${entry.context} (any more)`,
      fix: `${UPDATE}: it moves the translation to the English of today, or drops it`,
    };
  }
  // What waits to be read beside its new English is shown to nobody, and a warning says so.
  if (translated === "" || entry.stale !== null) return null;
  if (by !== null && !(MAKERS as readonly string[]).includes(by)) {
    return { rule: "translation-maker", found: `made by ${JSON.stringify(by)}`, fix: `write "made by: ${MAKERS.join('" or "')}"` };
  }
  const [wanted, given] = [figuresIn(english), figuresIn(translated)];
  const lost = wanted.find((figure) => !given.includes(figure)) ?? given.find((figure) => !wanted.includes(figure));
  if (lost !== undefined) {
    return {
      rule: "translation-figure",
      found: `the figure ${lost} on one side alone: ${JSON.stringify(english)}, ${JSON.stringify(translated)}`,
      fix: "give the same figures in both, as digits",
    };
  }
  const tag = LANGUAGE_TAGS.find((known) => known === language) ?? "en";
  const mixed = wordInWrongLetters(tag, translated);
  if (mixed !== null) {
    return {
      rule: "translation-letters",
      found: `a word in letters of two alphabets, or of another than that of ${language}: ${JSON.stringify(mixed)}`,
      fix: `type the word anew, with a keyboard of ${LANGUAGES[tag].script === "Latn" ? "Latin" : "Cyrillic"} letters`,
    };
  }
  const letters = lettersOf(language);
  // Outlets and companies may keep their own letters; towns, offices and whole phrases may not.
  const inWords = /^(place|office)$/.test(entry.context) ? /\p{Ll}{2}/u.test(english) : /\p{Ll}{2}.* .*\p{Ll}{2}/u.test(english);
  if (letters !== undefined && inWords && !letters.test(translated)) {
    return {
      rule: "translation-letters",
      found: `${JSON.stringify(translated)}, in letters of another language`,
      fix: `write it in the letters of ${language}`,
    };
  }
  return null;
}

/**
 * Numbers in digits, without the marks by which languages part thousands, as `1234.5`. A month that is digits in the English may be a word, a
 * century Roman; a figure that is part of a name, as in Covid-19, may fall away with it.
 */
function figuresIn(text: string): string[] {
  const plain = text
    .replace(/(\d)[\u00a0\u202f ,](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d),(?=\d)/g, "$1.")
    .replace(/\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g, (_, year, _month, day) => (day === undefined ? year : `${year} ${day}`))
    .replace(/\p{Lu}\p{L}*-?\d+/gu, "")
    .replace(/(?<!\p{L})X(X?)(I?)(?!\p{L})/gu, (_, ten, one) => ` ${10 + 10 * ten.length + one.length} `);
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).map((figure) => String(Number(figure)));
}
