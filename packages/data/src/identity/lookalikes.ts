import { keyOf } from "./fold.ts";

// Letters that look the same in both scripts, in capitals at least.
const LATIN = "abcehkmoptxy";
const CYRILLIC = "авсенкмортху";

/** The keys of a text in which a word mixes Latin and Cyrillic letters, with the word in one script: `СSTO`, typed with a Russian С, is `CSTO`. */
export function unmixedKeys(text: string): string[] {
  const words = text.split(/\s+/).map(keyOf);
  if (!words.some(isMixed)) return [];
  const inOneScript = [(word: string) => swap(word, CYRILLIC, LATIN), (word: string) => swap(word, LATIN, CYRILLIC)];
  return inOneScript
    .map((unmix) => words.map((word) => (isMixed(word) ? unmix(word) : word)))
    .filter((unmixed) => !unmixed.some(isMixed))
    .map((unmixed) => unmixed.join(""));
}

function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
}

function swap(word: string, from: string, to: string): string {
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join("");
}
