import { textRule } from "./text-rule.ts";

export const plainLetters = textRule(
  {
    name: "plain-letters",
    description: "No text holds what cannot be seen, and no word mixes letters of two scripts: it would be found by nobody who types it.",
  },
  (text) => {
    const found = strangeness(text);
    return found === null ? [] : [{ found, fix: "type the text anew, with the keyboard of its language" }];
  },
);

function strangeness(text: string): string | null {
  const unseen = text.match(UNSEEN)?.[0];
  if (unseen !== undefined) return `a letter that cannot be seen, U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
  const mixed = text.match(WORDS)?.find(isMixed);
  return mixed === undefined ? null : `Latin and Cyrillic letters in one word, ${JSON.stringify(mixed)}`;
}

// Marks of direction, joiners, soft hyphens, spaces that look like none or like the usual one, and control characters.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const WORDS = /[\p{L}\p{M}]+/gu;

/** Names such as АКИpress are written so on purpose: some letters of one script, then some of the other. */
function isMixed(word: string): boolean {
  return (
    /\p{Script=Latin}/u.test(word) &&
    /\p{Script=Cyrillic}/u.test(word) &&
    !/^(\p{Script=Latin}{3,}\p{Script=Cyrillic}{3,}|\p{Script=Cyrillic}{3,}\p{Script=Latin}{3,})$/u.test(word)
  );
}
